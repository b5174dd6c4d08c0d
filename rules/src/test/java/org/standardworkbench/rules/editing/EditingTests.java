package org.standardworkbench.rules.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.language.CriterionWriter;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;

class EditingTests {

    private static final StandardVersion TOY = TinyStandard.load().version();
    private static final Workshop WORKSHOP = Workshop.of(TOY, "criterion.drl", Language.EN, Optional.empty());
    private static final NodePath FIRST = NodePath.MET.child(0);

    private static Criterion criterion(String code) {
        return Objects.requireNonNull(TOY.criteria().get(new CriterionCode(code)));
    }

    private static CriterionDocument document(String code) {
        return CriterionDocument.of(WORKSHOP, CriterionWriter.write(criterion(code)));
    }

    private static Operation bound(NodePath at, String parameter) {
        return new Operation.SetBound(at, Operation.Side.ONLY, new Bound.OfParameter(new ParameterName(parameter)));
    }

    @Nested
    class TheDocument {

        @Test
        void showsAChangeOfTheFormInTextAndStatement() {
            CriterionDocument after = document("TOO-02")
                    .apply(new Operation.SetOperator(FIRST, ComparisonOperator.MORE_THAN))
                    .document();

            assertThat(after.text()).contains("boneGlueShare > parameter( \"bone-glue-full\" )");
            assertThat(after.statement(Language.DE).orElseThrow().plainText()).contains("> 65,1");
        }

        @Test
        void keepsTextThatCannotBeReadAndWaitsWithTheForm() {
            CriterionDocument good = document("TOO-02");
            String broken = good.text().replace("partlyMet( 3 );", "partlyMet( 3");

            CriterionDocument typed = good.withText(broken);
            CriterionDocument.Applied refused = typed.apply(new Operation.SetMaximum(7));

            assertThat(typed.text()).isEqualTo(broken);
            assertThat(typed.editable()).isFalse();
            assertThat(typed.model()).isEmpty();
            assertThat(typed.form()).isEqualTo(good.form());
            assertThat(typed.diagnoses()).isNotEmpty();
            assertThat(refused.document().text()).isEqualTo(broken);
            assertThat(refused.refused().orElseThrow()).contains("cannot be read at the moment", "Line ");
            assertThat(typed.withText(good.text())
                            .apply(new Operation.SetMaximum(7))
                            .refused())
                    .isEmpty();
        }

        @Test
        void keepsCommentsAboveTheRulesThatChange() {
            CriterionDocument after =
                    document("TOO-02").apply(new Operation.SetMaximum(7)).document();

            assertThat(after.text())
                    .startsWith("// The bills of the year.\nrule")
                    .contains("met( 7 )", "@maximum( 7 )");
        }
    }

    @Nested
    class TheForm {

        @Test
        void addsABandInRisingOrder() {
            Condition condition =
                    WORKSHOP.options().starting(new IndicatorCode("windowOpen")).orElseThrow();

            CriterionDocument after = document("TOO-02")
                    .apply(new Operation.AddBand(1, condition))
                    .document();

            assertThat(after.form().orElseThrow().bands())
                    .extracting(CriterionForm.FormBand::points)
                    .containsExactly(1, 3);
            assertThat(after.text().indexOf("1 point\""))
                    .isLessThan(after.text().indexOf("3 points\""));
        }

        @Test
        void reachesConditionsOnCompanies() {
            NodePath test = NodePath.of("met/0/2/test/0");

            CriterionDocument after = document("PEO-02")
                    .apply(new Operation.SetIndicator(test, new IndicatorCode("apprentices")))
                    .document();

            assertThat(after.text()).contains(".share( apprentices >= parameter( \"apprentices-minimum\" ) )");
        }

        @Test
        void saysWhySomethingIsNotPossible() {
            assertThat(refusal("TOO-02", new Operation.AddBand(3, Condition.ALWAYS)))
                    .contains("3 points already");
            assertThat(refusal("TOO-02", new Operation.AddBand(9, Condition.ALWAYS)))
                    .contains("earns more than");
            assertThat(refusal("TOO-02", bound(FIRST, "moon"))).contains("no parameter `moon`");
            assertThat(refusal("TOO-02", bound(NodePath.of("met/7"), "bone-glue-full")))
                    .contains("no condition at this place");
            assertThat(refusal("PEO-02", new Operation.SetMinimum(FIRST, 4))).contains("from 1 to that");
            assertThat(refusal("TOO-02", new Operation.MoveUp(FIRST))).contains("first of its group");
            assertThat(refusal("PEO-01", new Operation.AddBand(1, Condition.ALWAYS)))
                    .contains("has no bands");
            assertThat(refusal("TOO-02", new Operation.Unwrap(FIRST))).contains("no group");
        }

