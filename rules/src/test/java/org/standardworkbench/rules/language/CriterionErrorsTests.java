package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Problem;

/** What the index of hostile texts cannot show: several errors at once, and the folder's code. */
class CriterionErrorsTests {

    private static List<String> errors(String file, String text) {
        return CriterionReader.read(file, text).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void areToldAllAtOnceFromEveryRuleAndEveryCondition() {
        String text = """
                rule "ENE-02 applies"
                    @theme( energy ) @obligation( must ) @object( area ) @stages( operating ) @maximum( 5000 )
                    when
                        Area( electricityUse >= 65,5, unit > 0, anyOf( a || b, heat = 0 ) )
                    then
                        apply();
                end

                rule "ENE-02 is met"
                    when
                        Area( eval( true ),
                              share > parameter( renewable ) )
                    then
                        met( 5 )
                end
                """;

        assertThat(errors("f", text).stream().map(error -> error.substring(0, error.indexOf(": "))))
                .containsExactly(
                        "f:2:35", "f:2:89", "f:4:33", "f:4:39", "f:4:58", "f:4:69", "f:6:9", "f:11:15", "f:12:34",
                        "f:15:1");
    }

    @Test
    void tellThatTheFolderIsOfAnotherCriterion() {
        assertThat(errors("criteria/energy/ENE-07/criterion.drl", ExamplesOfTheDocumentation.criterion()))
                .hasSize(3)
                .first()
                .asString()
                .startsWith(
                        "criteria/energy/ENE-07/criterion.drl:2:6: `\"ENE-02 applies\"` is of another criterion than the"
                                + " folder, which is of `ENE-07`.");
    }

    @Test
    void ofOneRuleHideNoneInTheNext() {
        String text = ExamplesOfTheDocumentation.criterion()
                .replace("partlyMet( 3 );\nend", "partlyMet( 3 );")
                .replace("met( 5 )", "met( 6 )");

        assertThat(errors("f", text)).hasSize(2).last().asString().contains("Found `6` points, expected `5`");
    }
}
