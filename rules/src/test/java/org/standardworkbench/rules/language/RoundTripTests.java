package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

class RoundTripTests {

    private static final int VERSIONS = 1000;

    @Test
    void readsEveryCriterionThatIsWrittenAsItWas() {
        for (int seed = 0; seed < VERSIONS; seed++) {
            for (Criterion criterion :
                    new ModelGenerator(seed).version().criteria().values()) {
                String text = CriterionWriter.write(criterion);

                Criterion read =
                        CriterionReader.read("seed " + seed, text).orThrow().model();

                assertThat(read).as(text).isEqualTo(criterion);
                assertThat(CriterionWriter.write(read)).isEqualTo(text);
            }
        }
    }

    @Test
    void readsLevelRulesThatAreWrittenAsTheyWere() {
        for (int seed = 0; seed < VERSIONS; seed++) {
            StandardVersion version = new ModelGenerator(seed).version();
            String text = LevelsWriter.write(version.levelRules());

            List<LevelRule> read =
                    LevelsReader.read("seed " + seed, text).orThrow().model();

            assertThat(read).as(text).isEqualTo(version.levelRules());
            assertThat(LevelsWriter.write(read)).isEqualTo(text);
        }
    }

    @Test
    void readsFormulasThatAreWrittenAsTheyWere() {
        for (int seed = 0; seed < VERSIONS; seed++) {
            Expression formula = new ModelGenerator(seed).formula(seed % 2 == 0 ? Subject.AREA : Subject.COMPANY);
            String text = FormulaWriter.write(formula);

            Expression read = FormulaReader.read(Place.file("seed " + seed), text)
                    .orThrow()
                    .model();

            assertThat(read).as(text).isEqualTo(formula);
        }
    }

    /** The generator is worth nothing if it leaves something out. */
    @Test
    void coversEveryConstruct() {
        StringBuilder all = new StringBuilder();
        Set<CriterionCode> codes = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            StandardVersion version = new ModelGenerator(seed).version();
            version.criteria().values().forEach(criterion -> all.append(CriterionWriter.write(criterion)));
            all.append(LevelsWriter.write(version.levelRules()));
            codes.addAll(version.criteria().keySet());
        }
        List<String> constructs = new ArrayList<>(List.of(
                "allOf(",
                "anyOf(",
                "atLeast(",
                "not(",
                "between(",
                "isKnown(",
                " in (",
                "== true",
                "== \"",
                "!= \"",
                "outcome( \"",
                "points( \"",
                "parameter( \"",
                "factor( \"",
                "companies()",
                "companies( ",
                "flows()",
                ".count()",
                ".share(",
                ".sum(",
                ".min(",
                ".max(",
                " + ",
                " - ",
                " * ",
                " >= ",
                " > ",
                " <= ",
                " < ",
                "Area()",
                "Company( ",
                "partlyMet(",
                "@rollUp( every )",
                "@rollUp( share )",
                "@judgement(",
                "@group(",
                "themes().every(",
                "groups().every(",
                "prerequisites().every(",
                "prerequisites().count(",
                "criteria( ",
                "criteria()",
                "theme( \"",
                "group( \"",
                "pointsShare",
                "metCount",
                "outcome ==",
                "outcome in",
                "// "));

        assertThat(codes).hasSizeGreaterThan(3);
        assertThat(all).contains(constructs);
    }
}
