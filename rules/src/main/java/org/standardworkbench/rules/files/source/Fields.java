package org.standardworkbench.rules.files.source;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;

/** The keys of one mapping: what is required, what is allowed, and what nobody asked for. */
public final class Fields {

    private final Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Place place;
    private final String what;
    private final Problems problems;

    private Fields(YamlValue.Mapping mapping, String what, Problems problems) {
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
        this.place = mapping.place();
        this.what = what;
        this.problems = problems;
    }

    /**
     * The fields of a value, which must be a mapping.
     *
     * @param what the value for messages, for example {@code an indicator}
     */
    public static Optional<Fields> of(YamlValue value, String what, Problems problems) {
        if (value instanceof YamlValue.Mapping mapping) {
            return Optional.of(new Fields(mapping, what, problems));
        }
        problems.error(
                value.place(),
                "Here stands " + value.what() + ", but " + what + " is written as keys and values.",
                "Write lines such as `key: value`.");
        return Optional.empty();
    }

    /** Where the mapping begins. */
    public Place place() {
        return place;
    }

    /** The place of a key's value, else of the mapping. */
    public Place placeOf(String key) {
        YamlValue.Entry entry = entries.get(key);
        return entry == null ? place : entry.value().place();
    }

    /** Whether the key stands there, empty or not. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The value of a key; an error if it is not there. */
    public Optional<YamlValue> required(String key) {
        if (!has(key)) {
            asked.add(key);
            problems.error(place, "The key `" + key + "` is missing in " + what + ".", "Add `" + key + ": …`.");
            return Optional.empty();
        }
        return optional(key);
    }

    /** The value of a key if it is there; an error if the key is there without a value. */
    public Optional<YamlValue> optional(String key) {
        asked.add(key);
        YamlValue.Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof YamlValue.Scalar scalar && scalar.type() == YamlValue.Type.NOTHING) {
            problems.error(
                    entry.place(), "The key `" + key + "` has no value.", "Give it a value, or leave the key out.");
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** Entries that were not asked for by name, in order; asking for them makes them known. */
    public java.util.List<YamlValue.Entry> others() {
        return entries.values().stream()
                .filter(entry -> !asked.contains(entry.key()))
                .toList();
    }

    /** Reports every key that was not asked for. Called last. */
    public void refuseOthers() {
        others().forEach(entry -> problems.error(
                entry.place(),
                what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1) + " has no key "
                        + Advice.quote(entry.key()) + ".",
                Advice.on(entry.key(), asked, "keys")));
    }
}
