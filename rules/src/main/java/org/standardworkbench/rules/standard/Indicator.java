package org.standardworkbench.rules.standard;

import java.util.List;
import java.util.Optional;

/**
 * What is measured. A derived indicator is computed from others by its formula and is never given in data.
 *
 * @param code its name in rules and data
 * @param subject measured on the area, on each company or on each symbiosis flow
 * @param kind number, truth or code
 * @param unit UCUM code of the unit in which it is compared; {@code 1} for plain numbers, truths and codes
 * @param rounding how a number is rounded before comparison; of no effect on truths and codes
 * @param codes the allowed codes with their labels, in order; empty unless the kind is code
 * @param label its name for people, a nominative, as statements use it
 * @param definition what exactly is measured
 * @param numerator of a share: what is counted
 * @param denominator of a share: of what
 * @param boundary what belongs to it and what does not, in words
 * @param period whether the value covers a year or holds at a point in time
 * @param formula how a derived indicator is computed, from unrounded values
 */
public record Indicator(
        IndicatorCode code,
        Subject subject,
        ValueKind kind,
        String unit,
        Rounding rounding,
        List<CodeValue> codes,
        Texts label,
        Texts definition,
        Optional<IndicatorCode> numerator,
        Optional<IndicatorCode> denominator,
        Texts boundary,
        Period period,
        Optional<Expression> formula) {

    /** Whether a value covers a year or holds at a point in time. */
    public enum Period {
        YEAR("year"),
        POINT("point");

        private final String code;

        Period(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /**
     * One allowed value of an indicator of kind code.
     *
     * @param code the value as data and rules write it
     * @param label the value for people
     */
    public record CodeValue(String code, Texts label) {}

    /** Copies the codes. */
    public Indicator {
        codes = List.copyOf(codes);
    }

    /** Whether the value is computed by a formula instead of being given. */
    public boolean derived() {
        return formula.isPresent();
    }
}
