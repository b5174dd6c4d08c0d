package org.standardworkbench.webapp.cli;

import picocli.CommandLine.TypeConversionException;

/** The forms in which data goes to standard output. */
enum Format {
    /** For people. */
    TABLE,
    /** For spreadsheets: the same columns, and more where a screen has no room for them. */
    CSV,
    /** For programs: canonical JSON with a JSON Schema under docs/schema. */
    JSON;

    static Format of(String word) {
        return switch (word) {
            case "table" -> TABLE;
            case "csv" -> CSV;
            case "json" -> JSON;
            default -> throw new TypeConversionException("expected `table`, `csv` or `json`, but found `" + word + "`");
        };
    }

    /** Reads the word of an option. */
    static final class Converter implements picocli.CommandLine.ITypeConverter<Format> {

        @Override
        public Format convert(String word) {
            return of(word);
        }
    }
}
