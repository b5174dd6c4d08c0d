package org.standardworkbench.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/** From one changed criterion to the new outcomes of 100 sites, and a whole version compiled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g"})
public class EditBenchmark {

    private final List<Dataset> datasets = Load.datasets(100);
    private final StandardVersion version = Load.version();
    private DroolsAssessor assessor = new DroolsAssessor();
    private int edits;

    /** Compiles everything that an edit leaves alone. */
    @Setup(Level.Iteration)
    public void compileOnce() {
        assessor.close();
        assessor = new DroolsAssessor();
        assessor.decide(version, datasets, done -> {});
    }

    /** Unloads the rules. */
    @TearDown
    public void close() {
        assessor.close();
    }

    /** One criterion gets other points, so that exactly its rules are compiled anew. */
    @Benchmark
    public List<Decisions> editToOutcomes() {
        edits++;
        Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>(version.criteria());
        Criterion edited = Load.criterion(edits % Load.CRITERIA, 10 + edits % 900);
        criteria.put(edited.code(), edited);
        return assessor.decide(with(criteria), datasets, done -> {});
    }

    /** All criteria of a version compiled, each on its own, and 100 sites decided. */
    @Benchmark
    public List<Decisions> wholeVersion() {
        try (DroolsAssessor fresh = new DroolsAssessor()) {
            return fresh.decide(version, datasets, done -> {});
        }
    }

    private StandardVersion with(Map<CriterionCode, Criterion> criteria) {
        return new StandardVersion(
                version.id(),
                version.title(),
                version.schemeOwner(),
                version.state(),
                version.basedOn(),
                version.illustrative(),
                version.published(),
                version.languages(),
                version.bindingLanguage(),
                version.themes(),
                version.groups(),
                version.levels(),
                version.indicators(),
                version.parameters(),
                version.factors(),
                criteria,
                version.texts(),
                version.levelRules(),
                version.lineage(),
                version.contentHash());
    }
}
