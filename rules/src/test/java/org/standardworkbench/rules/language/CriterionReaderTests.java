package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.language.Parsed.NameUse;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

class CriterionReaderTests {

    private static final String FILE = "criteria/energy/ENE-02/criterion.drl";

    private static Parsed<Criterion> read(String text) {
        return CriterionReader.read(FILE, text).orThrow();
    }

    @Nested
    class Model {

        private final Criterion criterion =
                read(ExamplesOfTheDocumentation.criterion()).model();

        @Test
        void hasTheMetadataOfTheAppliesRule() {
            assertThat(criterion.code()).isEqualTo(new CriterionCode("ENE-02"));
            assertThat(criterion.theme()).isEqualTo(new ThemeCode("energy"));
            assertThat(criterion.obligation()).isEqualTo(Obligation.GRADED);
            assertThat(criterion.object()).isEqualTo(Subject.AREA);
            assertThat(criterion.stages()).isEqualTo(Set.of(Stage.CONSTRUCTION, Stage.OPERATING));
            assertThat(criterion.maximum()).isEqualTo(5);
            assertThat(criterion.group()).isEmpty();
            assertThat(criterion.rollUp()).isEmpty();
        }

        @Test
        void hasTheConditionsOfTheRules() {
            Expression share = new Expression.IndicatorValue(new IndicatorCode("renewableElectricityShare"));
            Expression full = new Expression.ParameterValue(new ParameterName("renewable-electricity-full"));

            assertThat(criterion.requirement())
                    .isEqualTo(
                            new Criterion.Band(5, new Condition.Comparison(share, ComparisonOperator.AT_LEAST, full)));
            assertThat(criterion.bands()).hasSize(1);
            assertThat(criterion.bands().get(0).points()).isEqualTo(3);
            assertThat(criterion.bands().get(0).condition()).isInstanceOf(Condition.AllOf.class);
        }

        @Test
        void keepsCommentsAtTheirRule() {
            assertThat(criterion.comments().applicability())
                    .containsExactly("What the assessor looks for: the year's electricity bill.");
            assertThat(criterion.comments().requirement()).isEmpty();
        }
    }

    @Nested
    class Places {

        private final Parsed<Criterion> parsed = read(ExamplesOfTheDocumentation.criterion());

        @Test
        void areKnownForConditionsAndTheirValues() {
            Condition requirement = parsed.model().requirement().condition();

            assertThat(parsed.places().of(requirement)).isEqualTo(new Place(FILE, 20, 15));
            assertThat(parsed.places().of(((Condition.Comparison) requirement).right()))
                    .isEqualTo(new Place(FILE, 20, 44));
        }

        @Test
        void areKnownForNames() {
            assertThat(parsed.names())
                    .contains(
                            new NameUse(NameUse.Kind.THEME, "energy", new Place(FILE, 3, 13)),
                            new NameUse(NameUse.Kind.INDICATOR, "electricityUse", new Place(FILE, 5, 15)),
                            new NameUse(NameUse.Kind.PARAMETER, "renewable-electricity-full", new Place(FILE, 20, 55)));
        }

        @Test
        void ofWhatWasNotReadAreTheFile() {
            assertThat(parsed.places().of(Condition.ALWAYS).file()).isEqualTo(FILE);
        }
    }

    @Nested
    class Leniency {

        @Test
        void takesAnyBlanksAndAnyOrderOfRulesAndAnnotations() {
            Criterion expected = read(ExamplesOfTheDocumentation.criterion()).model();
            List<String> rules = List.of(ExamplesOfTheDocumentation.criterion().split("(?<=end\n)\n"));
            String shuffled = rules.get(2)
                    + rules.get(1)
                    + rules.get(0)
                            .replace(
                                    "@theme( energy ) @obligation( graded )",
                                    "@obligation(graded)\n\t@theme(\"energy\")")
                            .replace("construction, operating", "operating,construction");

            assertThat(read(shuffled).model()).isEqualTo(expected);
        }

        @Test
        void takesCarriageReturnsAndAByteOrderMarkWithoutMovingPlaces() {
            String text = "\uFEFF" + ExamplesOfTheDocumentation.criterion().replace("\n", "\r\n");

            Parsed<Criterion> parsed = read(text);

            Parsed<Criterion> plain = read(ExamplesOfTheDocumentation.criterion());
            assertThat(parsed.model()).isEqualTo(plain.model());
            assertThat(parsed.names()).isEqualTo(plain.names());
        }

        @Test
        void takesAnyFileName() {
            assertThat(CriterionReader.read("draft", ExamplesOfTheDocumentation.criterion())
                            .value())
                    .isNotEqualTo(Optional.empty());
        }
    }
}
