package org.standardworkbench.rules.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a number: an interval that certainly holds it, both ends included. An end that is not known is open. All
 * arithmetic is decimal; quotients carry 34 digits (IEEE 754 decimal128), everything else is exact.
 */
public final class Range {

    /** Nothing is known. */
    public static final Range UNKNOWN = new Range(null, null);

    /** The number 0. */
    public static final Range ZERO = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;

    private Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        this.low = low;
        this.high = high;
    }

    /** A number that is known. */
    public static Range exactly(BigDecimal number) {
        return new Range(number, number);
    }

    /** A number between two known ends. */
    public static Range between(BigDecimal low, BigDecimal high) {
        return new Range(low, high);
    }

    /** A whole number between two known ends. */
    public static Range between(long low, long high) {
        return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /** The lower end, or null if it is open. */
    public @Nullable BigDecimal low() {
        return low;
    }

    /** The upper end, or null if it is open. */
    public @Nullable BigDecimal high() {
        return high;
    }

    /** Whether the number is known. */
    public boolean isExact() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether an end is open. */
    public boolean isOpen() {
        return low == null || high == null;
    }

    /** The sum; an end is open where one of the two is. */
    public Range plus(Range other) {
        return new Range(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    /** The difference. */
    public Range minus(Range other) {
        return plus(other.negated());
    }

    private Range negated() {
        return new Range(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    /** The product; unknown if an end is open. */
    public Range times(Range other) {
        if (low == null || high == null || other.low == null || other.high == null) {
            return UNKNOWN;
        }
        if (isExact() && other.isExact()) {
            return exactly(low.multiply(other.low));
        }
        return hull(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
    }

    /** The quotient; unknown if an end is open or the divisor may be 0. */
    public Range dividedBy(Range other) {
        if (low == null || high == null || other.low == null || other.high == null) {
            return UNKNOWN;
        }
        if (other.low.signum() <= 0 && other.high.signum() >= 0) {
            return UNKNOWN;
        }
        if (isExact() && other.isExact()) {
            return exactly(low.divide(other.low, MathContext.DECIMAL128));
        }
        return hull(
                quotient(low, other.low),
                quotient(low, other.high),
                quotient(high, other.low),
                quotient(high, other.high));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    private static Range hull(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
        return new Range(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
    }

    /** Both ends rounded, which keeps their order. */
    public Range rounded(int digits, RoundingMode mode) {
        return new Range(
                low == null ? null : low.setScale(digits, mode), high == null ? null : high.setScale(digits, mode));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Range other && same(low, other.low) && same(high, other.high);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (low == null ? 0 : low.stripTrailingZeros().hashCode())
                + (high == null ? 0 : high.stripTrailingZeros().hashCode());
    }

    @Override
    public String toString() {
        return "[" + (low == null ? "?" : low.toPlainString()) + ", " + (high == null ? "?" : high.toPlainString())
                + "]";
    }
}
