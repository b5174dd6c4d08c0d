package org.standardworkbench.rules.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A condition in negation normal form at one date: what would have to be proved for it to hold. Parameters are resolved to their
 * values; equal keys stand for the same quantity under both versions.
 */
sealed interface Formula {

    /** Nothing has to be proved. */
    Formula TRUE = new And(List.of());

    /** It cannot be proved. */
    Formula FALSE = new Or(List.of());

    /** All parts have to be proved. */
    record And(List<Formula> parts) implements Formula {}

    /** One part has to be proved. */
    record Or(List<Formula> parts) implements Formula {}

    /**
     * A quantity beyond a bound.
     *
     * @param lower whether the bound is a lower one
     * @param strict whether the bound itself is excluded
     */
    record Bound(String key, BigDecimal value, boolean lower, boolean strict) implements Formula {

        /** Whether nothing satisfies both. */
        boolean excludes(Bound other) {
            if (lower == other.lower || !key.equals(other.key)) {
                return false;
            }
            int order = lower ? value.compareTo(other.value) : other.value.compareTo(value);
            return order > 0 || (order == 0 && (strict || other.strict));
        }
    }

    /** A code or truth that is, or is not, one of some words. */
    record Choice(String key, Set<String> words, boolean positive) implements Formula {

        public Choice {
            words = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(words));
        }
    }

    /** Something that holds or does not, of which no more is known than its name. */
    record Opaque(String key, boolean positive) implements Formula {}

    /** Something that holds for every theme or group, or fails for one. */
    record Every(String key, Formula inner, Formula opposite, boolean positive) implements Formula {}
}
