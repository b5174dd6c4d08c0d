package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.files.check.CriterionCheck;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

class CriterionToolingTests {

    private static final StandardVersion TOY = TinyStandard.load().version();

    private static final CriterionTooling TOOLING = CriterionTooling.of(
            "TOO-02/criterion.drl",
            Vocabulary.of(TOY, Language.EN, Optional.of(LocalDate.of(2024, 12, 31))),
            new CriterionCheck(TOY)::problems);

    private static final String RIGHT = """
            // The bills of the year.
            rule "TOO-02 applies"
                @theme( tools ) @obligation( graded ) @object( area ) @stages( operating ) @maximum( 5 )
                when
                    Area( glueUse > 0 )
                then
                    applies();
            end

            rule "TOO-02 is partly met, 3 points"
                when
                    Area( boneGlueShare >= parameter( "bone-glue-minimum" ),
                          boneGlueShare < parameter( "bone-glue-full" ) )
                then
                    partlyMet( 3 );
            end

            rule "TOO-02 is met"
                when
                    Area( boneGlueShare >= parameter( "bone-glue-full" ) )
                then
                    met( 5 );
            end
            """;

    @Nested
    class Highlighting {

        @Test
        void givesEachPieceItsKind() {
            assertThat(kinds(RIGHT))
                    .contains(
                            "// The bills of the year. COMMENT",
                            "rule KEYWORD",
                            "\"TOO-02 applies\" STRING",
                            "@ ANNOTATION",
                            "theme ANNOTATION",
                            "tools CODE",
                            "glueUse INDICATOR",
                            ">= OPERATOR",
                            "0 NUMBER",
                            "\"bone-glue-minimum\" PARAMETER",
                            "partlyMet OUTCOME",
                            "( PUNCTUATION")
                    .noneMatch(kind -> kind.endsWith("ERROR"));
        }

        @Test
        void marksWhatTheVersionDoesNotHaveAndWhatIsNoWord() {
            assertThat(kinds(RIGHT.replace("glueUse > 0", "glueUsed ≥ factor( \"moon\" ) /* x */")))
                    .contains("glueUsed ERROR", "≥ ERROR", "\"moon\" ERROR", "/* x */ ERROR");
        }

        @Test
        void goesOnBehindATextThatIsNotClosed() {
            String broken = RIGHT.replace("\"bone-glue-minimum\" ),", "\"bone-glue-minimum ),");

            assertThat(kinds(broken)).contains("\"bone-glue-minimum ), ERROR", "met OUTCOME");
        }

        private static List<String> kinds(String text) {
            return TOOLING.highlight(text).stream()
                    .map(span -> text.substring(span.start(), span.end()) + " " + span.kind())
                    .toList();
        }
    }

    @Nested
    class Diagnosing {

        @Test
        void tellsNothingOfWhatIsRight() {
            assertThat(TOOLING.diagnose(RIGHT)).isEmpty();
        }

