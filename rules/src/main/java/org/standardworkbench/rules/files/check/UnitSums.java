package org.standardworkbench.rules.files.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Units;

/**
 * The units of products and quotients. As only the dimension counts, each is named by a unit of the version with the same
 * dimension if there is one; so that the unit of a long formula does not grow with every step.
 */
final class UnitSums {

    private final Set<String> common = new LinkedHashSet<>();

    UnitSums(Draft draft) {
        common.add("1");
        draft.indicators().values().forEach(indicator -> common.add(indicator.unit()));
        draft.parameters().values().forEach(parameter -> common.add(parameter.unit()));
        draft.factors().values().forEach(factor -> common.add(factor.unit()));
        common.removeIf(unit -> !Units.isValid(unit));
    }

    /** Whether a unit is a UCUM code; another one was reported where it was declared. */
    boolean known(String unit) {
        return Units.isValid(unit);
    }

    boolean convertible(String from, String to) {
        return Units.convertible(from, to);
    }

    /** The unit of a product; empty if a unit is not known. */
    Optional<String> times(String left, String right) {
        return shortened(left, right, Units.times(left, right));
    }

    /** The unit of a quotient; empty if a unit is not known. */
    Optional<String> divided(String left, String right) {
        return shortened(left, right, Units.divided(left, right));
    }

    private Optional<String> shortened(String left, String right, String unit) {
        if (!known(left) || !known(right) || !known(unit)) {
            return Optional.empty();
        }
        return Optional.of(common.stream()
                .filter(shorter -> Units.comparable(unit, shorter))
                .findFirst()
                .orElse(unit));
    }
}
