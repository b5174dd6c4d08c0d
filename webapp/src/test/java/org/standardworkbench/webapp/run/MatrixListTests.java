package org.standardworkbench.webapp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.store.AssessmentSummary;

/** How the matrix is laid out, and what it comes to. */
class MatrixListTests {

    private static final StandardVersion OLD = Toys.version("toy@0.9", Optional.empty());
    private static final StandardVersion NEW = Toys.version("toy@1.0", Optional.of("0.9"));

    private static final Dataset HARBOUR = in("LV", Toys.dataset("harbour", 2023, false));
    private static final Dataset MILL = in("DE", Toys.dataset("mill", 2023, true));
    private static final Dataset YARD = in("DE", Toys.dataset("yard", 2023, false));

    private static final Matrix MATRIX = build(
            List.of(HARBOUR, MILL, YARD),
            List.of(
                    Toys.assessment(OLD.id(), HARBOUR, "wood", 4, 10),
                    Toys.assessment(NEW.id(), HARBOUR, "iron", 9, 10),
                    Toys.assessment(OLD.id(), MILL, "stone", 5, 10),
                    Toys.assessment(NEW.id(), MILL, "stone", 5, 10),
                    Toys.assessment(OLD.id(), YARD, "iron", 9, 10)));

    @Nested
    class ByCountry {

        @Test
        void listsAllSitesOfAShortListBeneathWhatTheyComeTo() {
            var list = MatrixList.of(MATRIX, RunLayout.FIRST);

            assertThat(words(list)).containsExactly("all 3", "DE 2", "mill", "yard", "LV 1", "harbour");
            assertThat(list.open()).containsExactly("DE", "LV");
        }

        @Test
        void listsOnlyTheCountriesThatAreOpen() {
            var list = MatrixList.of(MATRIX, RunLayout.FIRST.withOpen(List.of("LV")));

            assertThat(words(list)).containsExactly("all 3", "DE 2", "LV 1", "harbour");
        }

        @Test
        void showsCountriesFirstWhereThereAreManySites() {
            List<Dataset> many = new ArrayList<>();
            IntStream.rangeClosed(0, MatrixList.MOST_LISTED_AT_FIRST)
                    .forEach(at -> many.add(in("PL", Toys.dataset("site-" + at, 2023, true))));

            assertThat(words(MatrixList.of(build(many, List.of()), RunLayout.FIRST)))
                    .containsExactly("all 501", "PL 501");
        }

        @Test
        void countsLevelsAndWhoIsBetterOrWorse() {
            var all = (MatrixList.OfGroup)
                    MatrixList.of(MATRIX, RunLayout.FIRST).rows().getFirst();

            assertThat(all.illustrative()).isEqualTo(1);
            var before = all.counts().get(0);
            assertThat(before.levels())
                    .extracting(one -> one.level().rank() + ": " + one.datasets())
                    .containsExactly("3: 1", "2: 1", "1: 1");
            var after = all.counts().get(1);
            assertThat(after.better()).isEqualTo(1);
            assertThat(after.same()).isEqualTo(1);
            assertThat(after.worse()).isZero();
            assertThat(after.failed()).as("the yard was not assessed").isEqualTo(1);
        }
    }

    @Nested
    class InOneOrder {

        @Test
        void isByResultTheHighestFirstAndWhatIsMissingLast() {
            assertThat(words(MatrixList.of(MATRIX, RunLayout.FIRST.withSort(Optional.of("-toy@1.0")))))
                    .containsExactly("all 3", "harbour", "mill", "yard");
            assertThat(words(MatrixList.of(MATRIX, RunLayout.FIRST.withSort(Optional.of("toy@1.0")))))
                    .containsExactly("all 3", "mill", "harbour", "yard");
        }

        @Test
        void isByNameEitherWay() {
            assertThat(words(MatrixList.of(MATRIX, RunLayout.FIRST.withSort(Optional.of("-site")))))
                    .containsExactly("all 3", "yard", "mill", "harbour");
        }

        @Test
        void isPassedOverIfItNamesNothing() {
            assertThat(words(MatrixList.of(MATRIX, RunLayout.FIRST.withSort(Optional.of("toy@7")))))
                    .contains("DE 2");
        }
    }

    @Nested
    class Flows {

        @Test
        void goFromLevelToLevelAndLeaveOutWhatWasNotAssessed() {
            var flows = LevelFlows.of(MATRIX);

            assertThat(flows.columns().get(1))
                    .extracting(one -> one.state().code() + " " + one.datasets())
                    .containsExactly("iron 1", "stone 1");
            assertThat(flows.flows())
                    .extracting(flow -> flow.from().code() + ">" + flow.to().code() + " " + flow.datasets())
                    .containsExactlyInAnyOrder("wood>iron 1", "stone>stone 1");
        }

        @Test
        void areOpenWhereMissingDataLeaveTheLevelOpen() {
            var open = new Matrix.Result(
                    MatrixBuilder.level(NEW, Optional.empty()),
                    MatrixBuilder.level(
                            NEW, Optional.of(NEW.levelRules().getFirst().name())),
                    new Assessment.Score(0, 5, 10),
                    Optional.empty());

            assertThat(LevelFlows.State.of(open)).isEqualTo(LevelFlows.State.OPEN);
            assertThat(LevelFlows.State.OPEN.compareTo(new LevelFlows.State(Optional.empty(), 0, false)))
                    .as("what is open comes last")
                    .isPositive();
        }
    }

    private static List<String> words(MatrixList list) {
        return list.rows().stream()
                .map(line -> switch (line) {
                    case MatrixList.OfGroup group -> group.country().orElse("all") + " " + group.datasets();
                    case MatrixList.OfDataset data ->
                        data.row().dataset().site().name();
                })
                .toList();
    }

    private static Dataset in(String country, Dataset data) {
        var site = data.site();
        return new Dataset(
                new Site(site.id(), site.name(), country, site.stage(), site.illustrative(), site.note()),
                data.period(),
                data.scope(),
                data.data(),
                data.companies(),
                data.flows());
    }

    private static Matrix build(List<Dataset> datasets, List<Assessment> assessments) {
        return new MatrixBuilder(List.of(OLD, NEW), (version, dataset) -> assessments.stream()
                        .filter(found -> found.version().equals(version)
                                && found.dataset().key().equals(dataset))
                        .findFirst()
                        .map(AssessmentSummary::of))
                .build(datasets, List.of());
    }
}
