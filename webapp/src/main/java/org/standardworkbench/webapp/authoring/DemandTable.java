package org.standardworkbench.webapp.authoring;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.day;
import static org.standardworkbench.webapp.export.Table.text;
import static org.standardworkbench.webapp.export.Table.truth;

import java.util.List;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.verification.DataDemands;
import org.standardworkbench.rules.verification.DataDemands.Demanded;
import org.standardworkbench.webapp.export.Cells;
import org.standardworkbench.webapp.export.Table;

/** Which data a draft newly demands of which site, and which it no longer does, as a table. */
public final class DemandTable {

    private DemandTable() {}

    /** One row per site and indicator. */
    public static Table of(StandardVersion from, StandardVersion to, DataDemands demands) {
        return Table.of(
                "Data demanded by " + to.id() + " and not by " + from.id(),
                List.of(
                        code("site"),
                        text("name"),
                        truth("illustrative"),
                        day("period_end"),
                        code("scope"),
                        code("demand"),
                        code("indicator"),
                        code("criteria"),
                        code("data")),
                Table.rows(demands.sites(), site -> Stream.concat(
                                site.newly().stream().map(one -> row(site, "new", one)),
                                site.dropped().stream().map(one -> row(site, "no longer", one)))
                        .toList()));
    }

    private static List<String> row(DataDemands.OfSite site, String demand, Demanded one) {
        var dataset = site.dataset();
        return Table.row(
                dataset.site().id(),
                dataset.site().name(),
                dataset.site().illustrative(),
                dataset.period().end(),
                dataset.scope().code(),
                demand,
                one.indicator(),
                Cells.list(one.criteria().stream()),
                one.there() ? "there" : "missing");
    }
}
