package org.standardworkbench.webapp.export;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.day;
import static org.standardworkbench.webapp.export.Table.number;
import static org.standardworkbench.webapp.export.Table.text;
import static org.standardworkbench.webapp.export.Table.truth;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;

/** Assessments under one version, as a table and as a document. */
public final class AssessmentTable {

    private AssessmentTable() {}

    /** One row per dataset with a column for each criterion. */
    public static Table of(StandardVersion version, Iterable<Assessment> assessments) {
        List<Column> columns = new ArrayList<>(List.of(
                code("version"),
                code("site"),
                text("name"),
                truth("illustrative"),
                day("period_start"),
                day("period_end"),
                code("scope"),
                code("level_proved"),
                code("level_possible"),
                number("points_least"),
                number("points_most"),
                number("points_maximum")));
        version.criteria().keySet().forEach(criterion -> {
            columns.add(code(criterion.value()));
            columns.add(number(criterion.value() + "_points"));
        });
        List.of("version_hash", "dataset_hash", "factors_hash", "engine").forEach(title -> columns.add(code(title)));
        return Table.of(
                "Assessments under " + version.id(),
                columns,
                Table.rows(assessments, assessment -> List.of(row(version, assessment))));
    }

    private static List<String> row(StandardVersion version, Assessment assessment) {
        var dataset = assessment.dataset();
        var score = assessment.overall();
        List<Object> row = new ArrayList<>(List.of(
                version.id(),
                dataset.site().id(),
                dataset.site().name(),
                dataset.site().illustrative(),
                dataset.period().start(),
                dataset.period().end(),
                dataset.scope().code(),
                Cells.level(assessment.level().proved()),
                Cells.level(assessment.level().possible()),
                score.least(),
                score.most(),
                score.maximum()));
        version.criteria().keySet().forEach(criterion -> {
            var outcome = Objects.requireNonNull(assessment.outcomes().get(criterion));
            row.add(outcome.kind().code());
            row.add(
                    outcome.kind() == OutcomeKind.NOT_APPLICABLE || outcome.kind() == OutcomeKind.UNDETERMINED
                            ? ""
                            : outcome.leastPoints());
        });
        var receipt = assessment.receipt();
        row.addAll(List.of(receipt.version(), receipt.dataset(), receipt.factors(), receipt.engine()));
        return Table.row(row.toArray());
    }

    /**
     * Writes assessments or explanations as one canonical JSON document (docs/schema/assessments.schema.json) with a line end.
     *
     * @param items values for {@link CanonicalJson}, made while they are asked for
     * @throws IOException if the writer cannot be written to
     */
    public static void json(StandardVersion version, Iterable<? extends Map<String, ?>> items, Writer out)
            throws IOException {
        // The keys of canonical JSON are sorted, and `assessments` comes first: so the items need not be in memory
        // together.
        out.write("{\"assessments\":[");
        var separator = "";
        for (var item : items) {
            out.write(separator);
            out.write(CanonicalJson.write(item));
            separator = ",";
        }
        out.write("],");
        var rest = CanonicalJson.write(Map.of(
                "format",
                "standard-workbench assessments 1",
                "illustrative",
                version.illustrative().isPresent(),
                "version",
                version.id().toString()));
        out.write(rest.substring(1));
        out.write("\n");
    }
}
