package org.standardworkbench.webapp.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;

/** Assessments as tables. */
final class AssessTables {

    private AssessTables() {}

    /** One line per dataset, for a screen. */
    static Table overview(List<Assessment> assessments) {
        var table = new Table(
                "site", "period", "scope", "level", ">points", ">met", ">partly", ">not met", ">undet.", ">not appl.");
        for (var assessment : assessments) {
            table.add(
                    Words.site(assessment.dataset()),
                    Words.period(assessment.dataset().period()),
                    assessment.dataset().scope().code(),
                    Words.level(assessment.level()),
                    Words.points(assessment.overall()),
                    AssessCommand.count(assessment, OutcomeKind.MET),
                    AssessCommand.count(assessment, OutcomeKind.PARTLY_MET),
                    AssessCommand.count(assessment, OutcomeKind.NOT_MET),
                    AssessCommand.count(assessment, OutcomeKind.UNDETERMINED),
                    AssessCommand.count(assessment, OutcomeKind.NOT_APPLICABLE));
        }
        return table;
    }

    /** One line per dataset with a column for each criterion, for a spreadsheet. */
    static Table csv(StandardVersion version, List<Assessment> assessments) {
        List<String> titles = new ArrayList<>(List.of(
                "version",
                "site",
                "name",
                "illustrative",
                "period_start",
                "period_end",
                "scope",
                "level_proved",
                "level_possible",
                "points_least",
                "points_most",
                "points_maximum"));
        version.criteria().keySet().forEach(code -> {
            titles.add(code.value());
            titles.add(code.value() + "_points");
        });
        titles.addAll(List.of("version_hash", "dataset_hash", "factors_hash", "engine"));
        var table = new Table(titles.toArray(String[]::new));
        assessments.forEach(assessment -> table.add(row(version, assessment).toArray()));
        return table;
    }

    private static List<Object> row(StandardVersion version, Assessment assessment) {
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
                Words.name(assessment.level().proved()),
                Words.name(assessment.level().possible()),
                score.least(),
                score.most(),
                score.maximum()));
        version.criteria().keySet().forEach(code -> {
            var outcome = Objects.requireNonNull(assessment.outcomes().get(code));
            row.add(outcome.kind().code());
            row.add(
                    outcome.kind() == OutcomeKind.NOT_APPLICABLE || outcome.kind() == OutcomeKind.UNDETERMINED
                            ? ""
                            : outcome.leastPoints());
        });
        var receipt = assessment.receipt();
        row.addAll(List.of(receipt.version(), receipt.dataset(), receipt.factors(), receipt.engine()));
        return row;
    }
}
