package org.standardworkbench.rules.alignment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Reads;

/**
 * What of a condition tells whether another one is its counterpart.
 *
 * @param kind what kind of condition it is
 * @param measured what is on its left side; empty for groups
 * @param reads the indicators on its left side
 * @param operator its sign, or how it joins its parts
 * @param bound what is on its right side
 */
record Traits(String kind, String measured, Set<String> reads, String operator, String bound) {

    private static final int SAME_MEASURED = 60;
    private static final int SAME_READS = 40;
    private static final int NOTHING_READ = 20;
    private static final int SAME_KIND = 10;
    private static final int SAME_OPERATOR = 10;
    private static final int SAME_BOUND = 20;

    /** @param names how criteria are called on both sides: those that belong together have one name */
    static Traits of(Condition condition, Map<CriterionCode, String> names) {
        String kind = condition.getClass().getSimpleName();
        return switch (condition) {
            case Condition.Comparison(var left, var operator, var right) ->
                new Traits(kind, key(left, names), reads(left), operator.sign(), key(right, names));
            case Condition.Between(var value, var low, var high) ->
                new Traits(kind, key(value, names), reads(value), kind, key(low, names) + " " + key(high, names));
            case Condition.OneOf(var value, var codes) ->
                new Traits(
                        kind,
                        key(value, names),
                        reads(value),
                        kind,
                        new TreeSet<>(codes.stream()
                                        .map(Expression.CodeLiteral::value)
                                        .toList())
                                .toString());
            case Condition.IsKnown(var indicator) -> {
                var value = new Expression.IndicatorValue(indicator);
                yield new Traits(kind, key(value, names), reads(value), kind, "");
            }
            case Condition.AllOf all -> group(kind, kind);
            case Condition.AnyOf any -> group(kind, kind);
            case Condition.AtLeast atLeast -> group(kind, kind + " " + atLeast.minimum());
            case Condition.Not not -> group(kind, kind);
            case Condition.EveryCriterion(var filter, var outcomes) ->
                new Traits(kind, "every " + filter, Set.of(), kind, outcomes.toString());
            case Condition.EveryPart(var part, var inner) -> group(kind, kind + " " + part);
        };
    }

    private static Traits group(String kind, String operator) {
        return new Traits(kind, "", Set.of(), operator, "");
    }

    private static Set<String> reads(Expression expression) {
        Set<String> names = new TreeSet<>();
        Reads.of(expression).indicators().stream().map(IndicatorCode::value).forEach(names::add);
        return names;
    }

    private static String key(Expression expression, Map<CriterionCode, String> names) {
        return switch (expression) {
            case Expression.OutcomeOf(var code) -> "outcome of " + names.getOrDefault(code, code.value());
            case Expression.PointsOf(var code) -> "points of " + names.getOrDefault(code, code.value());
            case Expression.Arithmetic(var left, var operator, var right) ->
                "(" + key(left, names) + " " + operator + " " + key(right, names) + ")";
            default -> expression.toString();
        };
    }

    /** How well two conditions without parts fit, 0 for not at all; the same whichever is asked. */
    int likeness(Traits other) {
        int measures = measures(other);
        if (measures == 0) {
            return 0;
        }
        return measures
                + (kind.equals(other.kind) ? SAME_KIND : 0)
                + (operator.equals(other.operator) ? SAME_OPERATOR : 0)
                + (bound.equals(other.bound) ? SAME_BOUND : 0);
    }

    private int measures(Traits other) {
        if (measured.equals(other.measured)) {
            return SAME_MEASURED;
        }
        Set<String> all = new TreeSet<>(reads);
        all.addAll(other.reads);
        Set<String> both = new TreeSet<>(reads);
        both.retainAll(other.reads);
        if (all.isEmpty()) {
            return kind.equals(other.kind) && bound.equals(other.bound) ? NOTHING_READ : 0;
        }
        return SAME_READS * both.size() / all.size();
    }

    /** The name of what is measured, if it is one indicator. */
    static Optional<IndicatorCode> indicator(Condition condition) {
        return measured(condition)
                .filter(Expression.IndicatorValue.class::isInstance)
                .map(value -> ((Expression.IndicatorValue) value).indicator());
    }

    /** What stands on the left side. */
    static Optional<Expression> measured(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison -> Optional.of(comparison.left());
            case Condition.Between between -> Optional.of(between.value());
            case Condition.OneOf oneOf -> Optional.of(oneOf.value());
            case Condition.IsKnown known -> Optional.of(new Expression.IndicatorValue(known.indicator()));
            default -> Optional.empty();
        };
    }
}