        /** Each fix makes the text right again. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                boneGlueShare >= parameter( "bone-glue-minimum" ) | boneGlueShar >= parameter( "bone-glue-minimum" ) | boneGlueShar | Write `boneGlueShare`
                "bone-glue-minimum" | "bone-glue-minimun" | "bone-glue-minimun" | Write `"bone-glue-minimum"`
                parameter( "bone-glue-minimum" ) | 30 | 30 | Make it the parameter `bone-glue-minimum` (30 %)
                boneGlueShare >= parameter( "bone-glue-full" ) | boneGlueShare >= 65,1 | 65 | Make it the parameter `bone-glue-full` (65.1 %)
                boneGlueShare >= parameter( "bone-glue-full" ) | boneGlueShare => parameter( "bone-glue-full" ) | => | Write `>=`
                boneGlueShare >= parameter( "bone-glue-full" ) | boneGlueShare ≥ parameter( "bone-glue-full" ) | ≥ | Write `>=`
                "bone-glue-minimum" ), | "bone-glue-minimum" ) | boneGlueShare | Put `,` before it
                "bone-glue-minimum" | 'bone-glue-minimum' | 'bone-glue-minimum' | Write `"bone-glue-minimum"`
                "bone-glue-minimum" | "offcuts-minimum" | boneGlueShare | Write `"bone-glue-minimum"`
                partlyMet( 3 ) | partlyMet( 4 ) | 4 | Write `3`
                partlyMet( 3 ); | partlyMet( 3 ) | end | Put `;` before it
                "bone-glue-minimum" | "bone-glue-minimum | "bone-glue-minimum ), | Put `"` behind `bone-glue-minimum`
                @theme( tools ) | @theme( tolls ) | tolls | Write `tools`
                """)
        void offersAFix(String right, String wrong, String place, String label) {
            int at = RIGHT.indexOf(right);
            String broken = RIGHT.substring(0, at) + wrong + RIGHT.substring(at + right.length());

            Diagnosis first = TOOLING.diagnose(broken).get(0);

            assertThat(broken.substring(first.start(), first.end())).isEqualTo(place);
            assertThat(first.length()).isEqualTo(place.length());
            assertThat(first.fixes()).extracting(Diagnosis.Fix::label).contains(label);
            String fixed = first.fixes().stream()
                    .filter(fix -> fix.label().equals(label))
                    .findFirst()
                    .orElseThrow()
                    .change()
                    .in(broken);
            assertThat(TOOLING.diagnose(fixed)).isEmpty();
        }

        @Test
        void offersAnEndThatIsMissing() {
            String broken = RIGHT.replaceFirst("end\n", "");

            Diagnosis first = TOOLING.diagnose(broken).get(0);

            assertThat(first.problem().message()).contains("before the `end` of the rule");
            assertThat(TOOLING.diagnose(first.fixes().get(0).change().in(broken)))
                    .isEmpty();
        }

        @Test
        void tellsUnitsThatDoNotFitAndBandsWithAGapOnlyOfATextThatCanBeRead() {
            assertThat(TOOLING.diagnose(RIGHT.replace("\"bone-glue-minimum\"", "\"offcuts-minimum\"")))
                    .extracting(diagnosis -> diagnosis.problem().message())
                    .containsExactly("Values in `%` and `t/a` cannot be compared.");
            assertThat(TOOLING.diagnose(RIGHT.replace("boneGlueShare < ", "boneGlueShare <= ")))
                    .extracting(diagnosis -> diagnosis.problem().message())
                    .anyMatch(message -> message.contains("at once"));
        }

        @Test
        void countsOffsetsBehindAByteOrderMarkAndSurrogates() {
            String text = "\uFEFF// 🦴\n" + RIGHT.replace("glueUse > 0", "glueUsed > 0");

            Diagnosis first = TOOLING.diagnose(text).get(0);

            assertThat(text.substring(first.start(), first.end())).isEqualTo("glueUsed");
            assertThat(first.fixes().get(0).change().in(text)).contains("Area( glueUse > 0 )");
        }

        @Test
        void tellsAllNamesThatAreUnknownThoughTheTextCannotBeRead() {
            assertThat(TOOLING.diagnose(RIGHT.replace("glueUse > 0", "glueUsed > 0, boneGlueUse 7")))
                    .extracting(diagnosis -> diagnosis.problem().message())
                    .contains("The version has no indicator `glueUsed`.")
                    .hasSizeGreaterThan(1);
        }
    }

    @Nested
    class Completing {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                Area( ¦glueUse > 0 ) | glueUse
                Area( windowOpen == true, ¦ ) | glueUse
                Area( glueUse ¦ ) | >=
                Area( boneGlueShare >= ¦ ) | bone-glue-minimum
                Area( boneGlueShare >= parameter( ¦ ) ) | bone-glue-minimum
                Area( boneGlueShare >= parameter( "¦" ) ) | bone-glue-minimum
                Area( flows().sum( offcutMass ) >= parameter( "off¦" ) ) | offcuts-minimum
                Area( benchKind == ¦ ) | oak
                Area( benchKind in ( ¦ ) ) | oak
                Area( windowOpen == ¦ ) | true
                Area( outcome( "PEO¦" ) == "met" ) | PEO-01
                Area( outcome( "TOO-03" ) == ¦ ) | met
                Area( companies( ¦ ).count() > 0 ) | apprentices
                Area( companies().¦ ) | count
                Area( companies().share( apprenticeP¦ ) ) | apprenticePlan
                Area( between( boneGlueShare, ¦ ) ) | bone-glue-minimum
                Area( glueUse <= factor( ¦ ) ) | usual_glue_use
                Area( atLeast( 2, ¦ ) ) | glueUse
                Area( glueUse > 0 ) ¦ | then
                ¦ | Area
                """)
        void offersFirstWhatFits(String condition, String label) {
            String typed = RIGHT.replace("Area( glueUse > 0 )", condition);
            int offset = typed.indexOf('¦');

            Completion completion = TOOLING.complete(typed.replace("¦", ""), offset);

            assertThat(completion.items()).isNotEmpty();
            assertThat(completion.items().get(0).label()).isEqualTo(label);
        }

        @Test
        void replacesTheWordThatIsBeingWritten() {
            String typed = RIGHT.replace("glueUse > 0", "bone > 0");
            int offset = typed.indexOf("bone > 0") + 4;

            Completion completion = TOOLING.complete(typed, offset);

            assertThat(typed.substring(completion.start(), completion.end())).isEqualTo("bone");
            assertThat(completion.items())
                    .extracting(Completion.Item::text)
                    .containsExactly("boneGlueUse", "boneGlueShare");
            assertThat(completion.items().get(1).detail()).isEqualTo("Bone glue share · %");
        }

        @Test
        void offersValuesOfAnnotationsAndTheAnnotationsThatAreMissing() {
            assertThat(labels("@theme( ¦")).containsExactly("tools", "people");
            assertThat(labels("@obligation( ¦")).containsExactly("prerequisite", "graded");
            assertThat(labels("@theme( tools ) ¦")).contains("@maximum", "when").doesNotContain("@theme");
            assertThat(labels("@rollUpMinimum( ¦")).startsWith("bone-glue-minimum");
        }

        @Test
        void offersWholeRulesOutsideOfRules() {
            Completion completion = TOOLING.complete("", 0);

            assertThat(completion.items())
                    .extracting(Completion.Item::label)
                    .containsExactly("rule: applies", "rule: partly met", "rule: is met", "rule");
        }

        @Test
        void offersTheOutcomeThatBelongsToTheRule() {
            String typed = RIGHT.replace("partlyMet( 3 );", "");

            Completion completion = TOOLING.complete(typed, RIGHT.indexOf("partlyMet( 3 );"));

            assertThat(completion.items()).extracting(Completion.Item::text).containsExactly("partlyMet( 3 );");
        }

        @Test
        void offersNothingInAComment() {
            assertThat(TOOLING.complete(RIGHT, 8).items()).isEmpty();
        }

        private static List<String> labels(String annotations) {
            String text = "rule \"TOO-02 applies\" " + annotations;
            return TOOLING.complete(text.replace("¦", ""), text.indexOf('¦')).items().stream()
                    .map(Completion.Item::label)
                    .toList();
        }
    }

    @Nested
    class Hovering {

        @Test
        void saysWhatAnIndicatorMeasuresAndHowItIsRounded() {
            Hover hover = hover("boneGlueShare >=");

            assertThat(hover.title()).isEqualTo("Bone glue share");
            assertThat(hover.lines())
                    .containsExactly(
                            "`boneGlueShare`, in %, rounded to 1 digit (half up) before it is compared, measured on the"
                                    + " area, over a year.",
                            "Bone glue in relation to all glue.", "Computed: boneGlueUse / glueUse.");
        }

        @Test
        void saysTheDatedValuesOfAParameter() {
            Hover hover = hover("\"bone-glue-minimum");

            assertThat(hover.title()).isEqualTo("Minimum share of bone glue");
            assertThat(hover.lines())
                    .contains("30 % from 2020-01-01 until 2025-12-31 (Invented.)", "40 % from 2026-01-01 (Invented.)");
        }

        @Test
        void saysWhatWordsMean() {
            assertThat(hover("Area(").lines().get(0)).contains("area as a whole");
            assertThat(hover("stages(").title()).isEqualTo("@stages");
            assertThat(hover(">=").lines()).containsExactly("At least: the bound itself is enough.");
            assertThat(TOOLING.hover(RIGHT, RIGHT.indexOf("   "))).isEmpty();
        }

        private static Hover hover(String word) {
            return TOOLING.hover(RIGHT, RIGHT.indexOf(word)).orElseThrow();
        }
    }
}
