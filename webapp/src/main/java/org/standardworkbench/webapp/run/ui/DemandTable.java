package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.day;
import static org.standardworkbench.webapp.export.Table.number;
import static org.standardworkbench.webapp.export.Table.text;
import static org.standardworkbench.webapp.export.Table.truth;

import java.util.List;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.webapp.export.Cells;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.run.DataDemand;

/** Missing data as a table for files: a row for each datum of each dataset. */
final class DemandTable {

    private static final List<Column> COLUMNS = List.of(
            code("version"),
            code("kind"),
            code("missing"),
            code("site"),
            text("name"),
            truth("illustrative"),
            day("period_start"),
            day("period_end"),
            code("scope"),
            code("members"),
            number("settles_alone"),
            number("settles_with_others"),
            code("criteria_alone"),
            code("criteria_with_others"),
            code("level_proved"),
            code("level_possible"));

    private DemandTable() {}

    static Table of(DataDemand demand) {
        return Table.of(
                "Missing data under " + demand.version().id(),
                COLUMNS,
                Table.rows(demand.data(), one -> one.lacking().stream()
                        .map(row -> row(demand, one, row))
                        .toList()));
    }

    private static List<String> row(DataDemand demand, DataDemand.OfDatum datum, DataDemand.OfDataset row) {
        var dataset = row.dataset();
        return Table.row(
                demand.version().id(),
                datum.datum().kind().code(),
                datum.datum().name(),
                dataset.site().id(),
                dataset.site().name(),
                dataset.site().illustrative(),
                dataset.period().start(),
                dataset.period().end(),
                dataset.scope().code(),
                Cells.list(row.members().stream()),
                row.alone().size(),
                row.together().size(),
                Cells.list(row.alone().stream()),
                Cells.list(row.together().stream()),
                Cells.level(row.proved().name()),
                Cells.level(row.possible().name()));
    }
}
