package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Ratio;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;

/**
 * Chooses given values so that derived indicators come out as wanted, for invented sites only. One input of each is moved, in which its
 * formula is linear; what cannot be reached in this way is not claimed.
 */
final class FormulaSolver {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(1000);

    private final StandardVersion version;
    private final LocalDate day;
    private final String country;
    private final Sides sides;
    private final Map<IndicatorCode, BigDecimal> values = new LinkedHashMap<>();
    private final Set<IndicatorCode> settled = new HashSet<>();

    /** @param given values that are wanted of given indicators */
    FormulaSolver(StandardVersion version, LocalDate day, String country, Map<IndicatorCode, BigDecimal> given) {
        this.version = version;
        this.day = day;
        this.country = country;
        this.sides = new Sides(version, day);
        values.putAll(given);
        settled.addAll(given.keySet());
    }

    /** The given values found so far. */
    Map<IndicatorCode, BigDecimal> values() {
        return values;
    }

    /** Chooses the inputs of a derived indicator that are still free. @return whether it now has the value after its rounding */
    boolean reach(IndicatorCode code, BigDecimal wanted) {
        Set<IndicatorCode> inputs = new LinkedHashSet<>();
        Set<IndicatorCode> divisors = new HashSet<>();
        inputs(new Expression.IndicatorValue(code), false, inputs, divisors);
        inputs.forEach(input -> values.putIfAbsent(input, divisors.contains(input) ? WHOLE : BigDecimal.ZERO));
        boolean reached = has(code, wanted)
                || inputs.stream()
                        .filter(input -> !settled.contains(input))
                        .anyMatch(input -> move(input, code, wanted));
        settled.addAll(inputs);
        return reached;
    }

    private boolean has(IndicatorCode code, BigDecimal wanted) {
        Optional<BigDecimal> value = value(new Expression.IndicatorValue(code));
        return value.map(indicator(code).rounding()::apply)
                .filter(rounded -> rounded.compareTo(wanted) == 0)
                .isPresent();
    }

    private boolean move(IndicatorCode input, IndicatorCode code, BigDecimal wanted) {
        BigDecimal before = Objects.requireNonNull(values.get(input));
        Optional<BigDecimal> none = with(input, BigDecimal.ZERO, code);
        Optional<BigDecimal> whole = with(input, WHOLE, code);
        if (none.isPresent() && whole.isPresent() && whole.get().compareTo(none.get()) != 0) {
            BigDecimal solved = wanted.subtract(none.get())
                    .multiply(WHOLE)
                    .divide(whole.get().subtract(none.get()), MathContext.DECIMAL128);
            BigDecimal onGrid = solved.setScale(indicator(input).rounding().digits(), RoundingMode.HALF_EVEN);
            values.put(input, onGrid);
            if (onGrid.signum() >= 0 && has(code, wanted)) {
                return true;
            }
        }
        values.put(input, before);
        return false;
    }

    private Optional<BigDecimal> with(IndicatorCode input, BigDecimal number, IndicatorCode code) {
        values.put(input, number);
        return value(new Expression.IndicatorValue(code));
    }

    private void inputs(Expression value, boolean below, Set<IndicatorCode> inputs, Set<IndicatorCode> divisors) {
        switch (value) {
            case Expression.IndicatorValue(var code) -> {
                Indicator indicator = indicator(code);
                if (indicator.formula().isPresent()) {
                    inputs(indicator.formula().get(), below, inputs, divisors);
                } else if (indicator.kind() == ValueKind.NUMBER) {
                    inputs.add(code);
                    if (below) {
                        divisors.add(code);
                    }
                }
            }
            case Expression.Arithmetic(var left, var operator, var right) -> {
                inputs(left, below, inputs, divisors);
                boolean divided = operator == org.standardworkbench.rules.standard.ArithmeticOperator.DIVIDED_BY;
                inputs(right, below || divided, inputs, divisors);
            }
            default -> {}
        }
    }

    private Indicator indicator(IndicatorCode code) {
        return Objects.requireNonNull(version.indicators().get(code));
    }

    /** A value before rounding, in its own unit; empty if it has none or is not computed here. */
    private Optional<BigDecimal> value(Expression value) {
        return switch (value) {
            case Expression.IndicatorValue(var code) -> {
                Indicator indicator = indicator(code);
                yield indicator.formula().isPresent()
                        ? value(indicator.formula().get(), indicator.unit())
                        : Optional.ofNullable(values.get(code));
            }
            case Expression.ParameterValue(var name) ->
                Objects.requireNonNull(version.parameters().get(name)).on(day).map(Parameter.DatedValue::value);
            case Expression.FactorValue(var name) ->
                Objects.requireNonNull(version.factors().get(name))
                        .of(country, day.getYear())
                        .map(ReferenceFactor.Value::value);
            case Expression.NumberLiteral(var number) -> Optional.of(number);
            case Expression.Arithmetic(var left, var operator, var right) ->
                value(left).flatMap(one -> switch (operator) {
                    case PLUS -> value(right, sides.unit(left)).map(one::add);
                    case MINUS -> value(right, sides.unit(left)).map(one::subtract);
                    case TIMES -> value(right).map(one::multiply);
                    case DIVIDED_BY ->
                        value(right)
                                .filter(other -> other.signum() != 0)
                                .map(other -> one.divide(other, MathContext.DECIMAL128));
                });
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> value(Expression value, String unit) {
        return value(value)
                .map(number ->
                        Units.ratio(sides.unit(value), unit).orElse(Ratio.ONE).applyTo(number));
    }
}
