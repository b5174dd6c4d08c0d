package org.standardworkbench.webapp.export;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.day;
import static org.standardworkbench.webapp.export.Table.number;
import static org.standardworkbench.webapp.export.Table.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.standard.CriterionCode;

/** What changes for sites between two versions, as a table. */
public final class OutcomeTable {

    private static final List<Column> COLUMNS = List.of(
            code("from"),
            code("to"),
            code("site"),
            truth("illustrative"),
            day("period_start"),
            day("period_end"),
            code("scope"),
            code("level_proved_from"),
            code("level_possible_from"),
            code("level_proved_to"),
            code("level_possible_to"),
            code("direction"),
            code("criteria_from"),
            code("criteria_to"),
            code("how"),
            code("outcomes_from"),
            code("outcomes_to"),
            number("points_from"),
            number("points_to"));

    private OutcomeTable() {}

    /** One row per site and changed criteria; a site without changes has one row. */
    public static Table of(OutcomeComparison comparison) {
        return Table.of(
                "Outcomes under " + comparison.from().id() + " and "
                        + comparison.to().id(),
                COLUMNS,
                Table.rows(comparison.sites(), site -> rows(comparison, site)));
    }

    private static List<List<String>> rows(OutcomeComparison comparison, OutcomeComparison.OfSite site) {
        return site.changes().isEmpty()
                ? List.of(row(comparison, site, Optional.empty()))
                : site.changes().stream()
                        .map(change -> row(comparison, site, Optional.of(change)))
                        .toList();
    }

    private static List<String> row(
            OutcomeComparison comparison, OutcomeComparison.OfSite site, Optional<OutcomeComparison.Change> change) {
        var dataset = site.dataset();
        List<Object> row = new ArrayList<>(List.of(
                comparison.from().id(),
                comparison.to().id(),
                dataset.site().id(),
                dataset.site().illustrative(),
                dataset.period().start(),
                dataset.period().end(),
                dataset.scope().code(),
                Cells.level(site.before().level().proved()),
                Cells.level(site.before().level().possible()),
                Cells.level(site.after().level().proved()),
                Cells.level(site.after().level().possible()),
                site.direction().code()));
        row.addAll(change.map(one -> List.<Object>of(
                        Cells.list(one.criteria().from().stream()),
                        Cells.list(one.criteria().to().stream()),
                        one.criteria().how(),
                        kinds(one.before()),
                        kinds(one.after()),
                        one.pointsBefore(),
                        one.pointsAfter()))
                .orElse(List.of("", "", "", "", "", "", "")));
        return Table.row(row.toArray());
    }

    private static String kinds(Map<CriterionCode, Outcome> outcomes) {
        return outcomes.isEmpty() ? "–" : Cells.list(outcomes.values().stream().map(Cells::outcome));
    }
}
