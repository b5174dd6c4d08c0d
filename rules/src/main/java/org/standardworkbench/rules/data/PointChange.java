package org.standardworkbench.rules.data;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Ratio;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;

/**
 * A data point that came, went or changed.
 *
 * @param subject area, company or flow
 * @param member id of the company or flow; empty for the area
 * @param indicator what is measured
 * @param from as it was; empty if it came
 * @param to as it is now; empty if it went
 */
public record PointChange(
        Subject subject, String member, IndicatorCode indicator, Optional<DataPoint> from, Optional<DataPoint> to) {

    /** How a data point differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** How it differs. */
    public Kind kind() {
        return from.isEmpty() ? Kind.ADDED : to.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The fields that differ, in the order of the columns of data files; of a point that came or went, those that say something. */
    public List<DatasetDifference.FieldChange> fields() {
        return PointFields.changes(from, to);
    }

    /** Whether only the spelling of the amount differs: another unit with the number that it converts to, as 1,000 kg for 1 t. */
    public boolean sameAmount() {
        return from.isPresent()
                && to.isPresent()
                && !from.get().unit().equals(to.get().unit())
                && sameAmount(from.get(), to.get());
    }

    private static boolean sameAmount(DataPoint from, DataPoint to) {
        return from.value().orElse(null) instanceof Value.OfNumber before
                && to.value().orElse(null) instanceof Value.OfNumber after
                && Units.ratio(unit(from), unit(to))
                        .map((Ratio ratio) -> ratio.applyTo(before.number()).compareTo(after.number()) == 0)
                        .orElse(false);
    }

    private static String unit(DataPoint point) {
        return point.unit().isEmpty() ? "1" : point.unit();
    }
}
