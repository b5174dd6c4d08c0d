package org.standardworkbench.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.ThemeCode;

class VersionEditsTests {

    private static final VersionFiles TINY = TinyStandard.files();
    private static final VersionFiles GIA =
            VersionFiles.readFrom(Path.of("../standard-versions/gia/1.0")).orThrow();
    private static final CriterionCode TOO_01 = new CriterionCode("TOO-01");
    private static final CriterionCode ENE_02 = new CriterionCode("ENE-02");

    @Nested
    class Texts {

        @Test
        void areWrittenInTheirPlaceAndNothingElseChanges() {
            VersionFiles edited = VersionEdits.setText(GIA, ENE_02, "title", Language.DE, "Ökostrom");

            assertThat(VersionMergeTests.text(edited, "criteria/energy/ENE-02/texts.yaml"))
                    .isEqualTo(VersionMergeTests.text(GIA, "criteria/energy/ENE-02/texts.yaml")
                            .replace("\"Erneuerbarer Strom\"", "\"Ökostrom\""));
            assertThat(edited.paths()).isEqualTo(GIA.paths());
        }

        @Test
        void standInTheOrderOfLanguagesIfTheyAreNew() {
            VersionFiles edited = VersionEdits.setText(GIA, ENE_02, "text", Language.LV, "Īss teksts");
            edited = VersionEdits.setText(edited, ENE_02, "text", Language.DE, "Kurzer Text");

            assertThat(VersionMergeTests.text(edited, "criteria/energy/ENE-02/texts.yaml"))
                    .contains("bought alone do not.\n  de: \"Kurzer Text\"\n  lv: \"Īss teksts\"\nrationale:");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a \"quoted\" one",
                    "back\\slash and \\u0022",
                    "- dash",
                    "# no comment",
                    "yes: no",
                    "two\nlines",
                    "true",
                    "12",
                    "trailing ",
                    "tab\tin",
                    "\u0451\u0436 \u0785\u07a7 \uD83C\uDF31",
                    "{{bone-glue-minimum}}",
                    "'",
                    "a  b"
                })
        void meanWhatWasTyped(String wording) {
            for (String field : List.of("title", "text", "guidance")) {
                VersionFiles edited = VersionEdits.setText(GIA, ENE_02, field, Language.SV, wording);
                edited = VersionEdits.setText(edited, ENE_02, field, Language.EN, wording);
                Part root = YamlParts.read(VersionMergeTests.text(edited, "criteria/energy/ENE-02/texts.yaml"))
                        .orElseThrow();

                for (String language : List.of("en", "sv")) {
                    assertThat(root.at(List.of(field, language))
                                    .orElseThrow()
                                    .scalar()
                                    .orElseThrow()
                                    .value())
                            .isEqualTo(wording);
                }
            }
        }

        @Test
        void areNotVouchedForAnyMoreOnceTheyChange() {
            VersionFiles edited = VersionEdits.setText(TINY, TOO_01, "title", Language.EN, "Bench");

            String path = "criteria/tools/TOO-01/texts.yaml";
            assertThat(VersionMergeTests.text(TINY, path)).contains("vouched:");
            assertThat(VersionMergeTests.text(edited, path))
                    .contains("en: \"Bench\"")
                    .doesNotContain("vouched");
            assertThat(VersionReader.read(edited).value()).isPresent();
        }

        @Test
        void areTakenOutIfTheyAreBlank() {
            VersionFiles edited = VersionEdits.setText(TINY, TOO_01, "title", Language.DE, " ");

            assertThat(VersionMergeTests.text(edited, "criteria/tools/TOO-01/texts.yaml"))
                    .contains("title: { en: \"Bench and window\" }");
        }

