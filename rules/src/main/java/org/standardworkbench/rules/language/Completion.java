package org.standardworkbench.rules.language;

import java.util.List;

/**
 * What may stand at a place of a criterion's text.
 *
 * @param start offset of the first character that the chosen item replaces, in UTF-16 units as {@link String} counts
 * @param end offset behind the last one
 * @param items the best first; none where nothing can be offered, as in a comment
 */
public record Completion(int start, int end, List<Item> items) {

    /** Copies the items. */
    public Completion {
        items = List.copyOf(items);
    }

    /** What an item is. */
    public enum Kind {
        KEYWORD,
        ANNOTATION,
        INDICATOR,
        PARAMETER,
        FACTOR,
        /** A code of a criterion, theme, group, stage, outcome or of an indicator's value. */
        CODE,
        OPERATOR,
        OUTCOME,
        /** Several words at once, up to a whole rule. */
        SNIPPET
    }

    /**
     * One thing that may stand there.
     *
     * @param kind what it is
     * @param label what a list shows
     * @param text what is written
     * @param detail in short: the label of an indicator with its unit, the value of a parameter
     * @param description a sentence or more; empty if the detail says it all
     */
    public record Item(Kind kind, String label, String text, String detail, String description) {}
}
