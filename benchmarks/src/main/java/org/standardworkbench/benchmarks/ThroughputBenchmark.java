package org.standardworkbench.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.standard.StandardVersion;

/** Full assessments per second on one core: 60 criteria, from the dataset's map to outcomes, points and level. No result is cached. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class ThroughputBenchmark {

    private static final int DATASETS = 2_000;

    private final StandardVersion version = Load.version();
    private final List<Dataset> datasets = Load.datasets(DATASETS);
    private final DroolsAssessor assessor = new DroolsAssessor();

    /** All contestants must decide alike before they are timed. */
    @Setup
    public void decideAlike() {
        List<Decisions> drools = assessor.decide(version, datasets, done -> {});
        for (int i = 0; i < DATASETS; i++) {
            HandWritten.Decided java = HandWritten.decide(datasets.get(i));
            Decisions rules = drools.get(i);
            if (!java.outcomes().equals(rules.outcomes()) || !java.points().equals(rules.points())) {
                throw new IllegalStateException("the contestants disagree on dataset " + i);
            }
        }
    }

    /** Unloads the rules. */
    @TearDown
    public void close() {
        assessor.close();
    }

    /** The engine, deciding. */
    @Benchmark
    @OperationsPerInvocation(DATASETS)
    public List<Decisions> engineDecides() {
        return assessor.decide(version, datasets, done -> {});
    }

    /** The engine, with what is missing for each undetermined outcome, and receipts. */
    @Benchmark
    @OperationsPerInvocation(DATASETS)
    public List<Assessment> engineAssesses() {
        return assessor.assess(version, datasets, done -> {});
    }

    /** Java written by hand for these criteria. */
    @Benchmark
    @OperationsPerInvocation(DATASETS)
    public List<?> handWrittenJava() {
        List<HandWritten.Decided> decided = new ArrayList<>(DATASETS);
        for (Dataset dataset : datasets) {
            decided.add(HandWritten.decide(dataset));
        }
        return decided;
    }
}