        @Test
        void ofAFileThatCannotBeReadAreRefused() {
            VersionFiles broken =
                    VersionMergeTests.replaced(TINY, "criteria/tools/TOO-01/texts.yaml", "title: {", "title: {{{");

            assertThatExceptionOfType(EditException.class)
                    .isThrownBy(() -> VersionEdits.setText(broken, TOO_01, "title", Language.EN, "Bench"))
                    .withMessageContaining("criteria/tools/TOO-01/texts.yaml")
                    .withMessageContaining("cannot be read");
        }
    }

    @Nested
    class Values {

        private final ParameterName name = new ParameterName("bone-glue-minimum");

        private List<Parameter.DatedValue> values(VersionFiles files) {
            return VersionReader.readForUse(files)
                    .orThrow()
                    .version()
                    .parameters()
                    .get(name)
                    .values();
        }

        @Test
        void thatBeginOnADayAreChanged() {
            VersionFiles edited = VersionEdits.setParameterValue(
                    TINY, name, LocalDate.of(2026, 1, 1), new BigDecimal("42.5"), "Meeting.");

            assertThat(VersionMergeTests.text(edited, "parameters.yaml"))
                    .isEqualTo(VersionMergeTests.text(TINY, "parameters.yaml")
                            .replace("value: 40, reference: \"Invented.\"", "value: 42.5, reference: \"Meeting.\""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2019-07-01", "2023-01-01", "2027-05-01"})
        void thatAreNewLeaveNoGapAndNoOverlap(String day) {
            VersionFiles edited =
                    VersionEdits.setParameterValue(TINY, name, LocalDate.parse(day), new BigDecimal("35"), "Meeting.");

            assertThat(values(edited)).hasSize(3);
            for (int index = 1; index < 3; index++) {
                assertThat(values(edited).get(index - 1).until())
                        .hasValue(values(edited).get(index).from().minusDays(1));
            }
            assertThat(values(edited).get(2).until()).isEmpty();
        }

        @Test
        void ofAParameterThatIsNotThereAreRefused() {
            assertThatExceptionOfType(EditException.class)
                    .isThrownBy(() -> VersionEdits.setParameterValue(
                            TINY, new ParameterName("glue"), LocalDate.EPOCH, BigDecimal.ONE, ""))
                    .withMessageContaining("has no `parameters`, `glue`");
        }
    }

    @Nested
    class Cases {

        private final String written = """
                name: "%s"
                given:
                  data: { bench: wood }
                expected: { outcome: undetermined }
                because: "Nobody knows."
                """;

        @Test
        void areAddedReplacedAndTakenOut() {
            String path = "criteria/energy/ENE-02/cases.yaml";
            String before = VersionMergeTests.text(GIA, path);
            VersionFiles added = VersionEdits.putCase(GIA, ENE_02, written.formatted("New"));

            assertThat(VersionMergeTests.text(added, path))
                    .startsWith(before)
                    .endsWith(
                            "\n\n  - name: \"New\"\n    given:\n"
                                    + "      data: { bench: wood }\n    expected: { outcome: undetermined }\n    because: \"Nobody knows.\"\n");
            VersionFiles replaced =
                    VersionEdits.putCase(added, ENE_02, written.formatted("Exactly the full share is met"));
            assertThat(VersionMergeTests.text(replaced, path))
                    .contains(
                            "rounded half to even to 90.0 %.\"\n\n  - name: \"Exactly the full share is met\"\n    given:\n      data: { bench");
            assertThat(VersionMergeTests.text(VersionEdits.removeCase(added, ENE_02, "New"), path))
                    .isEqualTo(before);
        }

        @Test
        void thatAreNoneAreRefused() {
            assertThatExceptionOfType(EditException.class)
                    .isThrownBy(() -> VersionEdits.putCase(TINY, TOO_01, "- given: {}"))
                    .withMessageContaining("This is no case.");
        }
    }

    @Nested
    class Criteria {

        @Test
        void beginWithRulesThatRead() {
            NewCriterion added = new NewCriterion(
                    new CriterionCode("TOO-09"),
                    new ThemeCode("tools"),
                    Obligation.GRADED,
                    EnumSet.allOf(Stage.class),
                    3,
                    new IndicatorCode("windowOpen"),
                    Optional.empty(),
                    "1.9",
                    Language.EN,
                    "Window",
                    "A window opens.",
                    "Air.");

            VersionFiles with = VersionEdits.addCriterion(TINY, Optional.of(Set.of(TOO_01)), added, "Asked for.");

            assertThat(VersionReader.read(with).problems())
                    .filteredOn(problem ->
                            problem.severity() == org.standardworkbench.rules.standard.Problem.Severity.ERROR)
                    .allSatisfy(problem -> assertThat(problem.place().file()).endsWith("TOO-09/cases.yaml"));
            assertThat(VersionMergeTests.text(with, "lineage.yaml"))
                    .endsWith("\n  - kind: added\n    from: []\n    to: [TOO-09]\n    because: \"Asked for.\"\n");
        }

        @Test
        void beginAsCopiesOfOthers() {
            CriterionCode copy = new CriterionCode("TOO-09");

            VersionFiles with = VersionEdits.copyCriterion(TINY, Optional.of(Set.of(TOO_01)), TOO_01, copy, "Twice.");

            assertThat(VersionReader.read(with).orThrow().version().criteria()).containsKeys(TOO_01, copy);
        }

        @Test
        void ofTheNextVersionAreThoseOfThisOne() {
            VersionFiles next = VersionEdits.successor(GIA, "1.1");

            var version = VersionReader.readForUse(next).orThrow().version();
            assertThat(version.id()).hasToString("gia@1.1");
            assertThat(version.basedOn()).hasValue("1.0");
            assertThat(version.state().code()).isEqualTo("draft");
            assertThat(version.lineage()).isEmpty();
            assertThat(version.criteria())
                    .isEqualTo(VersionReader.readForUse(GIA).orThrow().version().criteria());
        }
    }

    @Nested
    class NewParameters {

        @Test
        void standBehindAllOthersAndReadBack() {
            ParameterName name = new ParameterName("stored-share");
            String before = VersionMergeTests.text(GIA, "parameters.yaml");

            VersionFiles edited = VersionEdits.addParameter(
                    GIA,
                    name,
                    "%",
                    java.util.Map.of(Language.EN, "A \"stored\" share: \\u0022", Language.DE, "Anteil"),
                    LocalDate.of(2023, 1, 1),
                    new BigDecimal("12.5"),
                    "The #1 meeting");

            assertThat(VersionMergeTests.text(edited, "parameters.yaml")).startsWith(before.stripTrailing());
            Parameter read =
                    VersionReader.read(edited).orThrow().version().parameters().get(name);
            assertThat(read.label().in(Language.EN)).contains("A \"stored\" share: \\u0022");
            assertThat(read.label().in(Language.DE)).contains("Anteil");
            assertThat(read.unit()).isEqualTo("%");
            assertThat(read.values()).singleElement().satisfies(value -> {
                assertThat(value.value()).isEqualByComparingTo("12.5");
                assertThat(value.reference()).isEqualTo("The #1 meeting");
            });
        }

        @Test
        void takeNoNameThatIsThere() {
            assertThatExceptionOfType(EditException.class)
                    .isThrownBy(() -> VersionEdits.addParameter(
                            GIA,
                            new ParameterName("renewable-electricity-good"),
                            "%",
                            java.util.Map.of(Language.EN, "Again"),
                            LocalDate.of(2023, 1, 1),
                            BigDecimal.ONE,
                            "x"))
                    .withMessageContaining("already");
        }
    }
}
