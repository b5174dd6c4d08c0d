package org.standardworkbench.rules.standard;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/**
 * What a unit comes to in coherent SI units.
 *
 * @param scale how many coherent SI units it is; exact
 * @param dimension exponent per base dimension, for example {@code [L]=2}; without zeros
 * @param special the code itself if the unit has a zero point or a scale of its own, such as {@code Cel}; a unit from which
 *     nothing converts; else empty
 */
record UnitSize(Ratio scale, Map<String, Integer> dimension, String special) {

    static final UnitSize ONE = new UnitSize(Ratio.ONE, Map.of(), "");

    UnitSize {
        dimension = Map.copyOf(dimension);
    }

    static UnitSize plain(Ratio scale) {
        return new UnitSize(scale, Map.of(), "");
    }

    static UnitSize special(String code) {
        return new UnitSize(Ratio.ONE, Map.of(), code);
    }

    boolean isSpecial() {
        return !special.isEmpty();
    }

    UnitSize times(UnitSize other) {
        return new UnitSize(scale.times(other.scale), joined(other, Integer::sum), "");
    }

    UnitSize dividedBy(UnitSize other) {
        return new UnitSize(scale.times(other.scale.inverse()), joined(other, (left, right) -> left - right), "");
    }

    UnitSize power(int exponent) {
        Map<String, Integer> raised = new TreeMap<>();
        if (exponent != 0) {
            dimension.forEach((base, old) -> raised.put(base, old * exponent));
        }
        return new UnitSize(scale.power(exponent), raised, "");
    }

    UnitSize scaled(Ratio factor) {
        return new UnitSize(scale.times(factor), dimension, special);
    }

    boolean convertible(UnitSize other) {
        return special.equals(other.special) && dimension.equals(other.dimension);
    }

    private Map<String, Integer> joined(UnitSize other, IntBinaryOperator operator) {
        Map<String, Integer> result = new TreeMap<>(dimension);
        other.dimension.forEach(
                (base, exponent) -> result.put(base, operator.applyAsInt(result.getOrDefault(base, 0), exponent)));
        result.values().removeIf(exponent -> exponent == 0);
        return result;
    }
}
