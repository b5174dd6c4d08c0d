package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.measure.Dimension;
import javax.measure.IncommensurableException;
import javax.measure.MeasurementException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import javax.measure.format.UnitFormat;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.internal.format.TokenMgrError;
import tech.units.indriya.function.RationalNumber;

/**
 * Asks the units library (JSR 385: Indriya and its UCUM system) for the size of a single unit. Only the size of single units is taken
 * from it: its reader of whole codes refuses {@code 10*6}, spaces and letters within notes, and does not tell where it stopped.
 */
final class UnitLibrary {

    /** Letters and names in square brackets: the library itself reads much more, for example {@code 0} as a size. */
    private static final Pattern SINGLE = Pattern.compile("[A-Za-z%'\"_]*(\\[[A-Za-z0-9_'.:/-]{1,40}])?[A-Za-z_]*");

    private UnitLibrary() {}

    /** The size of one unit with or without prefix; empty if the library does not know it. */
    static Optional<UnitSize> size(String symbol) {
        return SINGLE.matcher(symbol).matches() ? whole(symbol) : Optional.empty();
    }

    /** The size of whatever the library reads; the tests compare whole codes with it. */
    static Optional<UnitSize> whole(String symbol) {
        Unit<?> unit;
        try {
            unit = Holder.FORMAT.parse(symbol);
        } catch (MeasurementException | TokenMgrError | NumberFormatException unknown) {
            return Optional.empty();
        }
        Unit<?> system = unit.getSystemUnit();
        UnitConverter converter;
        try {
            converter = unit.getConverterToAny(system);
        } catch (IncommensurableException impossible) {
            throw new IllegalStateException("the units library cannot convert `" + symbol + "`", impossible);
        }
        Optional<Ratio> scale =
                converter.isLinear() ? exact(converter.convert((Number) BigInteger.ONE)) : Optional.empty();
        // Without an exact linear size (degrees Celsius, decibel, degrees of arc) a unit converts only into itself.
        return Optional.of(scale.map(ratio -> new UnitSize(ratio, dimension(unit.getDimension()), ""))
                .orElseGet(() -> UnitSize.special(symbol)));
    }

    private static Optional<Ratio> exact(Number number) {
        return switch (number) {
            case RationalNumber rational -> Optional.of(new Ratio(rational.getDividend(), rational.getDivisor()));
            case BigInteger whole -> Optional.of(new Ratio(whole, BigInteger.ONE));
            case Integer whole -> Optional.of(Ratio.of(whole));
            case Long whole -> Optional.of(Ratio.of(whole));
            // The library falls back on long decimals where pi takes part: not exact.
            case BigDecimal rounded -> Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Map<String, Integer> dimension(Dimension dimension) {
        Map<String, Integer> exponents = new TreeMap<>();
        collect(dimension, 1, exponents);
        exponents.values().removeIf(exponent -> exponent == 0);
        return exponents;
    }

    private static void collect(Dimension dimension, int factor, Map<String, Integer> exponents) {
        Map<? extends Dimension, Integer> parts = dimension.getBaseDimensions();
        if (parts == null || parts.isEmpty()) {
            String name = dimension.toString();
            if (!name.equals("one")) {
                exponents.merge(name, factor, Integer::sum);
            }
            return;
        }
        parts.forEach((part, exponent) -> collect(part, factor * exponent, exponents));
    }

    /** Started when the first rare unit is asked for: it takes about a quarter of a second. */
    private static final class Holder {
        static final UnitFormat FORMAT = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
    }
}
