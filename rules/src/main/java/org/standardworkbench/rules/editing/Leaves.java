package org.standardworkbench.rules.editing;

import java.util.List;
import org.standardworkbench.rules.language.Vocabulary;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;

/** Changes of single conditions that are no groups. */
final class Leaves {

    private final Vocabulary vocabulary;

    Leaves(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What asking for an indicator begins with. */
    static Condition starting(Indicator indicator, Vocabulary vocabulary) {
        Expression value = new Expression.IndicatorValue(indicator.code());
        return switch (indicator.kind()) {
            case TRUTH -> new Condition.Comparison(value, ComparisonOperator.EQUAL, new Expression.TruthLiteral(true));
            case CODE ->
                indicator.codes().isEmpty()
                        ? new Condition.IsKnown(indicator.code())
                        : new Condition.Comparison(
                                value,
                                ComparisonOperator.EQUAL,
                                new Expression.CodeLiteral(
                                        indicator.codes().get(0).code()));
            case NUMBER ->
                vocabulary.parameters().values().stream()
                        .filter(parameter -> Units.comparable(indicator.unit(), parameter.unit()))
                        .sorted(java.util.Comparator.comparing(
                                (Parameter parameter) -> !parameter.unit().equals(indicator.unit())))
                        .findFirst()
                        .map(parameter -> new Condition.Comparison(
                                value, ComparisonOperator.AT_LEAST, new Expression.ParameterValue(parameter.name())))
                        .orElse(new Condition.Comparison(
                                value, ComparisonOperator.MORE_THAN, new Bound.Zero().expression()));
        };
    }

    private Indicator indicator(IndicatorCode code) {
        Indicator indicator = vocabulary.indicators().get(code);
        if (indicator == null) {
            throw new Refusal(
                    "The version has no indicator " + Advice.quote(code.value()) + ". Choose one that it has.");
        }
        return indicator;
    }

    Condition withIndicator(Condition condition, IndicatorCode code) {
        Indicator now = indicator(code);
        if (condition instanceof Condition.IsKnown) {
            return new Condition.IsKnown(code);
        }
        Expression value = new Expression.IndicatorValue(code);
        boolean number = now.kind() == ValueKind.NUMBER;
        return switch (condition) {
            case Condition.Comparison comparison ->
                now.kind() != ValueKind.CODE && isOf(comparison.left(), now.kind())
                        ? new Condition.Comparison(value, comparison.operator(), comparison.right())
                        : starting(now, vocabulary);
            case Condition.Between between ->
                number ? new Condition.Between(value, between.low(), between.high()) : starting(now, vocabulary);
            case Condition.OneOf oneOf -> starting(now, vocabulary);
            default -> throw new Refusal("This condition does not ask for one indicator.");
        };
    }

    private boolean isOf(Expression value, ValueKind kind) {
        return switch (value) {
            case Expression.IndicatorValue read -> {
                Indicator indicator = vocabulary.indicators().get(read.indicator());
                yield indicator != null && indicator.kind() == kind;
            }
            case Expression.OutcomeOf outcome -> false;
            default -> kind == ValueKind.NUMBER;
        };
    }

    Condition withOperator(Condition condition, ComparisonOperator operator) {
        if (condition instanceof Condition.Comparison comparison) {
            return new Condition.Comparison(comparison.left(), operator, comparison.right());
        }
        throw new Refusal("Only a comparison with one bound has a sign.");
    }

    Condition withBound(Condition condition, Operation.Side side, Bound bound) {
        if (condition instanceof Condition.Comparison comparison && side == Operation.Side.ONLY) {
            return new Condition.Comparison(comparison.left(), comparison.operator(), bound.expression());
        }
        if (condition instanceof Condition.Between between && side != Operation.Side.ONLY) {
            return side == Operation.Side.LOW
                    ? new Condition.Between(between.value(), bound.expression(), between.high())
                    : new Condition.Between(between.value(), between.low(), bound.expression());
        }
        throw new Refusal("This condition has no such bound.");
    }

    Condition withCodes(Condition condition, List<String> codes) {
        if (codes.isEmpty()) {
            throw new Refusal("At least one code must be listed. Take the condition out instead.");
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return new Condition.OneOf(
                    oneOf.value(),
                    codes.stream().map(Expression.CodeLiteral::new).toList());
        }
        throw new Refusal("This condition lists no codes.");
    }
}
