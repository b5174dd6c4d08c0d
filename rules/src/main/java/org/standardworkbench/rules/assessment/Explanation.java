package org.standardworkbench.rules.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelName;

/**
 * Why an assessment came out as it did, without words: each condition with its truth, the values that decided and where they
 * come from. The words are made from the model by the statements of the language room.
 *
 * @param assessment what is explained
 * @param criteria one per criterion, in the order of the version
 * @param levels one per level, lowest first
 */
public record Explanation(Assessment assessment, List<OfCriterion> criteria, List<OfLevel> levels) {

    /**
     * One criterion. The rules are given for the area; for a company criterion the companies hold them.
     *
     * @param criterion its code
     * @param outcome its outcome
     * @param applicability why it is asked or not
     * @param bands each band, in the order of the criterion
     * @param requirement the condition for <em>met</em>
     * @param companies beneath a company criterion: per company the same
     */
    public record OfCriterion(
            CriterionCode criterion,
            Outcome outcome,
            Optional<Line> applicability,
            List<OfBand> bands,
            Optional<Line> requirement,
            List<OfCompany> companies) {}

    /** A band and its line. */
    public record OfBand(int points, Line line) {}

    /** One company under a company criterion. */
    public record OfCompany(String company, String name, Outcome outcome, Line applicability, Line requirement) {}

    /** One level and why it is reached or not: the lines that are not true are what it still needs. */
    public record OfLevel(LevelName level, int rank, Line line) {}

    /**
     * A condition with its truth. The tree of lines has the shape of the tree of conditions.
     *
     * @param condition the condition of the model
     * @param truth whether it holds
     * @param about for a condition over themes, groups or several criteria: which one this line is about, by code
     * @param parts lines of the parts of all of, any of, at least, not
     * @param actual the left side's value; present for a comparison whose value is known exactly
     * @param required the right side's value; likewise
     * @param distance how far the actual value is beyond (positive) or short of (negative) the required one, in the left side's
     *     unit; present for an order comparison of known numbers
     * @param sources the data points that were read, also by the formula of a derived indicator
     * @param missing what is not known; empty unless the truth is unknown
     */
    public record Line(
            Condition condition,
            Truth truth,
            Optional<String> about,
            List<Line> parts,
            Optional<Value> actual,
            Optional<Value> required,
            Optional<BigDecimal> distance,
            List<Source> sources,
            List<Outcome.MissingDatum> missing) {}

    /**
     * A data point that was read.
     *
     * @param member the company's or flow's id; empty for the area
     * @param point the data point
     */
    public record Source(Optional<String> member, DataPoint point) {}
}
