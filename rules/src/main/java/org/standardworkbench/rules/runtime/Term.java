package org.standardworkbench.rules.runtime;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number to be computed before the rules run. Indicators, parameters, factors and criteria are numbered; truths are 0 and 1, codes
 * their place in the indicator's list, outcomes the ordinal of their kind.
 */
public sealed interface Term {

    /** Who is asked for a value. */
    enum Holder {
        /** The area. */
        AREA,
        /** The company or flow at hand. */
        MEMBER
    }

    /** An indicator after its rounding, as conditions read it. */
    record Rounded(Holder holder, int indicator) implements Term {}

    /** An indicator before its rounding, as formulas read it. */
    record Raw(Holder holder, int indicator) implements Term {}

    /** 1 if the indicator has a value, 0 if not; never unknown. */
    record Known(Holder holder, int indicator) implements Term {}

    /** A constant of the site's country and date: a parameter or a reference factor; unknown if there is none. */
    record Constant(int constant) implements Term {}

    /** A number written in the rule or formula. */
    record Literal(BigDecimal value) implements Term {}

    /** Two numbers joined. */
    record Joined(Term left, Operation operation, Term right) implements Term {}

    /** The four operations. */
    enum Operation {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }

    /**
     * A number converted into another unit.
     *
     * @param of the number
     * @param multiplier exact numerator of the conversion factor
     * @param divisor exact denominator of the conversion factor
     */
    record Converted(Term of, BigDecimal multiplier, BigDecimal divisor) implements Term {}

    /**
     * A number over the members of a collection that pass a filter.
     *
     * @param collection which members
     * @param filter which of them count; null for all
     * @param function what is computed
     * @param of the member's value for sum, min and max, else null
     * @param test what members must satisfy for share, else null
     */
    record Aggregate(
            Collection collection,
            @Nullable Test filter,
            Function function,
            @Nullable Term of,
            @Nullable Test test) implements Term {}

    /** The collections of a site. */
    enum Collection {
        COMPANIES,
        FLOWS
    }

    /** What is computed over a collection. */
    enum Function {
        COUNT,
        SHARE,
        SUM,
        MIN,
        MAX
    }

    /** The kind of the outcome of a criterion, as an ordinal; unknown while undetermined. */
    record OutcomeOf(int criterion) implements Term {}

    /** The points of a criterion; 0 to its maximum while undetermined. */
    record PointsOf(int criterion) implements Term {}

    /** Points, share of points or count of criteria met, over the applicable ones of some criteria. */
    record Score(Measure measure, java.util.List<Integer> criteria) implements Term {

        /** Copies the criteria. */
        public Score {
            criteria = java.util.List.copyOf(criteria);
        }
    }

    /** What a score measures. */
    enum Measure {
        POINTS,
        POINTS_SHARE,
        MET_COUNT
    }

    /** How many of some criteria are applicable and have one of the outcomes of a bit set over outcome ordinals. */
    record CountOutcomes(java.util.List<Integer> criteria, int outcomes) implements Term {

        /** Copies the criteria. */
        public CountOutcomes {
            criteria = java.util.List.copyOf(criteria);
        }
    }

    /** For the roll-up of a company criterion: its share of companies that meet it, in %, or a count; read from the site. */
    record RollUp(RollUpMeasure measure, int criterion) implements Term {}

    /** The stage of the area, as an ordinal. */
    record StageOfArea() implements Term {}

    /** What a roll-up reads. */
    enum RollUpMeasure {
        /** Companies to which the criterion applies. */
        APPLICABLE,
        /** Companies that do not meet it although it applies. */
        SHORT,
        /** Companies that meet it, in per cent of those to which it applies. */
        SHARE
    }
}
