package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ValueKind;

/** Finds the lines that conditions ask about on a day, and what each of their leaves asks. */
final class LineReader {

    /** What a leaf asks of which line. */
    record Asked(Line line, Leaf leaf) {}

    /** Digits of what has no rounding of its own. */
    private static final int FINE = 6;

    private final StandardVersion version;
    private final Reach reach;
    private final Sides sides;
    private final Map<Line, Line> lines = new java.util.LinkedHashMap<>();
    private final Map<Condition, Asked> leaves = new IdentityHashMap<>();
    private final Map<Condition, Boolean> fixed = new IdentityHashMap<>();

    /** @param reach which outcomes other criteria can have */
    LineReader(StandardVersion version, Reach reach, Sides sides) {
        this.version = version;
        this.reach = reach;
        this.sides = sides;
    }

    /** Reads a condition with all of its parts. */
    void read(Condition condition) {
        switch (condition) {
            case Condition.Comparison(var left, var operator, var right) ->
                comparison(condition, left, operator, right);
            case Condition.Between(var value, var low, var high) -> between(condition, value, low, high);
            case Condition.OneOf(var value, var codes) ->
                put(
                        condition,
                        words(value),
                        new Leaf.Words(
                                codes.stream()
                                        .map(Expression.CodeLiteral::value)
                                        .collect(Collectors.toSet()),
                                true));
            case Condition.IsKnown(var code) ->
                put(condition, of(new Expression.IndicatorValue(code)), new Leaf.Known());
            case Condition.AllOf(var parts) -> parts.forEach(this::read);
            case Condition.AnyOf(var parts) -> parts.forEach(this::read);
            case Condition.AtLeast(var minimum, var parts) -> parts.forEach(this::read);
            case Condition.Not(var part) -> read(part);
            case Condition.EveryCriterion every -> opaque(every);
            case Condition.EveryPart every ->
                throw new IllegalStateException("every(…) is written out before its lines are read");
        }
    }

    /** The partition of all lines found. */
    Partition partition() {
        return new Partition(List.copyOf(lines.values()), leaves);
    }

    /** What a leaf asks; empty if it is fixed. */
    java.util.Optional<Asked> asked(Condition leaf) {
        return java.util.Optional.ofNullable(leaves.get(leaf));
    }

    /** Whether a leaf is the same on every site, and what it is. */
    java.util.Optional<Boolean> fixed(Condition leaf) {
        return java.util.Optional.ofNullable(fixed.get(leaf));
    }

    private void comparison(Condition leaf, Expression left, ComparisonOperator operator, Expression right) {
        boolean equal = operator == ComparisonOperator.EQUAL;
        switch (right) {
            case Expression.TruthLiteral(var truth) ->
                put(leaf, words(left), new Leaf.Words(Set.of(String.valueOf(truth)), equal));
            case Expression.CodeLiteral(var code) -> put(leaf, words(left), new Leaf.Words(Set.of(code), equal));
            default -> numbers(leaf, List.of(new Ordered(left, operator, right)));
        }
    }

    private record Ordered(Expression left, ComparisonOperator operator, Expression right) {}

    private void between(Condition leaf, Expression value, Expression low, Expression high) {
        numbers(
                leaf,
                List.of(
                        new Ordered(value, ComparisonOperator.AT_LEAST, low),
                        new Ordered(value, ComparisonOperator.AT_MOST, high)));
    }

    /** Comparisons that all have to hold. If they ask about different lines, which bounds of between may, each would be a leaf of its own. */
    private void numbers(Condition leaf, List<Ordered> all) {
        List<Leaf.Numbers.Against> against = new ArrayList<>();
        Line asked = null;
        for (Ordered one : all) {
            String unit = sides.common(one.left(), one.right());
            Sides.Side left = sides.of(one.left(), unit);
            Sides.Side right = sides.of(one.right(), unit);
            boolean mirrored = left.quantity().isEmpty();
            if (mirrored && right.quantity().isEmpty()) {
                boolean holds = new Leaf.Numbers.Against(one.operator(), right.constant()).holds(left.constant());
                fixed.merge(leaf, holds, Boolean::logicalAnd);
                continue;
            }
            Line line = mirrored ? line(right, left, unit) : line(left, right, unit);
            BigDecimal bound = mirrored
                    ? left.constant().subtract(right.constant())
                    : right.constant().subtract(left.constant());
            if (asked != null && asked != line) {
                throw new UndecidedException("undecided.range");
            }
            asked = line;
            line.bound(bound);
            against.add(new Leaf.Numbers.Against(mirrored ? mirrored(one.operator()) : one.operator(), bound));
        }
        if (asked != null) {
            put(leaf, asked, new Leaf.Numbers(List.copyOf(against)));
        }
    }

