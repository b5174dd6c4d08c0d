package org.standardworkbench.rules.editing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Ratio;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Units;

/**
 * Works out numbers that skeletons of cases are made with. What a case then comes to, the engine says; this only looks for data beside a
 * bound.
 */
final class Amounts {

    private static final int DEEPEST = 32;
    private static final MathContext EXACT = MathContext.DECIMAL128;

    private final StandardVersion version;
    private final LocalDate day;

    /** A number with its UCUM unit. */
    record Amount(BigDecimal value, String unit) {

        Optional<Amount> in(String other) {
            if (unit.equals(other) || value.signum() == 0) {
                return Optional.of(new Amount(value, other));
            }
            return Units.ratio(unit, other).map(ratio -> new Amount(times(value, ratio), other));
        }

        private static BigDecimal times(BigDecimal value, Ratio ratio) {
            return value.multiply(new BigDecimal(ratio.numerator()), EXACT)
                    .divide(new BigDecimal(ratio.denominator()), EXACT);
        }
    }

    Amounts(StandardVersion version, LocalDate day) {
        this.version = version;
        this.day = day;
    }

    /** The value of an indicator in its unit, by its formula if it has one, unrounded. */
    Optional<Amount> of(IndicatorCode code, Map<IndicatorCode, BigDecimal> given) {
        return of(new Expression.IndicatorValue(code), given, 0);
    }

    /** The value of a bound. */
    Optional<Amount> of(Expression bound) {
        return of(bound, Map.of(), 0);
    }

    private Optional<Amount> of(Expression value, Map<IndicatorCode, BigDecimal> given, int deep) {
        if (deep > DEEPEST) {
            return Optional.empty();
        }
        return switch (value) {
            case Expression.IndicatorValue read -> indicator(read.indicator(), given, deep);
            case Expression.ParameterValue read -> {
                Parameter parameter = version.parameters().get(read.parameter());
                yield parameter == null
                        ? Optional.empty()
                        : parameter.on(day).map(dated -> new Amount(dated.value(), parameter.unit()));
            }
            case Expression.FactorValue read ->
                Optional.ofNullable(version.factors().get(read.factor()))
                        .flatMap(factor -> factor.of(CaseSkeletons.COUNTRY, day.getYear())
                                .map(found -> new Amount(found.value(), factor.unit())));
            case Expression.NumberLiteral literal -> Optional.of(new Amount(literal.value(), "1"));
            case Expression.Arithmetic arithmetic ->
                of(arithmetic.left(), given, deep + 1).flatMap(left -> of(arithmetic.right(), given, deep + 1)
                        .flatMap(right -> joined(left, arithmetic.operator(), right)));
            default -> Optional.empty();
        };
    }

    private Optional<Amount> indicator(IndicatorCode code, Map<IndicatorCode, BigDecimal> given, int deep) {
        Indicator indicator = version.indicators().get(code);
        if (indicator == null) {
            return Optional.empty();
        }
        return indicator
                .formula()
                .map(formula -> of(formula, given, deep + 1).flatMap(amount -> amount.in(indicator.unit())))
                .orElseGet(
                        () -> Optional.ofNullable(given.get(code)).map(value -> new Amount(value, indicator.unit())));
    }

    private static Optional<Amount> joined(Amount left, ArithmeticOperator operator, Amount right) {
        return switch (operator) {
            case PLUS ->
                right.in(left.unit()).map(same -> new Amount(left.value().add(same.value(), EXACT), left.unit()));
            case MINUS ->
                right.in(left.unit()).map(same -> new Amount(left.value().subtract(same.value(), EXACT), left.unit()));
            case TIMES ->
                Optional.of(new Amount(
                        left.value().multiply(right.value(), EXACT), Units.times(left.unit(), right.unit())));
            case DIVIDED_BY ->
                right.value().signum() == 0
                        ? Optional.empty()
                        : Optional.of(new Amount(
                                left.value().divide(right.value(), EXACT), Units.divided(left.unit(), right.unit())));
        };
    }
}
