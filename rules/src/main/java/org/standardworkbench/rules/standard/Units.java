package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Units of measurement, written as UCUM codes such as {@code MW.h/a}. Conversion is exact, in whole-number ratios. Notes in curly
 * brackets do not take part: {@code t{CO2e}} converts as {@code t}, and {@code {company}} as {@code 1}. A year {@code a} is
 * UCUM's, 365.25 days. Units with a zero point or scale of their own ({@code Cel}, {@code dB}) convert only into themselves.
 *
 * @see <a href="https://ucum.org/ucum">The Unified Code for Units of Measure</a>
 */
public final class Units {

    /** More different codes than any set of versions and sites has; bounds memory against hostile files. */
    private static final int REMEMBERED = 2_000;

    private static final Map<String, UnitSize> SIZES = new ConcurrentHashMap<>();

    private Units() {}

    /** Tells whether a text is a UCUM code. The empty text is none. */
    public static boolean isValid(String code) {
        return size(code).isPresent();
    }

    /**
     * What is wrong with a code, as a problem at a place.
     *
     * @return empty if it is a UCUM code
     */
    public static Optional<Problem> problem(Place place, String code) {
        try {
            if (code.length() > UnitReader.LONGEST) {
                throw UnitReader.tooLong(code);
            }
            read(code);
            return Optional.empty();
        } catch (UnitReader.UnitException wrong) {
            return Optional.of(Problem.error(place, wrong.getMessage() + ".", UnitAdvice.on(code)));
        }
    }

    /** Tells whether quantities in one unit can be stated in the other. False if either is not a UCUM code. */
    public static boolean convertible(String from, String to) {
        Optional<UnitSize> source = size(from);
        Optional<UnitSize> target = size(to);
        return source.isPresent() && target.isPresent() && source.get().convertible(target.get());
    }

    /**
     * How many units {@code to} one unit {@code from} is, exactly.
     *
     * @return for example 18/5 from {@code kW.h} to {@code MJ}; empty if they are not convertible
     */
    public static Optional<Ratio> ratio(String from, String to) {
        if (!convertible(from, to)) {
            return Optional.empty();
        }
        return size(from).flatMap(source -> size(to).map(
                        target -> source.scale().times(target.scale().inverse())));
    }

    /**
     * The same as a decimal number.
     *
     * @return empty if they are not convertible or the number would have no end; {@link #ratio} holds it then
     */
    public static Optional<BigDecimal> factor(String from, String to) {
        return ratio(from, to).flatMap(Ratio::decimal);
    }

    /** Tells whether a unit is without dimension, such as {@code 1}, {@code %} or {@code {company}}. */
    public static boolean isPlainNumber(String code) {
        return convertible(code, "1");
    }

    /**
     * The unit of a product.
     *
     * @return a UCUM code, not simplified
     */
    public static String times(String left, String right) {
        if (isOne(left)) {
            return right;
        }
        return isOne(right) ? left : "(" + left + ").(" + right + ")";
    }

    /**
     * The unit of a quotient.
     *
     * @return a UCUM code, not simplified
     */
    public static String divided(String left, String right) {
        return isOne(right) ? left : "(" + left + ")/(" + right + ")";
    }

    private static boolean isOne(String code) {
        return code.equals("1");
    }

    private static Optional<UnitSize> size(String code) {
        try {
            return Optional.of(read(code));
        } catch (UnitReader.UnitException wrong) {
            return Optional.empty();
        }
    }

    private static UnitSize read(String code) throws UnitReader.UnitException {
        UnitSize known = SIZES.get(code);
        if (known == null) {
            known = UnitReader.read(code);
            if (SIZES.size() < REMEMBERED && code.length() <= UnitReader.LONGEST) {
                SIZES.put(code, known);
            }
        }
        return known;
    }
}
