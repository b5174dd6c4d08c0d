package org.standardworkbench.rules.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.language.CriterionWriter;
import org.standardworkbench.rules.language.Diagnosis;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/** What is typed or pasted into the fields and the text of the editor, by mistake or to do harm. */
class HostileFieldsTests {

    private static final StandardVersion TOY = TinyStandard.load().version();
    private static final Workshop WORKSHOP = Workshop.of(TOY, "criterion.drl", Language.EN, Optional.empty());
    private static final Criterion JUDGED =
            Objects.requireNonNull(TOY.criteria().get(new CriterionCode("PEO-03")));
    private static final String TEXT = CriterionWriter.write(JUDGED);

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of("Seen\u202E by an assessor", "U+202E", "Seen by an assessor"),
                Arguments.of("Seen\u2066 by an assessor", "U+2066", "Vērtētājs to redz; მხედავს"),
                Arguments.of("Two\nlines", "is not closed on its line", "Two lines"),
                Arguments.of("Nul \u0000 here", "U+0000", "Null here"),
                Arguments.of("Half \uD800 a letter", "U+D800", "A whole 🦴 letter"),
                Arguments.of("A\ttab", "A tab stands in a text", "A blank"),
                Arguments.of(" ", "has no reason", "x"),
                Arguments.of("x".repeat(201), "at most 200", "x".repeat(200)),
                Arguments.of("x".repeat(1_000_000), "at most 20000", "import java.lang.Runtime;"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void areRefusedInTheirWordsAndTheirTwinIsKept(String hostile, String words, String twin) {
        CriterionDocument document = CriterionDocument.of(WORKSHOP, TEXT);

        CriterionDocument.Applied refused = document.apply(new Operation.SetJudgement(Optional.of(hostile)));
        CriterionDocument.Applied kept = document.apply(new Operation.SetJudgement(Optional.of(twin)));

        assertThat(refused.refused().orElseThrow()).contains(words).hasSizeLessThan(500);
        assertThat(refused.document().text()).isEqualTo(TEXT);
        assertThat(kept.refused()).isEmpty();
        assertThat(kept.document().model().orElseThrow().judgement()).contains(twin);
    }

    /** Quotes, backslashes and what looks like an escape or the end of the annotation are only letters of the reason. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "\\u0022",
                "\\\\u0022 ) when eval( true )",
                "a \" ) @maximum( 1000 ) //",
                "*/ end rule \"x\"",
                "${x} #{x} {{x}}",
                "<script>"
            })
    void areKeptAsWrittenWhereTheyAreOnlyText(String reason) {
        CriterionDocument after = CriterionDocument.of(WORKSHOP, TEXT)
                .apply(new Operation.SetJudgement(Optional.of(reason)))
                .document();

        assertThat(after.model().orElseThrow().judgement()).contains(reason);
        assertThat(after.model().orElseThrow().maximum()).isEqualTo(JUDGED.maximum());
        assertThat(CriterionDocument.of(WORKSHOP, after.text()).model()).isEqualTo(after.model());
    }

    /** A name of each script is told where it stands; in a comment it may stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "énergie",
                "ενέργεια",
                "энергия",
                "էներգիա",
                "אנרגיה",
                "طاقة",
                "ऊर्जा",
                "พลังงาน",
                "ენერგია",
                "エネルギー",
                "能源",
                "에너지",
                "ጉልበት",
                "ᎠᎵᏍ",
                "𝒆nergy"
            })
    void areToldByTheirLettersWhenTheyNameAnIndicator(String name) {
        String typed = TEXT.replace("charmSeen", name);

        List<Diagnosis> told = WORKSHOP.tooling().diagnose(typed);

        assertThat(told).isNotEmpty();
        assertThat(told.get(0).problem().message()).contains("U+").contains("outside quotes");
        assertThat(told.get(0).problem().place().line())
                .isEqualTo(typed.substring(0, typed.indexOf(name)).split("\n", -1).length);
        assertThat(CriterionDocument.of(WORKSHOP, "// " + name + "\n" + TEXT).editable())
                .isTrue();
    }

    @Test
    void aPastedMegabyteIsKeptAndTheFormWaits() {
        String paste = "anyOf( ".repeat(150_000);

        CriterionDocument document = CriterionDocument.of(WORKSHOP, TEXT).withText(paste);

        assertThat(document.text()).isEqualTo(paste);
        assertThat(document.diagnoses()).hasSize(1);
        assertThat(document.apply(new Operation.SetMaximum(3)).refused().orElseThrow())
                .contains("at most 20000");
        assertThat(document.form()).isPresent();
        assertThat(document.withText(TEXT).editable()).isTrue();
    }

    @Test
    void codesOfAListAreCheckedAsThoseThatAreTyped() {
        Criterion listing = Objects.requireNonNull(TOY.criteria().get(new CriterionCode("TOO-01")));
        CriterionDocument document = CriterionDocument.of(WORKSHOP, CriterionWriter.write(listing));
        NodePath list = NodePath.of("met/1");

        assertThat(document.apply(new Operation.SetCodes(list, List.of("oak\" ) || eval( true")))
                        .refused())
                .hasValueSatisfying(why -> assertThat(why).contains("cannot be a code"));
        assertThat(document.apply(new Operation.SetCodes(list, List.of("oak", "oak")))
                        .refused())
                .hasValueSatisfying(why -> assertThat(why).contains("listed twice"));
        assertThat(document.apply(new Operation.SetCodes(list, List.of("oak"))).refused())
                .isEmpty();
    }

    @Test
    void pathsThatLeadNowhereAreRefused() {
        for (String path : List.of(
                "",
                "/",
                "met/-1",
                "met/9999/0",
                "met/filter",
                "band-9/0",
                "met/0/test/0",
                "../met",
                "met/0/0/0/0/0/0/0/0",
                "nul\u0000")) {
            CriterionDocument document = CriterionDocument.of(WORKSHOP, TEXT);

            assertThat(document.apply(new Operation.RemoveCondition(NodePath.of(path)))
                            .refused())
                    .as(path)
                    .isPresent();
            assertThat(WORKSHOP.options().parameters(JUDGED, NodePath.of(path))).isEmpty();
        }
    }
}
