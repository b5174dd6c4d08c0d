package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern NOTE = Pattern.compile("\\{([^}]*)}");

    /** A note without a unit before it says what is counted: {@code {job}}, {@code 10*3{job}}, {@code {job}/a}. */
    private static final Pattern COUNTED = Pattern.compile("(?:^|[./(])(?:10[*^][+-]?\\d+|\\d+)?\\{([^}]*)}");

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
     * Tells whether both units say by a note what is counted, and do not say the same: {@code {job}} and {@code {EUR}}. They convert,
     * both being numbers; whoever compares them has mistaken one for the other. A note behind a unit ({@code t{CO2e}}) does not count.
     */
    public static boolean countDifferentThings(String one, String other) {
        Set<String> left = notes(COUNTED, one);
        Set<String> right = notes(COUNTED, other);
        return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    }

    /** Tells whether both units have notes, and not the same ones: {@code t{CO2}} and {@code t{CO2e}}. */
    public static boolean noteDifferentThings(String one, String other) {
        Set<String> left = notes(NOTE, one);
        Set<String> right = notes(NOTE, other);
        return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    }

    /** Tells whether quantities can be compared and added: they convert, and do not count different things. */
    public static boolean comparable(String one, String other) {
        return convertible(one, other) && !countDifferentThings(one, other);
    }

    private static Set<String> notes(Pattern note, String unit) {
        return note.matcher(unit).results().map(found -> found.group(1)).collect(Collectors.toSet());
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
