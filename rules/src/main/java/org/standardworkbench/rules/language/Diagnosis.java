package org.standardworkbench.rules.language;

import java.util.List;
import org.standardworkbench.rules.standard.Problem;

/**
 * Something wrong with a criterion's text, with its place in it and what an editor may offer to put it right.
 *
 * @param problem what is wrong, where and what to do, in words; its place has line and column from 1 on, the column in characters
 * @param start offset of the first character that is wrong, in UTF-16 units as {@link String} counts
 * @param end offset behind the last one; greater than the start unless the text is empty there
 * @param fixes what to do about it, the likeliest first; often none
 */
public record Diagnosis(Problem problem, int start, int end, List<Fix> fixes) {

    /** Copies the fixes. */
    public Diagnosis {
        fixes = List.copyOf(fixes);
    }

    /** How many characters are wrong, in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /**
     * A way to put something right.
     *
     * @param label what it does, in words: "Write `>=`"
     * @param change of the text that was diagnosed
     */
    public record Fix(String label, TextChange change) {}
}
