package org.standardworkbench.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;

class OutcomeComparisonTests {

    private static final StandardVersion TINY = TinyStandard.load().version();

    private static CriterionCode code(String text) {
        return new CriterionCode(text);
    }

    private static List<CriterionCode> codes(String... texts) {
        return Stream.of(texts).map(CriterionCode::new).toList();
    }

    /** A version of which only the codes and the lineage matter. */
    private static StandardVersion version(String number, List<CriterionCode> codes, Lineage... lineage) {
        Criterion any = TINY.criteria().values().iterator().next();
        Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>();
        codes.forEach(code -> criteria.put(code, any));
        return new StandardVersion(
                new VersionId("toy", number),
                TINY.title(),
                TINY.schemeOwner(),
                TINY.state(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TINY.languages(),
                TINY.bindingLanguage(),
                TINY.themes(),
                TINY.groups(),
                TINY.levels(),
                TINY.indicators(),
                TINY.parameters(),
                TINY.factors(),
                criteria,
                Map.of(),
                TINY.levelRules(),
                List.of(lineage),
                "0".repeat(64));
    }

    private static Lineage became(Lineage.Kind kind, List<CriterionCode> from, List<CriterionCode> to) {
        return new Lineage(kind, from, to, "because");
    }

    @Nested
    class Lines {

        private final StandardVersion first = version("1", codes("AAA-01", "AAA-02", "AAA-03", "AAA-04"));
        private final StandardVersion second = version(
                "2",
                codes("AAA-01", "BBB-02", "BBB-03", "BBB-05"),
                became(Lineage.Kind.SPLIT, codes("AAA-02"), codes("BBB-02", "BBB-03")),
                became(Lineage.Kind.WITHDRAWN, codes("AAA-03"), List.of()),
                became(Lineage.Kind.RENUMBERED, codes("AAA-04"), codes("BBB-05")));
        private final StandardVersion third = version(
                "3",
                codes("AAA-01", "AAA-03", "CCC-01"),
                became(Lineage.Kind.MERGED, codes("BBB-02", "BBB-03", "BBB-05"), codes("CCC-01")),
                became(Lineage.Kind.ADDED, List.of(), codes("AAA-03")));

        @Test
        void areFollowedFromOneVersionToTheNext() {
            assertThat(Correspondences.along(List.of(first, second)))
                    .containsExactly(
                            new Correspondence(codes("AAA-01"), codes("AAA-01"), "same"),
                            new Correspondence(codes("AAA-03"), List.of(), "withdrawn"),
                            new Correspondence(codes("AAA-02"), codes("BBB-02", "BBB-03"), "split"),
                            new Correspondence(codes("AAA-04"), codes("BBB-05"), "renumbered"));
        }

        @Test
        void areFollowedOverSeveralVersionsAndACodeUsedAgainIsAnotherCriterion() {
            assertThat(Correspondences.along(List.of(first, second, third)))
                    .containsExactlyInAnyOrder(
                            new Correspondence(codes("AAA-01"), codes("AAA-01"), "same"),
                            new Correspondence(codes("AAA-03"), List.of(), "withdrawn"),
                            new Correspondence(List.of(), codes("AAA-03"), "added"),
                            new Correspondence(codes("AAA-02", "AAA-04"), codes("CCC-01"), "merged"));
        }

        @Test
        void readBackwardsTurnWithdrawnIntoAddedAndSplitIntoMerged() {
            assertThat(Correspondences.reversed(Correspondences.along(List.of(first, second))))
                    .contains(
                            new Correspondence(List.of(), codes("AAA-03"), "added"),
                            new Correspondence(codes("BBB-02", "BBB-03"), codes("AAA-02"), "merged"));
        }

        @Test
        void withoutLineageGoByCode() {
            assertThat(Correspondences.byCode(first, third))
                    .contains(
                            new Correspondence(codes("AAA-03"), codes("AAA-03"), "same"),
                            new Correspondence(codes("AAA-04"), List.of(), "withdrawn"),
                            new Correspondence(List.of(), codes("CCC-01"), "added"));
        }
    }

    @Nested
    class Sites {

        private final StandardVersion before = version("1", codes("AAA-01", "AAA-02"));
        private final StandardVersion after = version("2", codes("AAA-01", "AAA-02"));

        private Assessment assessment(StandardVersion version, String proved, String possible, Outcome... outcomes) {
            Map<CriterionCode, Outcome> byCode = new LinkedHashMap<>();
            byCode.put(code("AAA-01"), outcomes[0]);
            byCode.put(code("AAA-02"), outcomes[1]);
            return new Assessment(
                    version.id(),
                    TinyStandard.load().cases().values().stream()
                            .flatMap(List::stream)
                            .findFirst()
                            .orElseThrow()
                            .dataset(),
                    byCode,
                    Map.of(),
                    new Assessment.Score(0, 0, 0),
                    Map.of(),
                    new Assessment.LevelResult(level(proved), level(possible), List.of()),
                    new Assessment.Receipt("", "", "", ""));
        }

        private Optional<LevelName> level(String name) {
            return name.isEmpty() ? Optional.empty() : Optional.of(new LevelName(name));
        }

        private OutcomeComparison.OfSite compare(Assessment old, Assessment young) {
            return OutcomeComparison.of(
                            before, after, Correspondences.byCode(before, after), List.of(old), List.of(young))
                    .sites()
                    .getFirst();
        }

        private OutcomeComparison.Direction direction(
                String proved, String possible, String then, String thenPossible) {
            Outcome met = new Outcome.Met(1);
            return Objects.requireNonNull(compare(
                            assessment(before, proved, possible, met, met),
                            assessment(after, then, thenPossible, met, met))
                    .direction());
        }

        @Test
        void gainOrLoseOnlyWhereItIsCertain() {
            assertThat(direction("wood", "wood", "brass", "brass")).isEqualTo(OutcomeComparison.Direction.GAINS);
            assertThat(direction("", "", "wood", "brass")).isEqualTo(OutcomeComparison.Direction.GAINS);
            assertThat(direction("brass", "brass", "", "wood")).isEqualTo(OutcomeComparison.Direction.LOSES);
            assertThat(direction("wood", "brass", "brass", "brass")).isEqualTo(OutcomeComparison.Direction.OPEN);
            assertThat(direction("wood", "wood", "wood", "wood")).isEqualTo(OutcomeComparison.Direction.SAME);
        }

        @Test
        void differInTheCriteriaWhoseOutcomeOrPointsChange() {
            var site = compare(
                    assessment(before, "", "", new Outcome.Met(1), new Outcome.PartlyMet(2)),
                    assessment(after, "", "", new Outcome.Met(1), new Outcome.Met(5)));

            assertThat(site.changes()).singleElement().satisfies(change -> {
                assertThat(change.criteria().to()).containsExactly(code("AAA-02"));
                assertThat(change.pointsBefore()).isEqualTo(2);
                assertThat(change.pointsAfter()).isEqualTo(5);
            });
        }
    }
}
