package org.standardworkbench.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ThemeCode;

class VersionMergeTests {

    private static final VersionFiles BASE = TinyStandard.files();
    private static final CriterionCode TOO_01 = new CriterionCode("TOO-01");
    private static final CriterionCode TOO_02 = new CriterionCode("TOO-02");
    private static final String GLUE = "criteria/tools/TOO-02/";

    static VersionFiles replaced(VersionFiles files, String path, String old, String now) {
        String text = text(files, path);
        assertThat(text).contains(old);
        return files.with(path, text.replace(old, now).getBytes(StandardCharsets.UTF_8));
    }

    static String text(VersionFiles files, String path) {
        return new String(files.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Nested
    class Both {

        @Test
        void keepChangesOfDifferentKeysOfOneFile() {
            VersionFiles mine = replaced(BASE, GLUE + "texts.yaml", "\"Bone glue\"", "\"Glue of bones\"");
            VersionFiles theirs = replaced(BASE, GLUE + "texts.yaml", "\"Knochenleim\"", "\"Leim\"");

            MergedVersion merged = VersionMerge.merge(BASE, mine, theirs);

            assertThat(merged.conflicts()).isEmpty();
            assertThat(text(merged.files(), GLUE + "texts.yaml"))
                    .contains("title: { en: \"Glue of bones\", de: \"Leim\" }");
            assertThat(merged.mine()).extracting(VersionPart::id).containsExactly("TOO-02/texts.yaml#title#en");
            assertThat(merged.theirs()).extracting(VersionPart::id).containsExactly("TOO-02/texts.yaml#title#de");
        }

        @Test
        void keepValuesOfTheirParametersAndTheCommentsAround() {
            VersionFiles mine = replaced(BASE, "parameters.yaml", "value: 65.1,", "value: 66,");
            VersionFiles theirs = replaced(
                    BASE,
                    "parameters.yaml",
                    "  - name: planned-share",
                    "  # asked for in spring\n  - name: planned-share");

            MergedVersion merged = VersionMerge.merge(BASE, mine, theirs);

            assertThat(merged.conflicts()).isEmpty();
            assertThat(text(merged.files(), "parameters.yaml"))
                    .isEqualTo(text(BASE, "parameters.yaml")
                            .replace("value: 65.1,", "value: 66,")
                            .replace("  - name: planned-share", "  # asked for in spring\n  - name: planned-share"));
        }

        @Test
        void keepCasesThatBothAddAndRulesOfLevels() {
            VersionFiles mine = VersionEdits.putCase(
                    BASE, TOO_02, "name: \"Mine\"\ngiven: {}\nexpected: { outcome: undetermined }\nbecause: \"m\"");
            VersionFiles theirs = VersionEdits.putCase(
                    BASE, TOO_02, "name: \"Theirs\"\ngiven: {}\nexpected: { outcome: undetermined }\nbecause: \"t\"");

            MergedVersion merged = VersionMerge.merge(BASE, mine, theirs);

            assertThat(merged.conflicts()).isEmpty();
            assertThat(VersionReader.read(merged.files()).orThrow().cases().get(TOO_02))
                    .extracting(one -> one.name())
                    .endsWith("Mine", "Theirs");
        }

        @Test
        void followARenumberingAndAMoveOfTheOther() {
            Optional<Set<CriterionCode>> base = Optional.of(Set.of(TOO_01));
            CriterionCode now = new CriterionCode("TOO-12");
            VersionFiles mine = new CriterionLineage(
                            new CriterionLineage(BASE, base).renumber(TOO_02, now, "Room for more."), base)
                    .move(now, new ThemeCode("people"), "They glue.");
            VersionFiles theirs = VersionEdits.setText(BASE, TOO_02, "title", Language.DE, "Leim");

            MergedVersion merged = VersionMerge.merge(BASE, mine, theirs);
            MergedVersion turned = VersionMerge.merge(BASE, theirs, mine);

            assertThat(merged.conflicts()).isEmpty();
            assertThat(text(merged.files(), "criteria/people/TOO-12/texts.yaml"))
                    .contains("de: \"Leim\"");
            assertThat(merged.files().paths()).noneMatch(path -> path.contains("TOO-02"));
            assertThat(VersionMerge.same(merged.files(), turned.files())).isTrue();
        }
    }

    @Nested
    class Conflicts {

        @Test
        void areToldPerTextWithAllThreeSides() {
            VersionFiles mine = VersionEdits.setText(BASE, TOO_02, "title", Language.EN, "Mine");
            VersionFiles theirs = VersionEdits.setText(BASE, TOO_02, "title", Language.EN, "Theirs");

            MergedVersion merged = VersionMerge.merge(BASE, mine, theirs);

            assertThat(merged.conflicts())
                    .containsExactly(new Conflict(
                            new VersionPart(Optional.of(TOO_02), "texts.yaml", List.of("title", "en")),
                            Conflict.Form.VALUE,
                            Optional.of("Bone glue"),
                            Optional.of("Mine"),
                            Optional.of("Theirs")));
            assertThat(VersionMerge.same(merged.files(), mine)).isTrue();
        }

        @Test
        void areSettledByMineTheirsOrAnotherText() {
            VersionFiles mine = VersionEdits.setText(BASE, TOO_02, "title", Language.EN, "Mine");
            VersionFiles theirs = VersionEdits.setText(BASE, TOO_02, "title", Language.EN, "Theirs");
            String id = "TOO-02/texts.yaml#title#en";

            assertThat(VersionMerge.same(
                            VersionMerge.merge(BASE, mine, theirs, Map.of(id, new Choice.Mine()))
                                    .files(),
                            mine))
                    .isTrue();
            assertThat(VersionMerge.same(
                            VersionMerge.merge(BASE, mine, theirs, Map.of(id, new Choice.Theirs()))
                                    .files(),
                            theirs))
                    .isTrue();
            MergedVersion own =
                    VersionMerge.merge(BASE, mine, theirs, Map.of(id, new Choice.Own("Said \"so\" \\ \u00e4")));
            assertThat(own.conflicts()).isEmpty();
            assertThat(VersionReader.read(own.files())
                            .orThrow()
                            .version()
                            .texts()
                            .get(TOO_02)
                            .title()
                            .in(Language.EN))
                    .hasValue("Said \"so\" \\ \u00e4");
        }

        @Test
        void ofAParametersValueConcernThisValueAlone() {
            ParameterName name = new ParameterName("bone-glue-minimum");
            LocalDate day = LocalDate.of(2026, 1, 1);
            VersionFiles mine = VersionEdits.setParameterValue(BASE, name, day, new BigDecimal("45"), "");
            VersionFiles theirs = VersionEdits.setParameterValue(
                    VersionEdits.setParameterValue(BASE, name, day, new BigDecimal("50"), ""),
                    name,
                    LocalDate.of(2020, 1, 1),
                    new BigDecimal("25"),
                    "");

            MergedVersion merged = VersionMerge.merge(BASE, mine, theirs);

            assertThat(merged.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.id()).isEqualTo("parameters.yaml#parameters#bone-glue-minimum#values#2026-01-01");
                assertThat(conflict.base()).hasValue("- { from: 2026-01-01, value: 40, reference: \"Invented.\" }");
                assertThat(conflict.mine().orElseThrow()).contains("45");
                assertThat(conflict.theirs().orElseThrow()).contains("50");
            });
            assertThat(text(merged.files(), "parameters.yaml")).contains("until: 2025-12-31, value: 25");
            String own = "- { from: 2026-01-01, value: 47, reference: \"Agreed.\" }";
            assertThat(text(
                            VersionMerge.merge(
                                            BASE,
                                            mine,
                                            theirs,
                                            Map.of(merged.conflicts().get(0).id(), new Choice.Own(own)))
                                    .files(),
                            "parameters.yaml"))
                    .contains("\n      " + own + "\n  - name: bone-glue-full");
        }

        @Test
        void areToldIfOneTookOutWhatTheOtherChanged() {
            VersionFiles mine = VersionEdits.removeCriterion(BASE, Optional.empty(), TOO_02, "");
            VersionFiles theirs = VersionEdits.setText(BASE, TOO_02, "title", Language.EN, "Theirs");

            MergedVersion merged = VersionMerge.merge(BASE, mine, theirs);

            assertThat(merged.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.form()).isEqualTo(Conflict.Form.CRITERION);
                assertThat(conflict.mine()).isEmpty();
                assertThat(conflict.theirs().orElseThrow())
                        .contains("--- texts.yaml")
                        .contains("Theirs");
            });
            assertThat(VersionMerge.same(merged.files(), theirs)).isTrue();
            assertThat(VersionMerge.merge(BASE, mine, theirs, Map.of("TOO-02/", new Choice.Mine()))
                            .files()
                            .paths())
                    .noneMatch(path -> path.contains("TOO-02"));
        }

        @Test
        void ofRulesAndOfWhatCannotBeReadConcernTheWholeFile() {
            VersionFiles mine =
                    replaced(BASE, GLUE + "criterion.drl", "rule \"TOO-02 is met\"", "// mine\nrule \"TOO-02 is met\"");
            mine = replaced(mine, "indicators.yaml", "indicators:", "indicators: [");
            VersionFiles theirs = replaced(
                    BASE, GLUE + "criterion.drl", "rule \"TOO-02 applies\"", "// theirs\nrule \"TOO-02 applies\"");
            theirs = theirs.with("indicators.yaml", new byte[] {(byte) 0xff});

            assertThat(VersionMerge.merge(BASE, mine, theirs).conflicts())
                    .extracting(Conflict::id, Conflict::form)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("indicators.yaml", Conflict.Form.FILE),
                            org.assertj.core.groups.Tuple.tuple("TOO-02/criterion.drl", Conflict.Form.FILE));
        }
    }
}
