package org.standardworkbench.rules.files.source;

import java.util.List;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;

/** A value of a YAML file with its place. */
public sealed interface YamlValue {

    /** Where it begins. */
    Place place();

    /** What it is, for messages. */
    String what();

    /**
     * A single value.
     *
     * @param text as written, quotes and escapes resolved
     * @param type what YAML 1.2 (core schema) takes it for
     * @param place where it begins
     * @param start where its text begins, behind the quote if it has one
     */
    record Scalar(String text, Type type, Place place, Place start) implements YamlValue {

        @Override
        public String what() {
            return switch (type) {
                case TEXT -> "the text " + Advice.quote(text);
                case NUMBER -> "the number " + Advice.quote(text);
                case TRUTH -> Advice.quote(text);
                case NOTHING -> "nothing";
            };
        }
    }

    /** Values in order. */
    record Sequence(List<YamlValue> items, Place place) implements YamlValue {

        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String what() {
            return "a list";
        }
    }

    /** Keys with their values; no key twice. */
    record Mapping(List<Entry> entries, Place place) implements YamlValue {

        /** Copies the entries. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String what() {
            return "a list of keys and values";
        }
    }

    /** A key and its value. */
    record Entry(String key, Place place, YamlValue value) {}

    /** The types of single values. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }
}
