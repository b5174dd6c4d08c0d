package org.standardworkbench.rules.language;

import java.util.List;

/**
 * What a word of a criterion's text means.
 *
 * @param start offset of the word's first character, in UTF-16 units as {@link String} counts
 * @param end offset behind its last one
 * @param title the label of what it names, or the word itself
 * @param lines sentences about it, plain text
 */
public record Hover(int start, int end, String title, List<String> lines) {

    /** Copies the lines. */
    public Hover {
        lines = List.copyOf(lines);
    }
}
