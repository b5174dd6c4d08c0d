package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentationTests {

    @Test
    void showsACriterionInItsCanonicalForm() {
        String shown = ExamplesOfTheDocumentation.criterion();

        assertThat(CriterionWriter.write(
                        CriterionReader.read("shown", shown).orThrow().model()))
                .isEqualTo(shown);
    }

    @Test
    void showsLevelRulesInTheirCanonicalForm() {
        String shown = ExamplesOfTheDocumentation.levels();

        assertThat(LevelsWriter.write(
                        LevelsReader.read("shown", shown).orThrow().model()))
                .isEqualTo(shown);
    }
}
