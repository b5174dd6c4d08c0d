package org.standardworkbench.rules.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact rational number. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);

    Fraction {
        BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        BigInteger power = BigInteger.TEN.pow(Math.abs(number.scale()));
        return number.scale() >= 0 ? new Fraction(digits, power) : new Fraction(digits.multiply(power), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    /** To a number of digits behind the point; exactly between two, to the even one or away from zero. */
    Fraction rounded(int digits, RoundingMode mode) {
        BigInteger scale = BigInteger.TEN.pow(digits);
        BigInteger[] parts = over.abs().multiply(scale).divideAndRemainder(under);
        int half = parts[1].shiftLeft(1).compareTo(under);
        boolean up = half > 0 || half == 0 && (mode == RoundingMode.HALF_UP || parts[0].testBit(0));
        BigInteger whole = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return new Fraction(over.signum() < 0 ? whole.negate() : whole, scale);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
