package org.standardworkbench.webapp.authoring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.webapp.page.Address;

/**
 * The address of a tool of a draft. What it names may not exist.
 *
 * @param draft the draft's number
 * @param tool which tool
 * @param what is chosen in it, by name; names that the tool does not know are left out
 */
public record ToolAddress(long draft, Tool tool, Map<String, String> what) implements Address {

    private static final int LONGEST = 2_000;

    /** The tools. */
    public enum Tool {
        FINDINGS("findings", "kind"),
        DEPENDENCIES("dependencies", "of"),
        COMPARE("compare", "from", "to"),
        MERGE("merge", "with"),
        LINEAGE("lineage", "do", "of", "to", "why"),
        FILES("files");

        private final String code;
        private final List<String> names;

        Tool(String code, String... names) {
            this.code = code;
            this.names = List.of(names);
        }

        /** The word in addresses. */
        public String code() {
            return code;
        }
    }

    /** Leaves out what the tool does not know. */
    public ToolAddress {
        var names = tool.names;
        Map<String, String> known = new TreeMap<>();
        what.forEach((name, value) -> {
            if (names.contains(name) && !value.isBlank() && value.length() <= LONGEST) {
                known.put(name, value);
            }
        });
        what = java.util.Collections.unmodifiableMap(known);
    }

    /** A tool in which nothing is chosen. */
    public static ToolAddress of(long draft, Tool tool) {
        return new ToolAddress(draft, tool, Map.of());
    }

    /** Reads the last word of a path and the query; the findings if there is no such tool. */
    public static ToolAddress read(long draft, String word, Map<String, List<String>> query) {
        var tool = Stream.of(Tool.values())
                .filter(one -> one.code.equals(word))
                .findFirst()
                .orElse(Tool.FINDINGS);
        return new ToolAddress(
                draft,
                tool,
                query.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().getFirst())));
    }

    /** What is chosen under a name. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(what.get(name));
    }

    /** A whole number that is chosen under a name, if it is one. */
    public Optional<Integer> number(String name) {
        return get(name).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }

    /** The same with another choice. @param value empty takes it out */
    public ToolAddress with(String name, String value) {
        Map<String, String> other = new TreeMap<>(what);
        other.put(name, value);
        return new ToolAddress(draft, tool, other);
    }

    @Override
    public String href() {
        var query = what.entrySet().stream()
                .map(one -> one.getKey() + "="
                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("%3A", ":"))
                .collect(Collectors.joining("&"));
        return "drafts/" + draft + "/" + tool.code + (query.isEmpty() ? "" : "?" + query);
    }
}
