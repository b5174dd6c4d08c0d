package org.standardworkbench.webapp.run;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Change;
import org.standardworkbench.webapp.access.Subject;
import org.standardworkbench.webapp.store.Assessments;

/**
 * Runs that outlive the page that asked for them, and the server. A run is about versions and data by their hashes, so that it shows the
 * same for ever; its results are kept one by one, so that a run that stopped goes on with what is missing. Safe for use by several
 * threads. Every method throws a {@link org.standardworkbench.webapp.store.StoreException} with a message for a person if the database
 * cannot be reached.
 */
@Service
public class Runs {

    private final RunTables tables;
    private final Assessments assessments;
    private final PinnedContents contents;
    private final Assessing assessing;
    private final Access access;
    private final Map<Long, RunWork> active = new ConcurrentHashMap<>();

    /** Half of the machine at most, and behind everything else. */
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform()
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .name("large-run-", 1)
                    .factory());

    Runs(RunTables tables, Assessments assessments, PinnedContents contents, Assessing assessing, Access access) {
        this.access = access;
        this.tables = tables;
        this.assessments = assessments;
        this.contents = contents;
        this.assessing = assessing;
    }

    /**
     * Keeps a run of what is selected, pinned to the selection's contents, and begins with it.
     *
     * @param title what the person calls it, at most 200 characters; may be empty
     * @param selection at least one version and one site
     * @return its number; {@link RunAddress#ofRun} makes the address
     * @throws IllegalArgumentException if nothing is selected
     */
    public long create(String title, Selection selection) {
        if (selection.versions().isEmpty() || selection.datasets().isEmpty()) {
            throw new IllegalArgumentException("a run needs at least one version and one site");
        }
        access.require(Action.RUN, Subject.ANYWHERE);
        long run = tables.add(
                title,
                selection.versionHashes(),
                selection.datasetHashes(),
                made -> access.record(new Change(
                        "run created",
                        "run " + made,
                        title,
                        Map.of(
                                "versions", selection.versionHashes(),
                                "datasets", selection.datasetHashes().size()))));
        begin(tables.find(run).orElseThrow());
        return run;
    }

    /** What a run is about. */
    public Optional<RunRecord> find(long run) {
        access.require(Action.READ_SITES, Subject.ANYWHERE);
        return tables.find(run);
    }

    /**
     * The number of a run of exactly what is selected: one that there is, or a new one. What it shows stays the same for ever.
     *
     * @throws IllegalArgumentException if nothing is selected
     */
    public long pin(Selection selection) {
        access.require(Action.READ_SITES, Subject.ANYWHERE);
        return tables.same(selection.versionHashes(), selection.datasetHashes()).orElseGet(() -> create("", selection));
    }

    /** The newest runs, the newest first, in one query. */
    public List<RunSummary> newest(int most) {
        access.require(Action.READ_SITES, Subject.ANYWHERE);
        return tables.newest(most).stream().map(Map.Entry::getKey).toList();
    }

    /** The newest runs with their states, the newest first, in one query. */
    public List<RunListing> listed(int most) {
        access.require(Action.READ_SITES, Subject.ANYWHERE);
        return tables.newest(most).stream()
                .map(found -> {
                    var work = active.get(found.getKey().id());
                    return work == null
                            ? new RunListing(found.getKey(), state(found.getValue()), OptionalInt.empty())
                            : new RunListing(
                                    found.getKey(),
                                    RunProgress.State.RUNNING,
                                    OptionalInt.of(work.progress().done()));
                })
                .toList();
    }

    /** How fast a run works; empty if it does not, or has not begun to. */
    public Optional<RunPace> pace(long run) {
        return Optional.ofNullable(active.get(run)).flatMap(RunWork::pace);
    }

    /** How far a run is; empty if there is no such run. */
    public Optional<RunProgress> progress(long run) {
        access.require(Action.READ_SITES, Subject.ANYWHERE);
        var work = active.get(run);
        return work != null ? Optional.of(work.progress()) : tables.find(run).map(this::stored);
    }

    private RunProgress stored(RunRecord run) {
        var newest = tables.newestEvent(run.id()).orElseThrow();
        var state = state(newest);
        int done = state == RunProgress.State.FINISHED
                ? run.size()
                : assessments.count(DroolsAssessor.ENGINE, run.versions(), run.datasets());
        return new RunProgress(run.id(), state, done, run.size(), newest.note());
    }

    /** What became of a run that does not work: what was begun and has no end was interrupted. */
    private static RunProgress.State state(RunTables.Event newest) {
        return switch (newest.kind()) {
            case "finished" -> RunProgress.State.FINISHED;
            case "cancelled" -> RunProgress.State.CANCELLED;
            case "failed" -> RunProgress.State.FAILED;
            default -> RunProgress.State.INTERRUPTED;
        };
    }

    /** Stops a run if it works; what it made is kept. */
    public void cancel(long run) {
        access.require(Action.RUN, Subject.ANYWHERE);
        var work = active.get(run);
        if (work != null) {
            access.record(new Change("run cancelled", "run " + run, "", Map.of()));
            work.cancel();
        }
    }

    /** Goes on with what a run that was cancelled, interrupted or failed still misses; does nothing to any other. */
    public void resume(long run) {
        access.require(Action.RUN, Subject.ANYWHERE);
        var found = tables.find(run).filter(one -> !active.containsKey(run));
        if (found.isPresent() && stored(found.get()).canBeResumed()) {
            tables.resume(run, () -> access.record(new Change("run resumed", "run " + run, "", Map.of())));
            begin(found.get());
        }
    }

    private void begin(RunRecord run) {
        var work = new RunWork(run, tables, contents, assessing);
        if (active.putIfAbsent(run.id(), work) == null) {
            workers.execute(() -> {
                try {
                    work.run();
                } finally {
                    active.remove(run.id());
                }
            });
        }
    }

    /** Work that is under way stops here and is found interrupted at the next start. */
    @PreDestroy
    void close() throws InterruptedException {
        active.values().forEach(RunWork::interrupt);
        workers.shutdownNow();
        workers.awaitTermination(2, TimeUnit.SECONDS);
    }
}
