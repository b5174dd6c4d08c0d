package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the page on the language shows is read, is in its canonical form and is understood by both DRL grammars. */
class DocumentationTests {

    private static final String FILE = "shown";

    /** Conditions as they are; the tables' placeholders become conditions and values of that kind. */
    static Stream<String> conditions() {
        List<String> shown = ExamplesOfTheDocumentation.tableUnder("## Conditions");
        assertThat(shown).hasSizeGreaterThan(9);
        return shown.stream()
                .filter(code -> Character.isLetter(code.charAt(0)) && !code.startsWith("in "))
                .map(code -> code.replaceAll("\\b([abc])(?= [,)])|\\b([abc])(?=,)", "$1$2 == true"))
                // All of a pattern needs no saying, so it is shown within another condition.
                .map(code -> code.startsWith("allOf") ? "not( " + code + " )" : code);
    }

    static Stream<String> values() {
        List<String> shown = ExamplesOfTheDocumentation.tableUnder("## Values");
        assertThat(shown).hasSizeGreaterThan(9);
        return shown.stream()
                .filter(code -> !code.startsWith(".") && !code.contains("…"))
                .map(code -> code.replace("filter", "active == true").replace("test", "certified == true"))
                .map(code -> code + " >= 0");
    }

    static Stream<String> levelConditions() {
        List<String> shown = ExamplesOfTheDocumentation.tableUnder("## Levels");
        assertThat(shown).hasSizeGreaterThan(9);
        return shown.stream()
                .filter(code -> !code.contains("…") && !code.startsWith("outcome in") && !isWordOfCriteria(code))
                .map(code -> code.contains("==") || code.contains(">=") ? code : code + " >= 0");
    }

    private static boolean isWordOfCriteria(String code) {
        return List.of("allOf", "anyOf", "atLeast", "not", "between", "met", "partly met", "not met")
                        .contains(code)
                || code.startsWith("criteria( obligation == \"prerequisite\" )");
    }

    @Test
    void showsACriterionInItsCanonicalForm() {
        String shown = ExamplesOfTheDocumentation.criterion();

        assertThat(CriterionWriter.write(
                        CriterionReader.read(FILE, shown).orThrow().model()))
                .isEqualTo(shown);
    }

    @Test
    void showsLevelRulesInTheirCanonicalForm() {
        String shown = ExamplesOfTheDocumentation.levels();

        assertThat(LevelsWriter.write(LevelsReader.read(FILE, shown).orThrow().model()))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource({"conditions", "values"})
    void showsConditionsAndValuesThatAreRead(String shown) {
        String text = ExamplesOfTheDocumentation.criterion().replace("electricityUse > 0", shown);

        String written =
                CriterionWriter.write(CriterionReader.read(FILE, text).orThrow().model());

        assertThat(written).isEqualTo(text);
        assertThat(DroolsGrammars.understood(text).get(0)).contains(" Area | " + shown + " -> ");
    }

    @ParameterizedTest
    @MethodSource("levelConditions")
    void showsLevelConditionsThatAreRead(String shown) {
        String text = ExamplesOfTheDocumentation.levels().replace("prerequisites().every( outcome == \"met\" )", shown);

        String written =
                LevelsWriter.write(LevelsReader.read(FILE, text).orThrow().model());

        assertThat(written).isEqualTo(text);
        assertThat(DroolsGrammars.understood(text).get(0)).contains(" Outcomes | " + shown + " | ");
    }
}
