package org.standardworkbench.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.OutcomeKind;

class CaseCoverageTests {

    private static final CriterionCode BANDED = new CriterionCode("TOO-02");

    private static DroolsAssessor assessor;
    private static LoadedVersion loaded;
    private static List<CaseRunner.Result> results;

    @BeforeAll
    static void load() {
        assessor = new DroolsAssessor();
        loaded = TinyStandard.load();
        CaseRunner runner = new CaseRunner(assessor);
        results = loaded.cases().getOrDefault(BANDED, List.of()).stream()
                .map(example -> runner.run(loaded.version(), example))
                .toList();
    }

    @AfterAll
    static void close() {
        assessor.close();
    }

    private static List<String> gapsWithout(String... names) {
        Criterion criterion = Objects.requireNonNull(loaded.version().criteria().get(BANDED));
        List<CaseRunner.Result> kept = results.stream()
                .filter(result -> !List.of(names).contains(result.example().name()))
                .toList();
        return CaseCoverage.gaps(loaded.version(), criterion, kept);
    }

    @Nested
    class Cases {

        @Test
        void holdWhereTheOutcomeIsTheExpectedOne() {
            assertThat(results).isNotEmpty().allMatch(CaseRunner.Result::holds);
        }

        @Test
        void failWhereItIsAnotherAndSayWhich() {
            Case right = results.getFirst().example();
            Case wrong = new Case(
                    right.criterion(),
                    right.name(),
                    right.dataset(),
                    Map.of(),
                    new Case.Expected(OutcomeKind.PARTLY_MET, Optional.of(3), Optional.empty()),
                    right.because(),
                    right.place());

            assertThat(new CaseRunner(assessor).run(loaded.version(), wrong).differences())
                    .containsExactly("expected `partly met` with 3 points, but it is `met` with 5 points");
        }

        @Test
        void failWhereSomethingElseIsMissing() {
            Case right = results.stream()
                    .map(CaseRunner.Result::example)
                    .filter(example -> example.expected().missing().isPresent())
                    .findFirst()
                    .orElseThrow();
            Case wrong = new Case(
                    right.criterion(),
                    right.name(),
                    right.dataset(),
                    Map.of(),
                    new Case.Expected(OutcomeKind.UNDETERMINED, Optional.empty(), Optional.of(List.of("glueUse"))),
                    right.because(),
                    right.place());

            assertThat(new CaseRunner(assessor).run(loaded.version(), wrong).differences())
                    .containsExactly("expected as missing [glueUse], but these are missing: [boneGlueUse]");
        }
    }

    @Nested
    class Gaps {

        @Test
        void areNoneWhereEverythingIsTried() {
            assertThat(gapsWithout()).isEmpty();
        }

        @Test
        void tellAnOutcomeWithoutCase() {
            assertThat(gapsWithout("Bone glue was not measured")).containsExactly("no case is undetermined");
        }

        @Test
        void tellABoundThatNoCaseIsOn() {
            assertThat(gapsWithout("Exactly the minimum is partly met"))
                    .singleElement()
                    .asString()
                    .startsWith("no case is exactly on the bound: ");
        }

        @Test
        void tellABoundThatNoCaseIsBeside() {
            assertThat(gapsWithout("A tenth below the full share is partly met"))
                    .singleElement()
                    .asString()
                    .startsWith("no case is just beside the bound: ");
        }
    }

    @Nested
    class Golden {

        private final List<Assessment> assessments = assessor.assess(
                loaded.version(), List.of(results.getFirst().example().dataset()), done -> {});

        @Test
        void holdsForTheAssessmentsItWasWrittenFrom() {
            assertThat(GoldenOutcomes.differences(GoldenOutcomes.write(assessments), assessments))
                    .isEmpty();
        }

        @Test
        void tellsEachRowThatDiffers() {
            String golden = GoldenOutcomes.write(assessments).replace("TOO-02,met,5", "TOO-02,not met,0");

            assertThat(GoldenOutcomes.differences(golden, assessments))
                    .singleElement()
                    .asString()
                    .contains("TOO-02: expected not met, 0 points, but it is met, 5 points");
        }

        @Test
        void tellsRowsThatAreTooMuchOrMissing() {
            assertThat(GoldenOutcomes.differences(GoldenOutcomes.write(List.of()), assessments))
                    .hasSize(loaded.version().criteria().size() + 2)
                    .allMatch(difference -> difference.contains("expected not in the table"));
            assertThat(GoldenOutcomes.differences("a,b\n1,2\n", assessments))
                    .containsExactly("the table cannot be read; write it anew");
        }
    }
}
