package org.standardworkbench.rules.alignment;

import java.util.List;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Two explanations beside each other: of one site under two versions or two labels, or of two snapshots or two sites under one version.
 *
 * <pre>
 * var correspondences = Correspondences.between(left.version(), right.version(), base);
 * var aligned = AlignedExplanation.of(left, right, correspondences);
 * aligned.differing().forEach(criteria -&gt; criteria.deciding().forEach(line -&gt; ...));
 * </pre>
 *
 * @param left one explanation
 * @param right the other one
 * @param criteria every criterion of both sides, each exactly once, in the order of the right version; what only the left one has stands
 *     where it stood there
 * @param levels every level of both sides, lowest first
 */
public record AlignedExplanation(Side left, Side right, List<AlignedCriteria> criteria, List<AlignedLevel> levels) {

    /** An explanation with the version that explains its codes. */
    public record Side(StandardVersion version, Explanation explanation) {

        /** @throws IllegalArgumentException if the explanation is one under another version */
        public Side {
            if (!version.id().equals(explanation.assessment().version())) {
                throw new IllegalArgumentException("an explanation under "
                        + explanation.assessment().version() + " is not one under " + version.id());
            }
        }

        /** What is explained. */
        public Assessment assessment() {
            return explanation.assessment();
        }
    }

    /** Copies the lists. */
    public AlignedExplanation {
        criteria = List.copyOf(criteria);
        levels = List.copyOf(levels);
    }

    /**
     * Aligns two explanations.
     *
     * @param correspondences which criteria belong together, for example through lineage; may be empty. What they leave out is paired
     *     where criteria of two standards decide on the same data, see {@link Correspondence#RELATED}, else it stands on one side only
     */
    public static AlignedExplanation of(Side left, Side right, List<Correspondence> correspondences) {
        return new Aligner(left, right, correspondences).align();
    }

    /** The criteria in which anything differs. */
    public List<AlignedCriteria> differing() {
        return criteria.stream().filter(AlignedCriteria::differs).toList();
    }

    /** Whether both sides are about the same data. */
    public boolean sameData() {
        return left.assessment()
                .receipt()
                .dataset()
                .equals(right.assessment().receipt().dataset());
    }

    /** Whether both sides are under the same version. */
    public boolean sameRules() {
        return left.version().contentHash().equals(right.version().contentHash());
    }

    /** Whether the proved or the possible level differs. */
    public boolean levelDiffers() {
        var one = left.assessment().level();
        var other = right.assessment().level();
        return !one.proved().equals(other.proved()) || !one.possible().equals(other.possible());
    }
}