    private void put(Condition leaf, Line line, Leaf asks) {
        leaves.put(leaf, new Asked(line, asks));
    }

    private Line line(Sides.Side side, Sides.Side other, String unit) {
        Expression quantity = side.quantity().orElseThrow();
        if (other.quantity().isPresent()) {
            return known(Line.ofDifference(quantity, other.quantity().get(), unit, FINE));
        }
        // A line's numbers count in its own unit: converting a bound is exact where it ends, converting sites' values
        // is not ours to do.
        return quantity instanceof Expression.Arithmetic
                ? known(Line.ofNumber(quantity, unit, FINE, Limits.NONE))
                : of(quantity);
    }

    /** The line of a quantity by itself. */
    private Line of(Expression quantity) {
        return known(
                switch (quantity) {
                    case Expression.IndicatorValue(var code) -> {
                        Indicator indicator =
                                Objects.requireNonNull(version.indicators().get(code));
                        yield indicator.kind() == ValueKind.NUMBER
                                ? Line.ofNumber(
                                        quantity,
                                        indicator.unit(),
                                        indicator.rounding().digits(),
                                        Limits.of(version, quantity))
                                : words(quantity);
                    }
                    case Expression.Aggregate aggregate ->
                        Line.ofNumber(
                                aggregate, sides.unit(aggregate), digits(aggregate), Limits.of(version, aggregate));
                    case Expression.PointsOf(var code) ->
                        Line.ofNumber(quantity, "1", 0, Limits.between(0, reach.mostPoints(code)));
                    case Expression.Score score ->
                        Line.ofNumber(score, sides.unit(score), scoreDigits(score), reach.limits(score));
                    case Expression.CriteriaCount count ->
                        Line.ofNumber(count, "1", 0, Limits.between(0, reach.count(count)));
                    default -> Line.ofNumber(quantity, sides.unit(quantity), FINE, Limits.of(version, quantity));
                });
    }

    private static int scoreDigits(Expression.Score score) {
        return score.measure() == org.standardworkbench.rules.standard.ScoreMeasure.POINTS_SHARE ? FINE : 0;
    }

    private int digits(Expression.Aggregate aggregate) {
        if (aggregate.function() == AggregateFunction.COUNT) {
            return 0;
        }
        return aggregate.function() != AggregateFunction.SHARE
                        && aggregate.of().orElseThrow() instanceof Expression.IndicatorValue(var code)
                ? Objects.requireNonNull(version.indicators().get(code))
                        .rounding()
                        .digits()
                : FINE;
    }

    private Line words(Expression value) {
        return known(
                switch (value) {
                    case Expression.IndicatorValue(var code) -> {
                        Indicator indicator =
                                Objects.requireNonNull(version.indicators().get(code));
                        yield indicator.kind() == ValueKind.TRUTH
                                ? Line.ofTruth(value)
                                : Line.ofWords(
                                        value,
                                        indicator.codes().stream()
                                                .map(Indicator.CodeValue::code)
                                                .toList());
                    }
                    case Expression.OutcomeOf(var code) ->
                        Line.ofWords(value, new ArrayList<>(new TreeSet<>(reach.outcomes(code))));
                    default -> throw new UndecidedException("undecided.word");
                });
    }

    /** A condition over criteria, of which no more is known than that it holds or not. */
    private void opaque(Condition.EveryCriterion every) {
        put(
                every,
                known(Line.ofTruth(new Expression.CodeLiteral(every.toString()))),
                new Leaf.Words(Set.of("true"), true));
    }

    private Line known(Line line) {
        return lines.computeIfAbsent(line, same -> same);
    }

    private static ComparisonOperator mirrored(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST -> ComparisonOperator.AT_MOST;
            case MORE_THAN -> ComparisonOperator.LESS_THAN;
            case AT_MOST -> ComparisonOperator.AT_LEAST;
            case LESS_THAN -> ComparisonOperator.MORE_THAN;
            case EQUAL, NOT_EQUAL -> operator;
        };
    }
}
