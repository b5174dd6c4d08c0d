package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value in the criteria model: total, without loops, recursion or calls. Division stands only in the formula of a
 * derived indicator.
 */
public sealed interface Expression {

    /** The value of an indicator of the subject at hand. */
    record IndicatorValue(IndicatorCode indicator) implements Expression {}

    /** The value of a parameter on the evaluation date. */
    record ParameterValue(ParameterName parameter) implements Expression {}

    /** The value of a reference factor for the site's country and the year of the evaluation date. */
    record FactorValue(FactorName factor) implements Expression {}

    /** A number: 0 in a condition; any constant of a definition, such as 2, in a formula. Without unit. */
    record NumberLiteral(BigDecimal value) implements Expression {

        /** Drops trailing zeros, so that equal numbers are equal literals. */
        public NumberLiteral {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /** True or false, compared with an indicator of kind truth. */
    record TruthLiteral(boolean value) implements Expression {}

    /** A code, compared with an indicator of kind code or with an outcome. */
    record CodeLiteral(String value) implements Expression {}

    /** Two numbers joined by an operator. */
    record Arithmetic(Expression left, ArithmeticOperator operator, Expression right) implements Expression {}

    /**
     * A number over the members of a collection that pass a filter.
     *
     * @param members companies or flows of the site
     * @param filter which members count; {@link Condition#ALWAYS} for all
     * @param function what is computed
     * @param of the member's value; present exactly for sum, min and max
     * @param test what a member must satisfy; present exactly for share
     */
    record Aggregate(
            Subject members,
            Condition filter,
            AggregateFunction function,
            Optional<Expression> of,
            Optional<Condition> test)
            implements Expression {}

    /** The outcome of another criterion, compared with outcome words such as {@code "met"}. */
    record OutcomeOf(CriterionCode criterion) implements Expression {}

    /** The points of another criterion. */
    record PointsOf(CriterionCode criterion) implements Expression {}

    /** A number over the outcomes of a scope; in level rules only. */
    record Score(ScoreScope scope, ScoreMeasure measure) implements Expression {}

    /** How many applicable criteria that pass a filter have one of the given outcomes; in level rules only. */
    record CriteriaCount(CriteriaFilter filter, java.util.Set<OutcomeKind> outcomes) implements Expression {

        /** Keeps the outcomes in their order. */
        public CriteriaCount {
            outcomes = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(outcomes));
        }
    }
}
