package org.standardworkbench.webapp.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.store.AssessmentSummary;

/** Lays assessments out as a matrix and compares each version with the one before it. */
final class MatrixBuilder {

    private final List<StandardVersion> versions;
    private final BiFunction<VersionId, String, Optional<AssessmentSummary>> assessments;

    /** @param assessments the summary of a version and a dataset's key */
    MatrixBuilder(
            List<StandardVersion> versions, BiFunction<VersionId, String, Optional<AssessmentSummary>> assessments) {
        this.versions = versions;
        this.assessments = assessments;
    }

    Matrix build(List<Dataset> datasets, List<String> notices) {
        List<Matrix.Column> columns = new ArrayList<>();
        for (int at = 0; at < versions.size(); at++) {
            columns.add(new Matrix.Column(versions.get(at), previous(at)));
        }
        var rows = datasets.stream()
                .map(dataset -> new Matrix.Row(
                        dataset,
                        columns.stream().map(column -> cell(column, dataset)).toList()))
                .toList();
        return new Matrix(columns, rows, notices);
    }

    /** The version that it is based on, if that is shown, else the shown one before it of the same standard. */
    private Optional<VersionId> previous(int at) {
        var version = versions.get(at);
        var base = version.basedOn().flatMap(number -> versions.stream()
                .map(StandardVersion::id)
                .filter(id -> id.standard().equals(version.id().standard())
                        && id.number().equals(number))
                .findFirst());
        return base.or(() -> at == 0
                ? Optional.empty()
                : Optional.of(versions.get(at - 1).id())
                        .filter(id -> id.standard().equals(version.id().standard())));
    }

    private Matrix.Cell cell(Matrix.Column column, Dataset dataset) {
        var id = column.version().id();
        return new Matrix.Cell(id, assessments.apply(id, dataset.key()).map(found -> result(column, found, dataset)));
    }

    private Matrix.Result result(Matrix.Column column, AssessmentSummary assessment, Dataset dataset) {
        var proved = level(column.version(), assessment.proved());
        var possible = level(column.version(), assessment.possible());
        var change = column.previous()
                .flatMap(id ->
                        assessments.apply(id, dataset.key()).map(before -> change(id, before, proved, assessment)));
        return new Matrix.Result(proved, possible, assessment.overall(), change);
    }

    private Matrix.Change change(
            VersionId against, AssessmentSummary before, Matrix.Level proved, AssessmentSummary now) {
        var base = versions.stream()
                .filter(version -> version.id().equals(against))
                .findFirst()
                .orElseThrow();
        int levels = proved.rank() - level(base, before.proved()).rank();
        return new Matrix.Change(against, levels, percentage(now) - percentage(before));
    }

    /** The proved share of points in whole per cent, half up; 0 where no points can be earned. */
    private static int percentage(AssessmentSummary assessment) {
        var score = assessment.overall();
        return score.maximum() == 0
                ? 0
                : BigDecimal.valueOf(100L * score.least())
                        .divide(BigDecimal.valueOf(score.maximum()), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    static Matrix.Level level(StandardVersion version, Optional<LevelName> name) {
        int rank = name.map(level -> (int) version.levelRules().stream()
                                .takeWhile(rule -> !rule.name().equals(level))
                                .count()
                        + 1)
                .orElse(0);
        return new Matrix.Level(name, rank, version.levelRules().size());
    }
}
