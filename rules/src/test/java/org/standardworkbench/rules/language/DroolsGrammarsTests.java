package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.StandardVersion;

/** The language is a subset of DRL: both grammars of Drools understand whatever the writers write, and alike. */
class DroolsGrammarsTests {

    private static final int VERSIONS = 15;

    @Test
    void understandTheDocumentationsCriterion() {
        assertThat(DroolsGrammars.understood(ExamplesOfTheDocumentation.criterion()))
                .containsExactly(
                        "ENE-02 applies {maximum={value=5}, object={value=area}, obligation={value=graded},"
                                + " stages={value=construction, operating}, theme={value=energy}}"
                                + " Area | electricityUse > 0 -> applies();",
                        "ENE-02 is partly met, 3 points {} Area"
                                + " | renewableElectricityShare >= parameter( \"renewable-electricity-minimum\" )"
                                + " | renewableElectricityShare < parameter( \"renewable-electricity-full\" )"
                                + " -> partlyMet( 3 );",
                        "ENE-02 is met {} Area"
                                + " | renewableElectricityShare >= parameter( \"renewable-electricity-full\" )"
                                + " -> met( 5 );");
    }

    @Test
    void understandTheDocumentationsLevelRules() {
        assertThat(DroolsGrammars.understood(ExamplesOfTheDocumentation.levels()))
                .hasSize(1);
    }

    @Test
    void understandWhateverIsWritten() {
        for (int seed = 0; seed < VERSIONS; seed++) {
            StandardVersion version = new ModelGenerator(seed).version();
            for (Criterion criterion : version.criteria().values()) {
                assertThat(DroolsGrammars.understood(CriterionWriter.write(criterion)))
                        .hasSize(criterion.bands().size() + 2);
            }
            assertThat(DroolsGrammars.understood(LevelsWriter.write(version.levelRules())))
                    .hasSize(version.levelRules().size());
        }
    }
}
