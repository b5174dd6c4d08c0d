package org.standardworkbench.rules.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;

class VersionReaderTests {

    @Nested
    class AVersion {

        private final StandardVersion version = TinyStandard.load().version();

        @Test
        void hasNoErrorInEitherOfItsVersions() {
            assertThat(StandardsFolder.open(TinyStandard.ROOT).versions())
                    .containsExactly(new VersionId("toy", "0.9"), new VersionId("toy", "1.0"))
                    .allSatisfy(id -> assertThat(StandardsFolder.open(TinyStandard.ROOT)
                                    .read(id)
                                    .value())
                            .isPresent());
        }

        @Test
        void ordersItsCriteriaByThemesAndCodes() {
            assertThat(version.criteria().keySet())
                    .extracting(CriterionCode::value)
                    .containsExactly("TOO-01", "TOO-02", "TOO-03", "PEO-01", "PEO-02", "PEO-03");
            assertThat(version.texts().keySet())
                    .containsExactlyElementsOf(version.criteria().keySet());
        }

        @Test
        void readsParametersByDate() {
            var minimum = version.parameters().get(new ParameterName("bone-glue-minimum"));

            assertThat(minimum.on(LocalDate.of(2025, 12, 31)).orElseThrow().value())
                    .isEqualByComparingTo("30");
            assertThat(minimum.on(LocalDate.of(2026, 1, 1)).orElseThrow().value())
                    .isEqualByComparingTo("40");
            assertThat(minimum.on(LocalDate.of(2019, 12, 31))).isEmpty();
        }

        @Test
        void readsPinnedFactorsByCountryAndYear() {
            var factor = version.factors().get(new FactorName("usual_glue_use"));

            assertThat(factor.of("DE", 2023).orElseThrow().value()).isEqualTo(new BigDecimal("1200.5"));
            assertThat(factor.of("LV", 2023)).isEmpty();
        }

        @Test
        void isReadForUseWithTheSameModelAndWithoutCases() {
            LoadedVersion forUse = VersionReader.readForUse(TinyStandard.ROOT.resolve("toy/1.0"))
                    .orThrow();

            assertThat(forUse.version()).isEqualTo(version);
            assertThat(forUse.cases()).isEmpty();
        }

        @Test
        void isReadFromFilesOfAnyOriginAlike() {
            Checked<LoadedVersion> read = VersionReader.read(TinyStandard.files());

            assertThat(read.orThrow().version()).isEqualTo(version);
        }
    }

    /** What is said of the requirement `apprentices >= parameter( "apprentices-minimum" )` if the two have these units. */
    private static List<String> ofApprentices(String indicator, String parameter) {
        var files = TinyStandard.files();
        return VersionReader.read(files.with(
                                "indicators.yaml",
                                changed(files, "indicators.yaml", "unit: \"1\"", "unit: \"" + indicator + "\""))
                        .with(
                                "parameters.yaml",
                                changed(files, "parameters.yaml", "unit: \"1\"", "unit: \"" + parameter + "\"")))
                .problems()
                .stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(Problem::toString)
                .toList();
    }

    private static byte[] changed(VersionFiles files, String path, String from, String to) {
        var text = new String(files.bytes(path).orElseThrow(), UTF_8);
        assertThat(text).containsOnlyOnce(from);
        return text.replace(from, to).getBytes(UTF_8);
    }

    @Nested
    class Units {

        @Test
        void thatCountDifferentThingsAreNotCompared() {
            assertThat(ofApprentices("{job}", "{EUR}"))
                    .singleElement()
                    .asString()
                    .contains(
                            "people/PEO-01/criterion.drl",
                            "Values in `{job}` and `{EUR}` count different things and cannot be compared.",
                            "Correct the unit of one of them, or use another indicator or parameter.");
        }

        @Test
        void thatCountTheSameOrDoNotSayWhatAreCompared() {
            assertThat(ofApprentices("{job}", "{job}")).isEmpty();
            assertThat(ofApprentices("{job}", "1")).isEmpty();
            assertThat(ofApprentices("1", "10*2{job}")).isEmpty();
        }
    }

    @Nested
    class Cases {

        private final LoadedVersion loaded = TinyStandard.load();

        private List<Case> of(String criterion) {
            return loaded.cases().get(new CriterionCode(criterion));
        }

        @Test
        void holdDataPointsInTheUnitGivenOrTheIndicators() {
            var data = of("TOO-02").get(0).dataset().data();

            DataPoint glue = data.get(new IndicatorCode("glueUse"));
            assertThat(glue.value()).contains(new Value.OfNumber(BigDecimal.ONE));
            assertThat(glue.unit()).isEqualTo("t/a");
            assertThat(data.get(new IndicatorCode("boneGlueUse")).unit()).isEqualTo("kg/a");
        }

        @Test
        void takeDefaultsForWhatTheyDoNotSay() {
            var dataset = of("TOO-01").get(0).dataset();

            assertThat(dataset.site().stage()).isEqualTo(Stage.OPERATING);
            assertThat(dataset.site().country()).isEqualTo("DE");
            assertThat(dataset.period().end()).isEqualTo(LocalDate.of(2024, 12, 31));
            assertThat(dataset.companies()).isEmpty();
        }

        @Test
        void tellAnEmptyListFromAnUnknownOne() {
            assertThat(of("TOO-03").get(0).dataset().flows()).contains(List.of());
            assertThat(of("TOO-03").get(4).dataset().flows()).isEmpty();
            assertThat(of("PEO-01").get(0).dataset().companies().orElseThrow())
                    .extracting(Member::id)
                    .containsExactly("a", "b", "c", "d", "e");
        }

        @Test
        void turnOutcomesIntoPointsOfTheirCriterion() {
            var code = new CriterionCode("TOO-02");

            assertThat(of("TOO-03").get(0).outcomes().get(code)).isEqualTo(new Case.Prior(OutcomeKind.MET, 5));
            assertThat(of("TOO-03").get(1).outcomes().get(code)).isEqualTo(new Case.Prior(OutcomeKind.PARTLY_MET, 3));
            assertThat(of("TOO-03").get(5).outcomes().get(code)).isEqualTo(new Case.Prior(OutcomeKind.NOT_MET, 0));
        }

        @Test
        void expectAnOutcomeWithItsPointsOrMissingData() {
            assertThat(of("TOO-02").get(1).expected())
                    .isEqualTo(new Case.Expected(OutcomeKind.PARTLY_MET, Optional.of(3), Optional.empty()));
            assertThat(of("TOO-02").get(5).expected())
                    .isEqualTo(new Case.Expected(
                            OutcomeKind.UNDETERMINED, Optional.empty(), Optional.of(List.of("boneGlueUse"))));
        }
    }
}
