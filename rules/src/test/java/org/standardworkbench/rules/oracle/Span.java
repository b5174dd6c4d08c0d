package org.standardworkbench.rules.oracle;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Units;

/**
 * What is known of a number: it lies between two ends, or nothing is known (it may also have no value).
 *
 * @param ends empty if nothing is known
 * @param unit UCUM code; empty for a bare literal
 */
record Span(Optional<Ends> ends, String unit) {

    /** Both included. */
    record Ends(Fraction low, Fraction high) {}

    static Span unknown(String unit) {
        return new Span(Optional.empty(), unit);
    }

    static Span of(Fraction number, String unit) {
        return between(number, number, unit);
    }

    static Span between(Fraction low, Fraction high, String unit) {
        return new Span(Optional.of(new Ends(low, high)), unit);
    }

    Span map(UnaryOperator<Fraction> rising) {
        return new Span(ends.map(both -> new Ends(rising.apply(both.low()), rising.apply(both.high()))), unit);
    }

    Span in(String wanted) {
        if (unit.isEmpty() || unit.equals(wanted)) {
            return new Span(ends, wanted);
        }
        var ratio = Units.ratio(unit, wanted).orElseThrow();
        Fraction factor = new Fraction(ratio.numerator(), ratio.denominator());
        return new Span(map(number -> number.times(factor)).ends, wanted);
    }

    Span rounded(int digits, RoundingMode mode) {
        return map(number -> number.rounded(digits, mode));
    }

    Span combine(ArithmeticOperator operator, Span other) {
        return switch (operator) {
            case PLUS, MINUS -> {
                String common = unit.isEmpty() ? other.unit : unit;
                yield in(common).corners(operator, other.in(common), common);
            }
            case TIMES -> corners(operator, other, Units.times(plain(unit), plain(other.unit)));
            case DIVIDED_BY -> corners(operator, other, Units.divided(plain(unit), plain(other.unit)));
        };
    }

    private static String plain(String unit) {
        return unit.isEmpty() ? "1" : unit;
    }

    private Span corners(ArithmeticOperator operator, Span other, String result) {
        if (ends.isEmpty() || other.ends.isEmpty()) {
            return unknown(result);
        }
        Ends a = ends.get();
        Ends b = other.ends.get();
        boolean byZero = b.low().compareTo(Fraction.ZERO) <= 0 && b.high().compareTo(Fraction.ZERO) >= 0;
        if (operator == ArithmeticOperator.DIVIDED_BY && byZero) {
            return unknown(result);
        }
        List<Fraction> all = Stream.of(a.low(), a.high())
                .flatMap(left -> Stream.of(b.low(), b.high()).map(right -> apply(operator, left, right)))
                .sorted()
                .toList();
        return between(all.get(0), all.get(3), result);
    }

    private static Fraction apply(ArithmeticOperator operator, Fraction left, Fraction right) {
        return switch (operator) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case DIVIDED_BY -> left.dividedBy(right);
        };
    }

    Logic compare(ComparisonOperator operator, Span other) {
        if (ends.isEmpty() || other.ends.isEmpty()) {
            return Logic.UNKNOWN;
        }
        Span right = unit.isEmpty() ? other : other.in(unit);
        int least = ends.get().low().compareTo(right.ends.orElseThrow().high());
        int most = ends.get().high().compareTo(right.ends.orElseThrow().low());
        return switch (operator) {
            case AT_LEAST -> Logic.of(least >= 0, most < 0);
            case MORE_THAN -> Logic.of(least > 0, most <= 0);
            case AT_MOST -> Logic.of(most <= 0, least > 0);
            case LESS_THAN -> Logic.of(most < 0, least >= 0);
            case EQUAL -> Logic.of(least == 0 && most == 0, least > 0 || most < 0);
            case NOT_EQUAL -> Logic.of(least > 0 || most < 0, least == 0 && most == 0);
        };
    }
}
