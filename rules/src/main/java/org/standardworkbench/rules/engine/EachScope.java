package org.standardworkbench.rules.engine;

import java.util.List;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.ScoreScope;

/** Puts one theme or group in the place of "each" in a condition of a level rule. */
final class EachScope {

    private EachScope() {}

    static Condition replace(Condition condition, ScoreScope scope) {
        return switch (condition) {
            case Condition.Comparison comparison ->
                new Condition.Comparison(
                        replace(comparison.left(), scope), comparison.operator(), replace(comparison.right(), scope));
            case Condition.Between between ->
                new Condition.Between(
                        replace(between.value(), scope), replace(between.low(), scope), replace(between.high(), scope));
            case Condition.AllOf all -> new Condition.AllOf(replace(all.parts(), scope));
            case Condition.AnyOf any -> new Condition.AnyOf(replace(any.parts(), scope));
            case Condition.AtLeast atLeast -> new Condition.AtLeast(atLeast.minimum(), replace(atLeast.parts(), scope));
            case Condition.Not not -> new Condition.Not(replace(not.part(), scope));
            case Condition.OneOf oneOf -> oneOf;
            case Condition.IsKnown known -> known;
            case Condition.EveryCriterion every -> every;
            case Condition.EveryPart every -> every;
        };
    }

    private static List<Condition> replace(List<Condition> parts, ScoreScope scope) {
        return parts.stream().map(part -> replace(part, scope)).toList();
    }

    private static Expression replace(Expression expression, ScoreScope scope) {
        return switch (expression) {
            case Expression.Score score -> in(scope, score);
            case Expression.Arithmetic arithmetic ->
                new Expression.Arithmetic(
                        replace(arithmetic.left(), scope), arithmetic.operator(), replace(arithmetic.right(), scope));
            default -> expression;
        };
    }

    private static Expression in(ScoreScope scope, Expression.Score score) {
        return score.scope() instanceof ScoreScope.Each ? new Expression.Score(scope, score.measure()) : score;
    }
}
