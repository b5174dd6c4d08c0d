package org.standardworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a person waits for at a prompt: whole processes, from the launcher's start to its end, on the shipped standards and sites. The
 * first call, which is not measured, builds and prepares what later starts use. Runs in the folder of the launcher.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 7)
@Fork(1)
public class ProcessBenchmark {

    private static final Path LAUNCHER = Path.of("workbench");

    private Path folder = Path.of("");

    /** Makes a folder for the database of {@link #serveUntilReady}. */
    @Setup
    public void folder() throws IOException {
        if (!Files.isExecutable(LAUNCHER)) {
            throw new IllegalStateException("start it by benchmarks/run: there is no " + LAUNCHER.toAbsolutePath());
        }
        folder = Files.createTempDirectory("workbench-benchmark");
    }

    /** A shipped version over the shipped sites, as a table. */
    @Benchmark
    public void assess() throws IOException, InterruptedException {
        run("assess", "--standard", "gia@1.0");
    }

    /** Two shipped versions over the shipped sites. */
    @Benchmark
    public void compare() throws IOException, InterruptedException {
        run("compare", "--from", "gia@0.2-review", "--to", "gia@1.0");
    }

    /** The server up to the moment at which it serves pages, on a database that exists, and its orderly end. */
    @Benchmark
    public void serveUntilReady() throws IOException, InterruptedException {
        run("serve", "--port", "0", "--data", folder.toString(), "--stop-when-ready");
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + exit);
        }
    }
}
