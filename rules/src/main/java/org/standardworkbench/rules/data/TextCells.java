package org.standardworkbench.rules.data;

import java.util.Set;
import java.util.regex.Pattern;

/** Keeps texts in CSV files from being run as formulas by spreadsheet programs. */
final class TextCells {

    private static final Set<String> COLUMNS = Set.of("name", "boundary", "method", "source", "evidence", "note");
    private static final Pattern RISKY = Pattern.compile("'*[=+@-].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+@-].*", Pattern.DOTALL);

    private TextCells() {}

    /** Tells whether a column holds free text. */
    static boolean isText(String column) {
        return COLUMNS.contains(column);
    }

    static String guarded(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    static String unguarded(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
