package org.standardworkbench.webapp.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.standardworkbench.rules.data.Dataset;

/** What a chain of snapshots is about, as the tables' columns hold it. */
record DatasetKey(String site, LocalDate start, LocalDate end, String scope) {

    static DatasetKey of(Dataset dataset) {
        return new DatasetKey(
                dataset.site().id().value(),
                dataset.period().start(),
                dataset.period().end(),
                dataset.scope().code());
    }

    /** Reads a {@link Dataset#key}; empty if the text is none. */
    static Optional<DatasetKey> parse(String key) {
        var parts = key.split("/", -1);
        try {
            return parts.length != 4
                    ? Optional.empty()
                    : Optional.of(
                            new DatasetKey(parts[0], LocalDate.parse(parts[1]), LocalDate.parse(parts[2]), parts[3]));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** As {@link Dataset#key} writes it. */
    String text() {
        return site + "/" + start + "/" + end + "/" + scope;
    }

    /** The parts in the order of the columns site, period_start, period_end, scope. */
    Object[] columns() {
        return new Object[] {site, start, end, scope};
    }
}
