package org.standardworkbench.webapp.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.store.StoreException;

/** The work on one run: version by version, batch by batch, whatever of it is missing. */
final class RunWork implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RunWork.class);

    private final RunRecord run;
    private final RunTables tables;
    private final PinnedContents contents;
    private final Assessing assessing;
    private volatile Stop stop = Stop.NOT;
    private volatile int done;
    private volatile Optional<Start> start = Optional.empty();

    /** @param at of {@link System#nanoTime} @param done what had been made before */
    private record Start(long at, int done) {}

    private enum Stop {
        NOT,
        CANCELLED,
        INTERRUPTED
    }

    RunWork(RunRecord run, RunTables tables, PinnedContents contents, Assessing assessing) {
        this.run = run;
        this.tables = tables;
        this.contents = contents;
        this.assessing = assessing;
    }

    RunProgress progress() {
        return new RunProgress(run.id(), RunProgress.State.RUNNING, done, run.size(), "");
    }

    /** How fast it is since it began; empty until it made something. */
    Optional<RunPace> pace() {
        int now = done;
        return start.flatMap(begun ->
                RunPace.of(now - begun.done(), Duration.ofNanos(System.nanoTime() - begun.at()), run.size() - now));
    }

    void cancel() {
        stop = Stop.CANCELLED;
    }

    void interrupt() {
        stop = Stop.INTERRUPTED;
    }

    @Override
    public void run() {
        try {
            var versions = contents.versions(run.versions()).stream()
                    .map(LoadedVersion::version)
                    .toList();
            var missing = versions.stream()
                    .map(version -> assessing.notKept(version, run.datasets()))
                    .toList();
            done = run.size() - missing.stream().mapToInt(List::size).sum();
            start = Optional.of(new Start(System.nanoTime(), done));
            IntStream.range(0, versions.size()).forEach(at -> assess(versions.get(at), missing.get(at)));
            tables.addEvent(run.id(), "finished", "");
        } catch (CancellationException stopped) {
            if (stop == Stop.CANCELLED) {
                end("cancelled", "");
            }
        } catch (AssessmentException | StoreException problem) {
            end("failed", String.valueOf(problem.getMessage()));
        } catch (RuntimeException unexpected) {
            LOG.error("Run {} failed", run.id(), unexpected);
            end("failed", "Something unexpected went wrong; the server's log tells more.");
        }
    }

    private void assess(StandardVersion version, List<String> missing) {
        for (int from = 0; from < missing.size(); from += Assessing.BATCH) {
            checkStop();
            int before = done;
            var hashes = missing.subList(from, Math.min(from + Assessing.BATCH, missing.size()));
            List<Dataset> datasets = List.copyOf(contents.datasets(hashes).values());
            assessing.assess(version, datasets, made -> {
                done = before + made;
                checkStop();
            });
        }
    }

    private void checkStop() {
        if (stop != Stop.NOT) {
            throw new CancellationException("the run is stopped");
        }
    }

    /** Without a database the run is simply found interrupted later. */
    private void end(String kind, String note) {
        try {
            tables.addEvent(run.id(), kind, note);
        } catch (StoreException unreachable) {
            LOG.warn("Run {} is {}, which could not be kept: {}", run.id(), kind, unreachable.getMessage());
        }
    }
}
