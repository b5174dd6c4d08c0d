package org.standardworkbench.webapp.run;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.catalog.Catalogs;

/**
 * Runs sites under versions. An assessment depends on nothing but version and dataset, and the catalog never changes, so each is
 * made once. Safe for use by several threads.
 */
@Service
public class RunService {

    private static final Logger LOG = LoggerFactory.getLogger(RunService.class);

    private final Catalogs catalogs;
    private final DroolsAssessor assessor = new DroolsAssessor();
    private final Map<Key, Assessment> assessments = new ConcurrentHashMap<>();

    /** Few threads, so that a large run leaves the machine to the people who read other pages. */
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().daemon().name("run-", 1).factory());

    private record Key(VersionId version, String dataset) {}

    RunService(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** All versions that can be chosen. */
    public List<StandardVersion> versions() {
        return catalogs.current().versions();
    }

    /** All sites that can be chosen. */
    public List<Site> sites() {
        return catalogs.current().sites();
    }

    /** The place of a level among those of its version; of none if it is empty. */
    public static Matrix.Level level(StandardVersion version, Optional<LevelName> name) {
        return MatrixBuilder.level(version, name);
    }

    /** Finds what an address names; what it names in vain stands in the notices. */
    public Selection select(RunAddress address) {
        return Selector.select(catalogs.current(), address);
    }

    /** How many assessments a run of the selection still has to make. */
    public int remaining(Selection selection) {
        return selection.versions().stream()
                .mapToInt(version -> missing(selection, version).size())
                .sum();
    }

    /**
     * Runs a selection; may take seconds.
     *
     * @param progress called now and then with the number of assessments made by this run; may throw {@link
     *     java.util.concurrent.CancellationException} to stop it
     */
    public Matrix run(Selection selection, IntConsumer progress) {
        List<String> notices = new ArrayList<>();
        int done = 0;
        for (var version : selection.versions()) {
            for (var dataset : missing(selection, version)) {
                try {
                    assess(version, dataset);
                } catch (AssessmentException problem) {
                    notices.add(problem.getMessage());
                    break;
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("the workbench stops");
                }
                progress.accept(++done);
            }
        }
        return new MatrixBuilder(
                        selection.versions(),
                        (version, dataset) -> Optional.ofNullable(assessments.get(new Key(version, dataset))))
                .build(selection.datasets(), notices);
    }

    private void assess(StandardVersion version, Dataset dataset) {
        var assessment =
                assessor.assess(version, List.of(dataset), finished -> {}).getFirst();
        assessments.put(new Key(version.id(), dataset.key()), assessment);
    }

    private List<Dataset> missing(Selection selection, StandardVersion version) {
        return selection.datasets().stream()
                .filter(dataset -> !assessments.containsKey(new Key(version.id(), dataset.key())))
                .toList();
    }

    /** Runs a selection beside the thread that asks; see {@link #run}. */
    public CompletableFuture<Matrix> start(Selection selection, IntConsumer progress) {
        return CompletableFuture.supplyAsync(() -> run(selection, progress), workers);
    }

    /** Explains a cell beside the thread that asks; see {@link #explain}. */
    public CompletableFuture<Explanation> startExplaining(Selection.OpenCell cell) {
        return CompletableFuture.supplyAsync(() -> explain(cell), workers);
    }

    /** Makes the first page's run ready, so that the first visitor does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void prepareFirstPage() {
        start(select(RunAddress.FIRST), made -> {}).whenComplete((matrix, problem) -> {
            if (problem != null && !workers.isShutdown()) {
                LOG.warn("The first page's run is not prepared", problem);
            }
        });
    }

    /**
     * Explains a cell; may take a second.
     *
     * @throws AssessmentException if it cannot be assessed, with a message for a person
     */
    public Explanation explain(Selection.OpenCell cell) {
        return assessor.explain(cell.version(), cell.dataset());
    }

    @PreDestroy
    void close() throws InterruptedException {
        workers.shutdownNow();
        // Rules that are still running would miss their classes.
        if (!workers.awaitTermination(2, TimeUnit.SECONDS)) {
            return;
        }
        assessor.close();
    }
}
