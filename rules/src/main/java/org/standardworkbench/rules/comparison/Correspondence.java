package org.standardworkbench.rules.comparison;

import java.util.List;
import org.standardworkbench.rules.standard.CriterionCode;

/**
 * Criteria of two versions that belong together.
 *
 * @param from codes in the first version; empty if it has none
 * @param to codes in the second version; empty if it has none
 * @param how in a word: same | added | withdrawn | renumbered | moved | split | merged | reshaped (split and merged on the way)
 *     | related (of different standards, decided on the same data)
 */
public record Correspondence(List<CriterionCode> from, List<CriterionCode> to, String how) {

    /** How criteria of different standards belong together that decide on the same data. */
    public static final String RELATED = "related";

    /** Copies the codes. */
    public Correspondence {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
