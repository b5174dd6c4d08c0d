package org.standardworkbench.rules.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.runtime.Decision;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Assesses with Drools. Versions are compiled when they are first used and kept; closing unloads them. Safe for use by several
 * threads.
 */
public final class DroolsAssessor implements Assessor, AutoCloseable {

    /** Names the engine in receipts; changes whenever the same input may give another outcome. */
    public static final String ENGINE = "standard-workbench 1, Drools 10.2.0";

    private static final int BATCH = 200;
    private static final int MOST_PROGRAMS = 100;
    private static final int MOST_RULE_GROUPS = 2_000;
    private static final int BULK_FROM = 1_000;

    private final RuleCache cache;
    private final Map<Identity, Program> programs = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Identity, Program> eldest) {
            return size() > MOST_PROGRAMS;
        }
    });

    /** A version by identity: comparing whole versions at every assessment would cost more than assessing. */
    private record Identity(StandardVersion version) {

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Identity other && other.version == version;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(version);
        }
    }

    /** An assessor that compiles in memory. */
    public DroolsAssessor() {
        this(Optional.empty());
    }

    /**
     * An assessor that keeps compiled rules between starts.
     *
     * @param archives folder for compiled rules, made if needed. Whoever can write to it can run code in this process: it must belong
     *     to the person or service that runs the workbench
     */
    public DroolsAssessor(Path archives) {
        this(Optional.of(archives));
    }

    private DroolsAssessor(Optional<Path> archives) {
        this.cache = new RuleCache(MOST_RULE_GROUPS, archives);
    }

    @Override
    public List<Assessment> assess(StandardVersion version, List<Dataset> datasets, IntConsumer progress) {
        return inBatches(version, datasets, progress, Results::assessment);
    }

    @Override
    public List<Decisions> decide(StandardVersion version, List<Dataset> datasets, IntConsumer progress) {
        return inBatches(
                version, datasets, progress, (results, dataset, run, levels) -> results.decisions(run, levels));
    }

    /** What is made of a dataset whose rules have run. */
    private interface Making<T> {

        T make(Results results, Dataset dataset, Runner.Run run, List<Decision> levels);
    }

    private <T> List<T> inBatches(
            StandardVersion version, List<Dataset> datasets, IntConsumer progress, Making<T> making) {
        Program program = program(version);
        Runner runner = new Runner(cache, program);
        Results results = new Results(cache, program);
        int groupSize = datasets.size() >= BULK_FROM ? Program.BULK_GROUP : 1;
        List<T> made = new ArrayList<>(datasets.size());
        for (int at = 0; at < datasets.size(); at += BATCH) {
            List<Dataset> batch = datasets.subList(at, Math.min(at + BATCH, datasets.size()));
            List<Runner.Run> runs = runs(program, batch);
            runner.decide(runs, groupSize);
            List<List<Decision>> levels = runner.levels(runs);
            for (int i = 0; i < batch.size(); i++) {
                made.add(making.make(results, batch.get(i), runs.get(i), levels.get(i)));
            }
            progress.accept(made.size());
        }
        return List.copyOf(made);
    }

    private static List<Runner.Run> runs(Program program, List<Dataset> batch) {
        List<Runner.Run> runs = new ArrayList<>(batch.size());
        for (Dataset dataset : batch) {
            Bindings.Binding binding = program.bindings().of(dataset);
            runs.add(new Runner.Run(program.reader().read(dataset, binding), binding));
        }
        return runs;
    }

    @Override
    public Explanation explain(StandardVersion version, Dataset dataset) {
        Program program = program(version);
        Runner runner = new Runner(cache, program);
        List<Runner.Run> runs = runs(program, List.of(dataset));
        runner.decide(runs, 1);
        Assessment assessment = new Results(cache, program)
                .assessment(dataset, runs.get(0), runner.levels(runs).get(0));
        return new Explainer(cache, program, dataset, runs.get(0)).explain(assessment);
    }

    @Override
    public Explanation.OfCriterion explain(
            StandardVersion version, Dataset dataset, CriterionCode criterion, Map<CriterionCode, Outcome> others) {
        Program program = program(version);
        Runner.Run run = runs(program, List.of(dataset)).get(0);
        program.layout().criteria().forEach(code -> {
            Outcome other = others.get(code);
            run.data()
                    .decide(
                            program.layout().number(code),
                            other == null ? Decision.UNDETERMINED : Runner.decision(other));
        });
        int number = program.layout().number(criterion);
        Criterion asked = Objects.requireNonNull(version.criteria().get(criterion));
        new Runner(cache, program).decideAlone(number, run);
        Results results = new Results(cache, program);
        return new Explainer(cache, program, dataset, run)
                .criterion(
                        asked,
                        results.outcome(asked, number, dataset, run),
                        results.companies(asked, number, dataset, run));
    }

    private Program program(StandardVersion version) {
        try {
            return programs.computeIfAbsent(new Identity(version), key -> new Program(key.version()));
        } catch (BrokenRules e) {
            throw new AssessmentException(version.id() + ": " + e.getMessage() + ".", e);
        }
    }

    /** How many compiled rule sets are held; bounded. */
    int heldRuleSets() {
        return cache.size();
    }

    @Override
    public void close() {
        cache.close();
        programs.clear();
    }
}
