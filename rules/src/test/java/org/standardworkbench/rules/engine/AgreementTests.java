package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetGenerator;
import org.standardworkbench.rules.language.CriterionWriter;
import org.standardworkbench.rules.oracle.Oracle;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.StandardVersion;

/** The engine against an evaluator that shares no code with it. */
class AgreementTests {

    private final RuleCache cache = GeneratedRules.CACHE;

    @ParameterizedTest
    @ValueSource(ints = {1, Program.BULK_GROUP})
    void engine_and_evaluator_agree_on_generated_versions_and_datasets(int groupSize) {
        for (long seed = 2_999 + groupSize; seed < 3_019 + groupSize; seed++) {
            StandardVersion version = new ModelGenerator(seed).version();
            for (double missing : new double[] {0, 0.1, 0.4}) {
                List<Dataset> datasets = new DatasetGenerator(version, seed, missing).datasets(30);
                assertThat(differences(version, datasets, groupSize))
                        .as("seed %d, missing %s", seed, missing)
                        .isEmpty();
            }
        }
    }

    private List<String> differences(StandardVersion version, List<Dataset> datasets, int groupSize) {
        Program program = new Program(version);
        Runner runner = new Runner(cache, program);
        List<Runner.Run> runs = new ArrayList<>();
        for (Dataset dataset : datasets) {
            Bindings.Binding binding = program.bindings().of(dataset);
            runs.add(new Runner.Run(program.reader().read(dataset, binding), binding));
        }
        runner.decide(runs, groupSize);
        var levels = runner.levels(runs);
        Results results = new Results(cache, program);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            var decided = results.decisions(runs.get(i), levels.get(i));
            Oracle.Result expected = Oracle.assess(version, datasets.get(i));
            int number = 0;
            for (Criterion criterion : version.criteria().values()) {
                var verdict = expected.outcomes().get(criterion.code());
                String found =
                        decided.outcomes().get(number) + " " + decided.points().get(number);
                String wanted = verdict.kind() + " " + verdict.least();
                if (!found.equals(wanted)) {
                    differences.add("engine " + found + ", evaluator " + wanted + "\n"
                            + CriterionWriter.write(criterion) + datasets.get(i));
                }
                number++;
            }
            if (!decided.proved().equals(expected.proved())
                    || !decided.possible().equals(expected.possible())) {
                differences.add("level: engine " + decided.proved() + decided.possible() + ", evaluator "
                        + expected.proved() + expected.possible() + "\n" + version.levelRules() + expected.outcomes());
            }
        }
        return differences;
    }
}
