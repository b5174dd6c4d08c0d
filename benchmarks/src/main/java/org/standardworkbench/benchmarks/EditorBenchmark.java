package org.standardworkbench.benchmarks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/**
 * What somebody waits for who edits a criterion: from the last key to the outcomes of 100 sites on the screen, out of the text that is
 * not saved. In it are the pause after which the page takes the typing for finished (200 ms), keeping the text in the database, reading
 * the whole version of 32 criteria anew, compiling what changed, 100 assessments, their comparison, the cases of the criterion, and
 * painting. {@link EditBenchmark} has the part of the rules alone.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 30)
@Fork(1)
@State(Scope.Benchmark)
public class EditorBenchmark {

    private static final int SITES = 100;
    private static final String IMPACT = ".impact .total";

    private @Nullable Served served;
    private @Nullable Page page;
    private int edits;

    /** Starts a server with 100 sites, and a draft with one criterion open. */
    @Setup(Level.Trial)
    public void start() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("workbench-editor");
        ManyFolder.write(folder.resolve("standards"), SITES, 3);
        served = Served.start(
                "--standards",
                folder.resolve("standards").toString(),
                "--data",
                folder.resolve("data").toString());
        page = served.page();
        page.navigate(served.address("drafts"));
        page.locator("#draft-name").fill("Measured");
        page.locator("#draft-version").selectOption("gia@1.0");
        page.locator(".start-draft").click();
        page.locator(".themes a[href*='ENE-02']").click();
        page.locator(".faces a:has-text('Bounds')").click();
        bound().waitFor();
    }

    /** Stops it. */
    @TearDown(Level.Trial)
    public void stop() throws InterruptedException {
        Objects.requireNonNull(served).close();
    }

    /** A bound is typed over; other sites gain and lose by it than by the one before. */
    @Benchmark
    public void typedToOutcomes() {
        var page = Objects.requireNonNull(this.page);
        var before = page.locator(IMPACT).innerText();
        edits++;
        bound().fill(edits % 2 == 0 ? "20" : "97");
        Served.until(
                page,
                "([where, before]) => ![null, before].includes(document.querySelector(where)?.innerText ?? null)",
                List.of(IMPACT, before));
        Served.painted(page);
    }

    private Locator bound() {
        return Objects.requireNonNull(page).locator(".values .value").first();
    }
}