        private static String refusal(String code, Operation operation) {
            return document(code).apply(operation).refused().orElseThrow();
        }

        @Test
        void offersWhatFitsTheField() {
            assertThat(WORKSHOP.options().parameters(criterion("TOO-02"), FIRST))
                    .extracting(parameter -> parameter.name().value())
                    .startsWith("bone-glue-minimum")
                    .doesNotContain("offcuts-minimum");
            assertThat(WORKSHOP.options().parameters(criterion("TOO-03"), NodePath.of("met/0/1")))
                    .extracting(parameter -> parameter.name().value())
                    .containsExactly("offcuts-minimum");
            assertThat(WORKSHOP.options().indicators(criterion("PEO-02"), NodePath.of("met/0/1/filter/0")))
                    .extracting(indicator -> indicator.code().value())
                    .containsExactly("apprentices", "apprenticePlan");
            assertThat(WORKSHOP.options().codes(criterion("TOO-01"), NodePath.of("met/1")))
                    .containsExactly("oak", "beech", "none");
            assertThat(WORKSHOP.options().operators(criterion("TOO-01"), FIRST)).hasSize(2);
        }

        @Test
        void namesPlacesByPathsThatCanBeWrittenDown() {
            for (Criterion criterion : TOY.criteria().values()) {
                assertThat(CriterionForm.of(criterion).nodes())
                        .isNotEmpty()
                        .extracting(FormNode::path)
                        .doesNotHaveDuplicates()
                        .allSatisfy(
                                path -> assertThat(NodePath.of(path.toString())).isEqualTo(path));
            }
        }
    }

    @Nested
    class TheTable {

        @Test
        void givesBackWhatIsTypedIntoItsCells() {
            for (Criterion criterion : TOY.criteria().values()) {
                CriterionDocument document = document(criterion.code().value());
                for (CriterionRow.Cell cell :
                        CriterionRow.of(criterion, WORKSHOP.options()).cells()) {
                    Operation same = CriterionRow.typed(cell.column(), cell.value())
                            .operation()
                            .orElseThrow();
                    assertThat(document.apply(same).document().text())
                            .as(cell.column())
                            .isEqualTo(document.text());
                }
            }
        }

        @Test
        void changesTheSameAsTheForm() {
            CriterionRow row = CriterionRow.of(criterion("TOO-02"), WORKSHOP.options());

            assertThat(row.cells()).extracting(CriterionRow.Cell::column).contains("points:3", "bound:met/0:only");
            assertThat(CriterionRow.typed("bound:met/0:only", "planned-share").operation())
                    .contains(bound(FIRST, "planned-share"));
            assertThat(CriterionRow.typed("points:3", "4").operation()).contains(new Operation.SetPoints(3, 4));
        }

        @Test
        void saysWhatCannotBeTyped() {
            List<String> told = new ArrayList<>();
            for (String[] typed : new String[][] {
                {"maximum", "5,5"},
                {"stages", "plannd"},
                {"object", "flow"},
                {"obligation", ""},
                {"bound:met/0:only", "50 %"},
                {"bound:", "x"},
                {"points:", "3"},
                {"colour", "red"}
            }) {
                told.add(CriterionRow.typed(typed[0], typed[1]).refused().orElseThrow());
            }
            assertThat(told)
                    .allMatch(why -> why.length() > 20)
                    .anyMatch(why -> why.contains("Maybe you mean `planned`"));
        }
    }

    @Nested
    class NewCriteria {

        @ParameterizedTest
        @EnumSource(Templates.Shape.class)
        void beginWithATextThatIsRight(Templates.Shape shape) {
            Edited made =
                    new Templates(WORKSHOP.vocabulary()).of(shape, new CriterionCode("TOO-09"), new ThemeCode("tools"));

            if (shape == Templates.Shape.AT_MOST_A_QUANTITY) {
                assertThat(made).isInstanceOf(Edited.Done.class);
            }
            String text = CriterionWriter.write(((Edited.Done) made).criterion());
            assertThat(WORKSHOP.tooling().diagnose(text)).as(text).isEmpty();
        }
    }
}
