package org.standardworkbench.rules.data;

import java.math.BigDecimal;
import java.util.Optional;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;

/**
 * One value of one indicator, with everything that makes it comparable.
 *
 * @param indicator what was measured
 * @param value present unless the status is missing or not applicable
 * @param unit UCUM code as given; {@code 1} or empty for truths, codes and plain numbers
 * @param status how the value came about
 * @param boundary what it covers, in words; may be empty
 * @param method how it was determined; may be empty
 * @param uncertainty of the value; empty if not stated
 * @param source where it comes from; may be empty
 * @param evidence a link or file name; may be empty
 * @param note anything else; needed with the status not applicable
 * @param place where it was read, for messages
 */
public record DataPoint(
        IndicatorCode indicator,
        Optional<Value> value,
        String unit,
        Status status,
        String boundary,
        String method,
        Optional<Uncertainty> uncertainty,
        String source,
        String evidence,
        String note,
        Place place) {

    /**
     * How far the value may be off.
     *
     * @param amount zero or more
     * @param kind how the amount is meant
     */
    public record Uncertainty(BigDecimal amount, UncertaintyKind kind) {}
}
