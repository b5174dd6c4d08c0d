package org.standardworkbench.webapp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.store.AssessmentSummary;

/** Datasets under versions and how the versions change results. */
class MatrixBuilderTests {

    private static final StandardVersion OLD = Toys.version("toy@0.8", Optional.empty());
    private static final StandardVersion SIDE = Toys.version("toy@0.9", Optional.empty());
    private static final StandardVersion NEW = Toys.version("toy@1.0", Optional.of("0.8"));
    private static final StandardVersion OTHER = Toys.version("zoo@1.0", Optional.of("0.8"));
    private static final Dataset HARBOUR = Toys.dataset("harbour", 2023, false);

    @Test
    void comparesWithTheVersionItIsBasedOnElseWithTheOneBeforeItOfTheSameStandard() {
        var matrix = build(List.of(OLD, SIDE, NEW, OTHER), List.of());

        assertThat(matrix.columns())
                .extracting(Matrix.Column::previous)
                .containsExactly(Optional.empty(), Optional.of(OLD.id()), Optional.of(OLD.id()), Optional.empty());
    }

    @Test
    void tellsTheChangeOfLevelAndOfTheShareOfPoints() {
        var change = change(
                Toys.assessment(OLD.id(), HARBOUR, "iron", 30, 40), Toys.assessment(NEW.id(), HARBOUR, "wood", 62, 80));

        assertThat(change).isEqualTo(new Matrix.Change(OLD.id(), -2, 3));
        assertThat(change.direction()).as("the level decides").isEqualTo(-1);
    }

    @Test
    void takesNoLevelAsTheLowestRankAndNoPossiblePointsAsNoShare() {
        var change =
                change(Toys.assessment(OLD.id(), HARBOUR, "", 0, 0), Toys.assessment(NEW.id(), HARBOUR, "wood", 0, 10));

        assertThat(change).isEqualTo(new Matrix.Change(OLD.id(), 1, 0));
    }

    @Test
    void leavesACellEmptyThatCouldNotBeAssessed() {
        var matrix = build(List.of(OLD, NEW), List.of(Toys.assessment(NEW.id(), HARBOUR, "stone", 5, 10)));

        var cells = matrix.rows().getFirst().cells();
        assertThat(cells.get(0).result()).isEmpty();
        assertThat(cells.get(1).result()).hasValueSatisfying(result -> {
            assertThat(result.proved().rank()).isEqualTo(2);
            assertThat(result.proved().of()).isEqualTo(3);
            assertThat(result.change()).isEmpty();
        });
    }

    private static Matrix.Change change(Assessment before, Assessment now) {
        return build(List.of(OLD, NEW), List.of(before, now))
                .rows()
                .getFirst()
                .cells()
                .get(1)
                .result()
                .flatMap(Matrix.Result::change)
                .orElseThrow();
    }

    private static Matrix build(List<StandardVersion> versions, List<Assessment> assessments) {
        return new MatrixBuilder(versions, (version, dataset) -> assessments.stream()
                        .filter(found -> found.version().equals(version)
                                && found.dataset().key().equals(dataset))
                        .findFirst()
                        .map(AssessmentSummary::of))
                .build(List.of(HARBOUR), List.of());
    }
}
