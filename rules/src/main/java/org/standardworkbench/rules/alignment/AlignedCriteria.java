package org.standardworkbench.rules.alignment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.standard.CriterionCode;

/**
 * Criteria of both sides that belong together, or a criterion of one side only.
 *
 * @param criteria which ones, and how they belong together
 * @param left the explained criteria of the left side, by code; empty if it has none
 * @param right those of the right side
 * @param outcomeDiffers whether outcomes or points differ
 * @param reasonOutsideLines whether they differ by what no line says: the stages in which it is asked, its points, how companies add up
 * @param cause what makes them differ; empty if they do not, or if the criterion stands on one side only
 * @param lines all lines of both sides, each exactly once
 */
public record AlignedCriteria(
        Correspondence criteria,
        Map<CriterionCode, Explanation.OfCriterion> left,
        Map<CriterionCode, Explanation.OfCriterion> right,
        boolean outcomeDiffers,
        boolean reasonOutsideLines,
        Optional<Cause> cause,
        List<AlignedLine> lines) {

    /** Copies the collections and keeps their order. */
    public AlignedCriteria {
        left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
        right = Collections.unmodifiableMap(new LinkedHashMap<>(right));
        lines = List.copyOf(lines);
    }

    /** Whether anything differs. */
    public boolean differs() {
        return outcomeDiffers
                || left.isEmpty()
                || right.isEmpty()
                || lines.stream().anyMatch(AlignedLine::differs);
    }

    /** The least points of the left side. */
    public int pointsLeft() {
        return points(left);
    }

    /** The least points of the right side. */
    public int pointsRight() {
        return points(right);
    }

    private static int points(Map<CriterionCode, Explanation.OfCriterion> criteria) {
        return criteria.values().stream()
                .map(Explanation.OfCriterion::outcome)
                .mapToInt(Outcome::leastPoints)
                .sum();
    }

    /** The lines on which the difference of the outcomes rests. */
    public List<AlignedLine> deciding() {
        return lines.stream().filter(AlignedLine::decides).toList();
    }
}
