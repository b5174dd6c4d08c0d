package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Units;

/**
 * Between which numbers a quantity lies on every site whose data raise no doubt: what is measured is not negative, temperatures apart, and
 * a part is not larger than its whole. These are the limits beyond which the checks of data warn.
 *
 * @param low the least; empty if there is none
 * @param high the most; empty if there is none
 */
record Limits(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NOTE = Pattern.compile("\\{[^}]*}");

    static Limits between(long low, long high) {
        return new Limits(Optional.of(BigDecimal.valueOf(low)), Optional.of(BigDecimal.valueOf(high)));
    }

    private static Limits from0() {
        return new Limits(Optional.of(BigDecimal.ZERO), Optional.empty());
    }

    /** Whether a number lies within. */
    boolean hold(BigDecimal number) {
        return low.map(least -> number.compareTo(least) >= 0).orElse(true)
                && high.map(most -> number.compareTo(most) <= 0).orElse(true);
    }

    /** The limits of a value that criteria read. */
    static Limits of(StandardVersion version, Expression value) {
        return switch (value) {
            case Expression.IndicatorValue(var code) -> of(version, code);
            case Expression.Aggregate aggregate ->
                switch (aggregate.function()) {
                    case COUNT -> from0();
                    case SHARE -> between(0, 100);
                    case SUM ->
                        aggregate.of().filter(of -> natural(version, of)).isPresent() ? from0() : NONE;
                    case MIN, MAX -> aggregate.of().map(of -> of(version, of)).orElse(NONE);
                };
            default -> natural(version, value) ? from0() : NONE;
        };
    }

    private static Limits of(StandardVersion version, IndicatorCode code) {
        Indicator indicator = Objects.requireNonNull(version.indicators().get(code));
        if (!natural(version, indicator, new HashSet<>())) {
            return NONE;
        }
        return isPart(version, indicator) ? between(0, 100) : from0();
    }

    /** A share of a part in its whole: both are counted in the same, and the formula is nothing but their quotient. */
    private static boolean isPart(StandardVersion version, Indicator share) {
        if (!share.unit().equals("%")
                || share.numerator().isEmpty()
                || share.denominator().isEmpty()) {
            return false;
        }
        Indicator part = version.indicators().get(share.numerator().get());
        Indicator whole = version.indicators().get(share.denominator().get());
        return part != null
                && whole != null
                && Units.convertible(part.unit(), whole.unit())
                && notes(part).equals(notes(whole))
                && share.formula()
                        .map(formula -> formula.equals(new Expression.Arithmetic(
                                new Expression.IndicatorValue(part.code()),
                                org.standardworkbench.rules.standard.ArithmeticOperator.DIVIDED_BY,
                                new Expression.IndicatorValue(whole.code()))))
                        .orElse(true);
    }

    private static List<String> notes(Indicator indicator) {
        return NOTE.matcher(indicator.unit())
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static boolean natural(StandardVersion version, Expression value) {
        return natural(version, value, new HashSet<>());
    }

    private static boolean natural(StandardVersion version, Indicator indicator, Set<IndicatorCode> path) {
        if (!path.add(indicator.code())) {
            return false;
        }
        boolean natural = indicator
                .formula()
                .map(formula -> natural(version, formula, path))
                .orElse(!indicator.unit().contains("Cel"));
        path.remove(indicator.code());
        return natural;
    }

    /** Whether a value cannot become negative: made of what is measured by anything but subtraction. */
    private static boolean natural(StandardVersion version, Expression value, Set<IndicatorCode> path) {
        return switch (value) {
            case Expression.IndicatorValue(var code) ->
                natural(version, Objects.requireNonNull(version.indicators().get(code)), path);
            case Expression.ParameterValue(var name) ->
                Objects.requireNonNull(version.parameters().get(name)).values().stream()
                        .allMatch(dated -> dated.value().signum() >= 0);
            case Expression.FactorValue(var name) ->
                Objects.requireNonNull(version.factors().get(name)).values().stream()
                        .allMatch(dated -> dated.value().signum() >= 0);
            case Expression.NumberLiteral(var number) -> number.signum() >= 0;
            case Expression.Arithmetic(var left, var operator, var right) ->
                operator != org.standardworkbench.rules.standard.ArithmeticOperator.MINUS
                        && natural(version, left, path)
                        && natural(version, right, path);
            case Expression.Aggregate aggregate ->
                aggregate.of().map(of -> natural(version, of, path)).orElse(true);
            case Expression.PointsOf points -> true;
            default -> false;
        };
    }

    /** The key of the words that say how the limits are founded, for a proof. */
    String because() {
        return high.filter(HUNDRED::equals).isPresent() ? "proof.part" : "proof.natural";
    }
}
