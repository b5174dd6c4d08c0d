package org.standardworkbench.benchmarks;

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
 * What a person waits for in the browser, from the address or the click to the frame that shows the result. One server with 200 sites
 * and 10 versions of a standard; a fresh session for every measurement, so that nothing is in the browser's cache. {@link #nothing}
 * is what the browser and its remote control need to ask for a file of a few bytes: the unit in which to read the others.
 *
 * <p>Runs in the folder of the launcher. A Chromium other than /usr/bin/chromium is named by WORKBENCH_CHROMIUM.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 15)
@Fork(1)
public class BrowserBenchmark {

    private static final int SITES = 200;
    private static final int VERSIONS = 10;

    /** The server with its data, for all measurements of a fork. */
    @State(Scope.Benchmark)
    public static class Many {
        private @Nullable Served served;
        private List<String> versions = List.of();

        /** Writes the data and starts the server with it. */
        @Setup(Level.Trial)
        public void start() throws IOException, InterruptedException {
            var folder = Files.createTempDirectory("workbench-browser");
            versions = ManyFolder.write(folder.resolve("standards"), SITES, VERSIONS);
            served = Served.start(
                    "--standards",
                    folder.resolve("standards").toString(),
                    "--data",
                    folder.resolve("data").toString());
        }

        /** Stops it. */
        @TearDown(Level.Trial)
        public void stop() throws InterruptedException {
            served().close();
        }

        Served served() {
            return Objects.requireNonNull(served);
        }

        String matrix() {
            return served().address("?versions=" + String.join(",", versions));
        }
    }

    /** A page without content. */
    @State(Scope.Thread)
    public static class Empty {
        private @Nullable Page page;

        /** Opens it. */
        @Setup(Level.Invocation)
        public void open(Many many) {
            page = many.served().page();
        }

        /** Closes it with its session. */
        @TearDown(Level.Invocation)
        public void close() {
            page().context().close();
        }

        Page page() {
            return Objects.requireNonNull(page);
        }
    }

    /** The matrix of all sites under all versions, on the screen. */
    @State(Scope.Thread)
    public static class OnMatrix extends Empty {
        @Override
        @Setup(Level.Invocation)
        public void open(Many many) {
            super.open(many);
            showMatrix(many, page());
        }
    }

    /** The page of the search, with an empty field. */
    @State(Scope.Thread)
    public static class OnSearch extends Empty {
        @Override
        @Setup(Level.Invocation)
        public void open(Many many) {
            super.open(many);
            page().navigate(many.served().address("search"));
            page().locator(FIELD).waitFor();
            Served.painted(page());
        }
    }

    /** Rows that are on the screen together; those below are sent when they are scrolled to. */
    private static final int SCREENFUL = 15;

    private static final String FIELD = ".search .head input";
    private static final String SHOWN = "what => document.querySelector(what)?.checkVisibility()";

    /** A file of a few bytes. */
    @Benchmark
    public void nothing(Many many, Empty empty) {
        empty.page().navigate(many.served().address("workbench.svg"));
        Served.painted(empty.page());
    }

    /** From the address to the matrix of 200 sites under 10 versions: its totals, and as many rows as the screen has. */
    @Benchmark
    public void matrix(Many many, Empty empty) {
        showMatrix(many, empty.page());
    }

    /** From the click on a cell of that matrix to the explanation. */
    @Benchmark
    public void explanation(OnMatrix matrix) {
        matrix.page().locator("[data-cell]").nth(VERSIONS - 1).click();
        Served.until(matrix.page(), SHOWN, "article details.criterion");
        Served.painted(matrix.page());
    }

    /** From the last letter to the results. */
    @Benchmark
    public void search(OnSearch search) {
        search.page().locator(FIELD).first().fill("renewable electricity");
        Served.until(search.page(), SHOWN, ".hits li");
        Served.painted(search.page());
    }

    private static void showMatrix(Many many, Page page) {
        page.navigate(many.matrix());
        Served.until(page, "cells => document.querySelectorAll('[data-cell]').length >= cells", SCREENFUL * VERSIONS);
        Served.painted(page);
    }
}
