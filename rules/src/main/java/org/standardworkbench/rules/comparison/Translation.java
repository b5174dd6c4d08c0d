package org.standardworkbench.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.StandardVersion;

/** Conditions of a version at a date as formulas. A comparison with a parameter that has no value then cannot be proved either way. */
final class Translation {

    /** More ways of choosing k of n are not followed. */
    private static final int MOST_WAYS = 100;

    private final StandardVersion version;
    private final Quantities quantities;

    /** @param outcomes a key for the outcome of a criterion, equal exactly where it is the same under both versions */
    Translation(StandardVersion version, LocalDate date, Function<CriterionCode, String> outcomes) {
        this.version = version;
        this.quantities = new Quantities(version, date, outcomes, this::key);
    }

    /** What proves the condition, or disproves it. */
    Formula of(Condition condition, boolean positive) {
        return switch (condition) {
            case Condition.Comparison(var left, var operator, var right) ->
                comparison(left, positive ? operator : opposite(operator), right);
            case Condition.Between(var value, var low, var high) -> {
                var from = new Condition.Comparison(value, ComparisonOperator.AT_LEAST, low);
                var to = new Condition.Comparison(value, ComparisonOperator.AT_MOST, high);
                yield of(new Condition.AllOf(List.of(from, to)), positive);
            }
            case Condition.OneOf(var value, var codes) ->
                choice(value, codes.stream().map(Expression.CodeLiteral::value).collect(Collectors.toSet()), positive);
            case Condition.IsKnown(var indicator) ->
                new Formula.Opaque("known " + quantities.indicator(indicator), positive);
            case Condition.AllOf(var parts) ->
                positive ? new Formula.And(all(parts, true)) : new Formula.Or(all(parts, false));
            case Condition.AnyOf(var parts) ->
                positive ? new Formula.Or(all(parts, true)) : new Formula.And(all(parts, false));
            case Condition.AtLeast atLeast -> atLeast(atLeast, positive);
            case Condition.Not(var part) -> of(part, !positive);
            case Condition.EveryCriterion(var filter, var outcomes) ->
                new Formula.Every("criteria " + filter, words(outcomes, true), words(outcomes, false), positive);
            case Condition.EveryPart(var part, var inner) ->
                new Formula.Every(
                        part + " " + version.themes().keySet()
                                + version.groups().keySet(),
                        of(inner, true),
                        of(inner, false),
                        positive);
        };
    }

    /** Every criterion has one of some outcomes: a choice for whichever criterion it is. */
    private static Formula words(Set<?> outcomes, boolean positive) {
        return new Formula.Choice(
                "outcome", outcomes.stream().map(Object::toString).collect(Collectors.toSet()), positive);
    }

    private String key(Condition condition) {
        return of(condition, true).toString();
    }

    private List<Formula> all(List<Condition> parts, boolean positive) {
        return parts.stream().map(part -> of(part, positive)).toList();
    }

    /** At least k hold: k of them are proved, one way or another. They fail if more than n - k are disproved. */
    private Formula atLeast(Condition.AtLeast atLeast, boolean positive) {
        int size = atLeast.parts().size();
        int chosen = positive ? atLeast.minimum() : size - atLeast.minimum() + 1;
        List<List<Formula>> ways = new ArrayList<>();
        choose(all(atLeast.parts(), positive), chosen, 0, List.of(), ways);
        return ways.size() > MOST_WAYS
                ? new Formula.Opaque(key(new Condition.AllOf(atLeast.parts())) + atLeast.minimum(), positive)
                : new Formula.Or(ways.stream().<Formula>map(Formula.And::new).toList());
    }

    private static void choose(
            List<Formula> parts, int still, int next, List<Formula> taken, List<List<Formula>> ways) {
        if (ways.size() > MOST_WAYS || still > parts.size() - next) {
            return;
        }
        if (still <= 0) {
            ways.add(taken);
            return;
        }
        List<Formula> more = new ArrayList<>(taken);
        more.add(parts.get(next));
        choose(parts, still - 1, next + 1, more, ways);
        choose(parts, still, next + 1, taken, ways);
    }

    private Formula comparison(Expression left, ComparisonOperator operator, Expression right) {
        boolean equal = operator == ComparisonOperator.EQUAL;
        return switch (right) {
            case Expression.TruthLiteral(var truth) -> choice(left, Set.of(String.valueOf(truth == equal)), true);
            case Expression.CodeLiteral(var code) -> choice(left, Set.of(code), equal);
            default -> quantities.compare(left, operator, right);
        };
    }

    private Formula choice(Expression value, Set<String> words, boolean positive) {
        return new Formula.Choice(quantities.key(value), words, positive);
    }

    private static ComparisonOperator opposite(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST -> ComparisonOperator.LESS_THAN;
            case MORE_THAN -> ComparisonOperator.AT_MOST;
            case AT_MOST -> ComparisonOperator.MORE_THAN;
            case LESS_THAN -> ComparisonOperator.AT_LEAST;
            case EQUAL -> ComparisonOperator.NOT_EQUAL;
            case NOT_EQUAL -> ComparisonOperator.EQUAL;
        };
    }
}
