package org.standardworkbench.webapp.sites;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser kept of a form that was not saved.
 *
 * @param at when it was typed, as the browser says it
 * @param basedOn the hash of the snapshot that the form started from; empty for a new dataset
 * @param fields text by name of field
 */
public record Draft(String at, Optional<String> basedOn, Map<String, String> fields) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Kept(String at, String basedOn, Map<String, String> fields) {}

    /** Reads what the browser kept; empty if it kept nothing that can be read. */
    public static Optional<Draft> read(String json) {
        if (json.isEmpty()) {
            return Optional.empty();
        }
        try {
            var kept = JSON.readValue(json, Kept.class);
            return Optional.of(new Draft(
                    kept.at(),
                    Optional.of(kept.basedOn()).filter(hash -> hash.matches("[0-9a-f]{64}")),
                    kept.fields()));
        } catch (JacksonException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    /** The fields as the form sends them. */
    public static Map<String, String> fields(String json) {
        return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    /** Whether it says anything else than what stands in the form at first. */
    public boolean differsFrom(Typed first) {
        return fields.entrySet().stream()
                        .anyMatch(field -> !field.getValue().strip().equals(standing(first, field.getKey())))
                || !over(first).fields().keySet().containsAll(first.fields().keySet());
    }

    /** What a field shows at first: a choice that nobody made shows its first word. */
    private String standing(Typed first, String field) {
        var text = first.text(field);
        if (!text.isEmpty()) {
            return text;
        }
        var name = field.substring(field.lastIndexOf('/') + 1);
        return switch (name) {
            case "status" -> "missing";
            case "unit", "illustrative", "scope" ->
                fields.getOrDefault(field, "").strip();
            default -> "";
        };
    }

    /** What was typed, over what stood in the form at first; rows that were removed stay so. */
    public Typed over(Typed first) {
        var kept = first;
        for (var list : new String[] {"company", "flow"}) {
            for (var row : first.rows(list)) {
                if (!fields.containsKey(list + "/" + row + "/id")) {
                    kept = kept.without(list + "/" + row + "/");
                }
            }
        }
        return kept.with(fields);
    }
}
