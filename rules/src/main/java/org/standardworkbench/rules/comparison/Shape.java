package org.standardworkbench.rules.comparison;

import java.util.List;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;

/** A condition with its bounds taken out: conditions of one shape differ in thresholds only. */
final class Shape {

    private static final Expression BOUND = new Expression.CodeLiteral("bound");

    private Shape() {}

    /** What a change from one condition to the other touches. */
    static ChangeKind of(Condition before, Condition after) {
        return of(before).equals(of(after)) ? ChangeKind.THRESHOLD : ChangeKind.LOGIC;
    }

    static Condition of(Condition condition) {
        return switch (condition) {
            case Condition.Comparison(var left, var operator, var right) ->
                new Condition.Comparison(of(left), of(operator), of(right));
            case Condition.Between(var value, var low, var high) -> new Condition.Between(of(value), of(low), of(high));
            case Condition.AllOf(var parts) -> new Condition.AllOf(all(parts));
            case Condition.AnyOf(var parts) -> new Condition.AnyOf(all(parts));
            case Condition.AtLeast(var minimum, var parts) -> new Condition.AtLeast(0, all(parts));
            case Condition.Not(var part) -> new Condition.Not(of(part));
            case Condition.EveryPart(var of, var inner) -> new Condition.EveryPart(of, of(inner));
            case Condition.OneOf oneOf -> oneOf;
            case Condition.IsKnown known -> known;
            case Condition.EveryCriterion every -> every;
        };
    }

    private static List<Condition> all(List<Condition> parts) {
        return parts.stream().map(Shape::of).toList();
    }

    private static ComparisonOperator of(ComparisonOperator operator) {
        return switch (operator) {
            case MORE_THAN -> ComparisonOperator.AT_LEAST;
            case LESS_THAN -> ComparisonOperator.AT_MOST;
            default -> operator;
        };
    }

    private static Expression of(Expression expression) {
        return switch (expression) {
            case Expression.ParameterValue parameter -> BOUND;
            case Expression.NumberLiteral number -> BOUND;
            case Expression.Arithmetic(var left, var operator, var right) ->
                new Expression.Arithmetic(of(left), operator, of(right));
            case Expression.Aggregate aggregate ->
                new Expression.Aggregate(
                        aggregate.members(),
                        of(aggregate.filter()),
                        aggregate.function(),
                        aggregate.of().map(Shape::of),
                        aggregate.test().map(Shape::of));
            default -> expression;
        };
    }
}
