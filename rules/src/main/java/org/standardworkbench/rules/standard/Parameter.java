package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A named threshold or constant of a version. No literal threshold stands in a rule, a text or a view.
 *
 * @param name its name in rules and texts
 * @param unit UCUM code
 * @param label what it is, for people
 * @param values its values by date, in order of their first day, without overlap
 * @param adjustable whether a national adoption may override it
 */
public record Parameter(ParameterName name, String unit, Texts label, List<DatedValue> values, boolean adjustable) {

    /**
     * A value with the days on which it holds.
     *
     * @param from first day
     * @param until last day, included; empty while no end is set
     * @param value in the parameter's unit
     * @param reference where the value comes from
     */
    public record DatedValue(LocalDate from, Optional<LocalDate> until, BigDecimal value, String reference) {

        /** Whether the value holds on a day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** Copies the values. */
    public Parameter {
        values = List.copyOf(values);
    }

    /** The value that holds on a day; empty if none does, which makes whatever needs it undetermined. */
    public Optional<DatedValue> on(LocalDate day) {
        return values.stream().filter(value -> value.holdsOn(day)).findFirst();
    }
}
