package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/**
 * Whatever is typed, the readers give a model or errors with places: never an exception, never without end. What they accept
 * they understood: written and read again it is the same.
 */
class MutatedTextsTests {

    private static final int VERSIONS = 150;
    private static final int MUTANTS = 12;
    private static final long STEPS_PER_BYTE = 40;

    @Test
    void giveACriterionOrErrors() {
        int accepted = 0;
        int refused = 0;
        for (int seed = 0; seed < VERSIONS; seed++) {
            Mutation mutation = new Mutation(seed);
            for (Criterion criterion :
                    new ModelGenerator(seed).version().criteria().values()) {
                String text = CriterionWriter.write(criterion);
                for (int mutant = 0; mutant < MUTANTS; mutant++) {
                    boolean read = check(mutation.mutate(text), MutatedTextsTests::criterion, CriterionWriter::write);
                    accepted += read ? 1 : 0;
                    refused += read ? 0 : 1;
                }
            }
        }
        assertThat(accepted).isGreaterThan(VERSIONS);
        assertThat(refused).isGreaterThan(VERSIONS);
    }

    @Test
    void giveLevelRulesOrErrors() {
        for (int seed = 0; seed < VERSIONS; seed++) {
            Mutation mutation = new Mutation(seed);
            StandardVersion version = new ModelGenerator(seed).version();
            String text = LevelsWriter.write(version.levelRules());
            for (int mutant = 0; mutant < MUTANTS; mutant++) {
                check(mutation.mutate(text), LevelsReader::read, LevelsWriter::write);
            }
        }
    }

    @Test
    void giveAFormulaOrErrors() {
        for (int seed = 0; seed < VERSIONS; seed++) {
            Mutation mutation = new Mutation(seed);
            String text = FormulaWriter.write(new ModelGenerator(seed).formula(Subject.AREA));
            for (int mutant = 0; mutant < 10 * MUTANTS; mutant++) {
                check(mutation.mutate(text), FormulaReader::read, FormulaWriter::write);
            }
        }
    }

    private static Checked<Parsed<Criterion>> criterion(Reading reading) {
        return CriterionReader.read("mutant", reading);
    }

    private static <T> boolean check(
            String text, Function<Reading, Checked<Parsed<T>>> reader, Function<T, String> writer) {
        Reading reading = new Reading(new SourceText(Place.file("mutant"), text));

        Checked<Parsed<T>> checked = reader.apply(reading);

        assertThat(reading.diagnostics().steps()).as(text).isLessThan(STEPS_PER_BYTE * Math.max(1000, text.length()));
        if (checked.value().isEmpty()) {
            assertThat(checked.problems()).as(text).isNotEmpty().allSatisfy(MutatedTextsTests::hasAPlaceAndWords);
            return false;
        }
        T model = checked.orThrow().model();
        String written = writer.apply(model);
        assertThat(reader.apply(new Reading(new SourceText(Place.file("again"), written)))
                        .orThrow()
                        .model())
                .as(text)
                .isEqualTo(model);
        return true;
    }

    private static void hasAPlaceAndWords(Problem problem) {
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.place().column()).isPositive();
        assertThat(problem.message()).isNotBlank().endsWith(".");
        assertThat(problem.message() + problem.advice()).doesNotContain("\n");
    }
}
