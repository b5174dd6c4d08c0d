package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/**
 * An exact positive ratio, in lowest terms. Conversion between units is done with it, never with a double.
 *
 * @param numerator one or more
 * @param denominator one or more
 */
public record Ratio(BigInteger numerator, BigInteger denominator) {

    /** One to one. */
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    /** Reduces to lowest terms. @throws IllegalArgumentException if a part is not positive */
    public Ratio {
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("a ratio of units is positive, not " + numerator + "/" + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio powerOfTen(int exponent) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        return exponent < 0 ? new Ratio(BigInteger.ONE, power) : new Ratio(power, BigInteger.ONE);
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Ratio inverse() {
        return new Ratio(denominator, numerator);
    }

    Ratio power(int exponent) {
        Ratio base = exponent < 0 ? inverse() : this;
        int times = Math.abs(exponent);
        return new Ratio(base.numerator.pow(times), base.denominator.pow(times));
    }

    /** The ratio as a decimal number; empty if it would have no end, such as 1/3. */
    public Optional<BigDecimal> decimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        return Optional.of(plain(new BigDecimal(numerator).divide(new BigDecimal(denominator))));
    }

    /**
     * A number times this ratio: exact if the result has an end, else rounded half-even to 34 digits, once, after multiplying.
     *
     * @param number in the unit converted from
     * @return the same quantity in the unit converted to
     */
    public BigDecimal applyTo(BigDecimal number) {
        BigDecimal product = number.multiply(new BigDecimal(numerator));
        Optional<BigDecimal> inverse = inverse(denominator);
        return inverse.map(factor -> plain(product.multiply(factor)))
                .orElseGet(() -> product.divide(new BigDecimal(denominator), MathContext.DECIMAL128));
    }

    private static Optional<BigDecimal> inverse(BigInteger denominator) {
        return denominator.equals(BigInteger.ONE)
                ? Optional.of(BigDecimal.ONE)
                : new Ratio(BigInteger.ONE, denominator).decimal();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@code 18/5}, or {@code 1000} for a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
