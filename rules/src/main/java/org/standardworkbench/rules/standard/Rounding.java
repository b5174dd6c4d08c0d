package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How an indicator's value is rounded, once, before it is compared (design section 5).
 *
 * @param digits digits after the decimal point, 0 to {@value #MOST_DIGITS}
 * @param mode half-even or half-up
 */
public record Rounding(int digits, RoundingMode mode) {

    /** More digits than any indicator needs, few enough for scaled 64-bit values. */
    public static final int MOST_DIGITS = 6;

    /** @throws IllegalArgumentException if the digits are out of range or the mode is another one */
    public Rounding {
        if (digits < 0 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("rounding digits must be 0 to " + MOST_DIGITS + ", not " + digits);
        }
        if (mode != RoundingMode.HALF_EVEN && mode != RoundingMode.HALF_UP) {
            throw new IllegalArgumentException("rounding is half-even or half-up, not " + mode);
        }
    }

    /** Rounds a value. */
    public BigDecimal apply(BigDecimal value) {
        return value.setScale(digits, mode);
    }

    /** The distance between two neighbouring rounded values, for example 0.1 for one digit. */
    public BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(digits);
    }
}
