package org.standardworkbench.rules.verification;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.StandardVersion;

/** Writes out what has to hold for every theme or group: one condition for each. */
final class EveryPartWriter {

    private EveryPartWriter() {}

    /** A level's condition in which every theme and group is named. Parts that name none are the same objects as before. */
    static Condition written(StandardVersion version, Condition condition) {
        return switch (condition) {
            case Condition.EveryPart(var kind, var inner) ->
                new Condition.AllOf(scopes(version, kind).stream()
                        .map(scope -> with(inner, scope))
                        .toList());
            case Condition.AllOf(var parts) -> new Condition.AllOf(all(version, parts));
            case Condition.AnyOf(var parts) -> new Condition.AnyOf(all(version, parts));
            case Condition.AtLeast(var minimum, var parts) -> new Condition.AtLeast(minimum, all(version, parts));
            case Condition.Not(var part) -> new Condition.Not(written(version, part));
            default -> condition;
        };
    }

    private static List<Condition> all(StandardVersion version, List<Condition> parts) {
        return parts.stream().map(part -> written(version, part)).toList();
    }

    private static Collection<ScoreScope> scopes(StandardVersion version, ScoreScope.Kind kind) {
        return switch (kind) {
            case THEME ->
                version.themes().keySet().stream()
                        .<ScoreScope>map(ScoreScope.OfTheme::new)
                        .toList();
            case GROUP ->
                version.groups().keySet().stream()
                        .<ScoreScope>map(ScoreScope.OfGroup::new)
                        .toList();
        };
    }

    /** The part of a whole condition that was written out into another one. */
    static Condition original(Condition whole, Condition written, StandardVersion version) {
        if (whole instanceof Condition.AllOf(var parts)) {
            return parts.stream()
                    .filter(part -> written(version, part).equals(written))
                    .findFirst()
                    .orElse(whole);
        }
        return whole;
    }

    private static Condition with(Condition condition, ScoreScope scope) {
        Function<Condition, Condition> inside = part -> with(part, scope);
        return switch (condition) {
            case Condition.Comparison(var left, var operator, var right) ->
                new Condition.Comparison(with(left, scope), operator, with(right, scope));
            case Condition.Between(var value, var low, var high) ->
                new Condition.Between(with(value, scope), with(low, scope), with(high, scope));
            case Condition.AllOf(var parts) ->
                new Condition.AllOf(parts.stream().map(inside).toList());
            case Condition.AnyOf(var parts) ->
                new Condition.AnyOf(parts.stream().map(inside).toList());
            case Condition.AtLeast(var minimum, var parts) ->
                new Condition.AtLeast(minimum, parts.stream().map(inside).toList());
            case Condition.Not(var part) -> new Condition.Not(with(part, scope));
            default -> condition;
        };
    }

    private static Expression with(Expression value, ScoreScope scope) {
        return switch (value) {
            case Expression.Score(ScoreScope.Each each, var measure) -> new Expression.Score(scope, measure);
            case Expression.Arithmetic(var left, var operator, var right) ->
                new Expression.Arithmetic(with(left, scope), operator, with(right, scope));
            default -> value;
        };
    }
}
