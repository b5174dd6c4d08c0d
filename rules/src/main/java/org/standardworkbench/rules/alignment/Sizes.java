package org.standardworkbench.rules.alignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Ratio;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Units;

/** The units in which a version compares, and what it compares with on a day. */
final class Sizes {

    private final StandardVersion version;
    private final LocalDate day;

    Sizes(AlignedExplanation.Side side) {
        this.version = side.version();
        this.day = side.assessment().dataset().period().end();
    }

    /** The unit in which a line compares, which is the one of its left side; empty if it compares no quantities. */
    Optional<String> unit(Line line) {
        return Traits.measured(line.condition()).flatMap(this::unit);
    }

    private Optional<String> unit(Expression expression) {
        return switch (expression) {
            case Expression.IndicatorValue(var code) ->
                Optional.ofNullable(version.indicators().get(code)).map(Indicator::unit);
            case Expression.ParameterValue(var name) ->
                Optional.ofNullable(version.parameters().get(name)).map(Parameter::unit);
            case Expression.FactorValue(var name) ->
                Optional.ofNullable(version.factors().get(name)).map(ReferenceFactor::unit);
            case Expression.Arithmetic(var left, var operator, var right) ->
                switch (operator) {
                    case PLUS, MINUS -> unit(left).or(() -> unit(right));
                    case TIMES -> unit(left).flatMap(one -> unit(right).map(other -> Units.times(one, other)));
                    case DIVIDED_BY -> unit(left).flatMap(one -> unit(right).map(other -> Units.divided(one, other)));
                };
            case Expression.Aggregate aggregate ->
                switch (aggregate.function()) {
                    case COUNT -> Optional.of("1");
                    case SHARE -> Optional.of("%");
                    case SUM, MIN, MAX -> aggregate.of().flatMap(this::unit);
                };
            case Expression.NumberLiteral literal -> Optional.of("1");
            default -> Optional.empty();
        };
    }

    /** What a line asks for, as texts: numbers in the wanted unit, codes and truths as they are. */
    List<String> bounds(Line line, Optional<String> wanted) {
        return switch (line.condition()) {
            case Condition.Comparison comparison ->
                line.required()
                        .map(value -> List.of(text(value, ratio(unit(line), wanted))))
                        .orElseGet(() -> List.of(literal(comparison.right(), wanted)));
            case Condition.Between between -> List.of(literal(between.low(), wanted), literal(between.high(), wanted));
            case Condition.OneOf oneOf ->
                List.copyOf(new TreeSet<>(oneOf.codes().stream()
                        .map(Expression.CodeLiteral::value)
                        .toList()));
            case Condition.EveryCriterion every -> List.of(every.outcomes().toString());
            default -> List.of();
        };
    }

    /** A side whose value is not in the explanation: a code, a truth, or a parameter on the day. */
    private String literal(Expression expression, Optional<String> wanted) {
        return switch (expression) {
            case Expression.CodeLiteral(var code) -> code;
            case Expression.TruthLiteral(var truth) -> String.valueOf(truth);
            case Expression.NumberLiteral(var number) -> number.toPlainString();
            case Expression.ParameterValue(var name) ->
                Optional.ofNullable(version.parameters().get(name))
                        .flatMap(parameter -> parameter
                                .on(day)
                                .map(value -> number(value.value(), ratio(Optional.of(parameter.unit()), wanted))))
                        .orElse("");
            default -> "";
        };
    }

    /** A value in the wanted unit. */
    static String text(Value value, Optional<Ratio> ratio) {
        return value instanceof Value.OfNumber(var number) ? number(number, ratio) : value.text();
    }

    static String number(BigDecimal number, Optional<Ratio> ratio) {
        BigDecimal converted = ratio.map(by -> by.applyTo(number)).orElse(number);
        return converted.signum() == 0 ? "0" : converted.stripTrailingZeros().toPlainString();
    }

    /** From one unit to another, if both are known and convert. */
    static Optional<Ratio> ratio(Optional<String> from, Optional<String> to) {
        return from.flatMap(one -> to.flatMap(other -> Units.ratio(one, other)));
    }
}
