package org.standardworkbench.rules.standard;

import java.util.List;

/** A condition of the criteria model: true, false or unknown on given data (Kleene's three-valued logic). */
public sealed interface Condition {

    /**
     * How many groups ({@link AllOf}, {@link AnyOf}, {@link AtLeast}, {@link EveryPart}) may stand within each other below a whole
     * condition, whose parts may be a group of their own. Compiling takes twice as long with each further one.
     */
    int MOST_NESTED = 6;

    /** The condition that is always true: all of nothing. */
    Condition ALWAYS = new AllOf(List.of());

    /** Two values compared. */
    record Comparison(Expression left, ComparisonOperator operator, Expression right) implements Condition {}

    /** A number between two bounds, both included. */
    record Between(Expression value, Expression low, Expression high) implements Condition {}

    /** A code or an outcome that is one of at least one given word. */
    record OneOf(Expression value, List<Expression.CodeLiteral> codes) implements Condition {

        /** Copies the codes. */
        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    /** Whether the data hold a value of the indicator; never unknown. */
    record IsKnown(IndicatorCode indicator) implements Condition {}

    /** Every part holds; always true without parts. */
    record AllOf(List<Condition> parts) implements Condition {

        /** Copies the parts. */
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {

        /** Copies the parts. */
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least {@code minimum} of the parts hold (k of n). */
    record AtLeast(int minimum, List<Condition> parts) implements Condition {

        /** Copies the parts. */
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /**
     * Every applicable criterion that passes a filter has one of the given outcomes; in level rules only. True if no
     * criterion is applicable.
     */
    record EveryCriterion(CriteriaFilter filter, java.util.Set<OutcomeKind> outcomes) implements Condition {

        /** Keeps the outcomes in their order. */
        public EveryCriterion {
            outcomes = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(outcomes));
        }
    }

    /**
     * A condition holds for every theme or for every group of the version; in level rules only. Within it, a
     * {@link ScoreScope.Each} stands for the theme or group at hand.
     */
    record EveryPart(ScoreScope.Kind of, Condition condition) implements Condition {}
}
