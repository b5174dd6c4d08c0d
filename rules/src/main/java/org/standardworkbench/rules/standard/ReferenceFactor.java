package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An external value that a version reads by the site's country and the year of the evaluation date, pinned to one
 * source and one publication, because publishers revise the same country and year.
 *
 * @param name its name in rules
 * @param unit UCUM code
 * @param label what it is, for people
 * @param source who publishes it
 * @param publication the publication that the version is pinned to, for example {@code 2025-08}
 * @param values one value per country and year
 */
public record ReferenceFactor(
        FactorName name, String unit, Texts label, String source, String publication, List<Value> values) {

    /**
     * The factor in one country and year.
     *
     * @param country ISO 3166-1 alpha-2 code
     * @param year calendar year
     * @param value in the factor's unit
     * @param basis how the publisher computed it
     */
    public record Value(String country, int year, BigDecimal value, String basis) {}

    /** Copies the values. */
    public ReferenceFactor {
        values = List.copyOf(values);
    }

    /** The value of a country and year; empty if the publication has none: the nearest year is never taken. */
    public Optional<Value> of(String country, int year) {
        return values.stream()
                .filter(value -> value.year() == year && value.country().equals(country))
                .findFirst();
    }
}
