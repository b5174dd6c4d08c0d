package org.standardworkbench.webapp.run;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.store.AssessmentSummary;
import org.standardworkbench.webapp.store.StoreException;

/**
 * Runs sites under versions. An assessment depends on nothing but the contents of version and dataset, so each is made once and kept.
 * Safe for use by several threads.
 */
@Service
public class RunService {

    /** As many assessments are made while a page is waited for; more are for {@link Runs}, which outlive the page. */
    public static final int MOST_AT_ONCE = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(RunService.class);

    private final Catalogs catalogs;
    private final RunTables runs;
    private final PinnedContents contents;
    private final Assessing assessing;
    private final Access access;

    /** Few threads, so that a large run leaves the machine to the people who read other pages. */
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().daemon().name("run-", 1).factory());

    RunService(Catalogs catalogs, RunTables runs, PinnedContents contents, Assessing assessing, Access access) {
        this.access = access;
        this.catalogs = catalogs;
        this.runs = runs;
        this.contents = contents;
        this.assessing = assessing;
    }

    /** All versions that can be chosen. */
    public List<StandardVersion> versions() {
        return catalogs.current().versions();
    }

    /** All sites that can be chosen. */
    public List<Site> sites() {
        return catalogs.current().sites();
    }

    /** What can be chosen in a selection: what is current, or what its run is about. */
    public Choices choices(Selection selection) {
        var catalog = catalog(selection.address());
        return new Choices(catalog.versions(), catalog.sites());
    }

    /** What a selection can be filtered by. */
    public RunFacets facets(Selection selection) {
        return RunFacets.of(
                selection.address().filter(),
                Selector.chosen(catalog(selection.address()), selection.address()),
                selection.versions());
    }

    private Catalog catalog(RunAddress address) {
        return address.run()
                .flatMap(this::find)
                .map(contents::of)
                .map(catalogs::readable)
                .orElseGet(catalogs::current);
    }

    /** Versions and sites that can be chosen. */
    public record Choices(List<StandardVersion> versions, List<Site> sites) {}

    /** The place of a level among those of its version; of none if it is empty. */
    public static Matrix.Level level(StandardVersion version, Optional<LevelName> name) {
        return MatrixBuilder.level(version, name);
    }

    /** Finds what an address names; what it names in vain stands in the notices. */
    public Selection select(RunAddress address) {
        if (address.run().isEmpty()) {
            return Selector.select(catalogs.current(), address);
        }
        try {
            return find(address.run().get())
                    .map(run -> Selector.select(catalogs.readable(contents.of(run)), address))
                    .orElseGet(() -> withoutRun(
                            address, "There is no run `" + address.run().get() + "`. What is current is shown."));
        } catch (StoreException problem) {
            return withoutRun(
                    address,
                    "The run `" + address.run().get() + "` cannot be shown: " + problem.getMessage()
                            + " What is current is shown.");
        }
    }

    /** Finds a cell, as it is now or as it is pinned. @throws StoreException if it is pinned and the database cannot be reached */
    public Optional<Selection.OpenCell> cell(CellAddress address) {
        var catalog = catalogs.current();
        Optional<Dataset> dataset = address.datasetHash()
                .map(hash ->
                        Optional.ofNullable(contents.datasets(List.of(hash)).get(hash)))
                .orElseGet(() -> catalog.dataset(address.dataset()))
                .filter(found -> found.key().equals(address.dataset()));
        Optional<StandardVersion> version = address.contentHash()
                .map(hash -> contents.versions(List.of(hash)).stream()
                        .filter(Objects::nonNull)
                        .map(loaded -> loaded.version())
                        .findFirst())
                .orElseGet(() -> catalog.versions().stream()
                        .filter(one -> one.id().toString().equals(address.version()))
                        .findFirst())
                .filter(found -> found.id().toString().equals(address.version()));
        return dataset.filter(catalogs::mayRead)
                .flatMap(data -> version.filter(catalogs::mayRead).map(under -> new Selection.OpenCell(data, under)));
    }

    private Optional<RunRecord> find(String id) {
        return id.matches("[0-9]{1,18}") ? runs.find(Long.parseLong(id)) : Optional.empty();
    }

    private Selection withoutRun(RunAddress address, String notice) {
        return Selector.select(catalogs.current(), address.withoutRun()).withNotice(notice);
    }

    /** How many assessments a run of the selection still has to make. */
    public int remaining(Selection selection) {
        try {
            assessing.lookUp(selection.versions(), selection.datasetHashes());
        } catch (StoreException told) {
            // Told again by the run itself, which can do without the store.
            LOG.warn("Earlier results are not looked up: {}", told.getMessage());
        }
        return selection.versions().stream()
                .mapToInt(version ->
                        assessing.unknown(version, selection.datasetHashes()).size())
                .sum();
    }

    /**
     * Runs a selection; may take seconds. Without a database it works all the same, and says that nothing is kept.
     *
     * @param progress called now and then with the number of assessments made by this run; may throw {@link
     *     java.util.concurrent.CancellationException} to stop it
     */
    public Matrix run(Selection selection, IntConsumer progress) {
        Set<String> notices = new LinkedHashSet<>();
        remaining(selection);
        int done = 0;
        for (var version : selection.versions()) {
            int before = done;
            var missing = missing(selection, version);
            try {
                assessing.assess(version, missing, made -> {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new CancellationException("the workbench stops");
                    }
                    progress.accept(before + made);
                });
            } catch (AssessmentException problem) {
                notices.add(problem.getMessage());
            } catch (StoreException problem) {
                notices.add("These results are shown but not kept: " + problem.getMessage());
            }
            done += missing.size();
        }
        return new MatrixBuilder(selection.versions(), (version, key) -> summary(selection, version, key))
                .build(selection.datasets(), List.copyOf(notices));
    }

    private Optional<AssessmentSummary> summary(Selection selection, VersionId id, String key) {
        return selection.versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .flatMap(version -> Optional.ofNullable(selection.hashes().get(key))
                        .flatMap(hash -> assessing.summary(version, hash)));
    }

    private List<Dataset> missing(Selection selection, StandardVersion version) {
        var hashes = Set.copyOf(assessing.unknown(version, selection.datasetHashes()));
        return selection.datasets().stream()
                .filter(dataset -> hashes.contains(selection.hash(dataset)))
                .toList();
    }

    /**
     * The whole assessments of a selection's datasets under one of its versions, in the order of the datasets: from the store, or made
     * now. One query, however many they are.
     *
     * @throws AssessmentException if the version cannot be run
     * @throws StoreException if the database cannot be reached
     */
    public List<Assessment> assessments(Selection selection, StandardVersion version) {
        var datasets = datasets(selection);
        var whole = assessing.whole(version, datasets);
        return datasets.keySet().stream()
                .flatMap(hash -> Stream.ofNullable(whole.get(hash)))
                .toList();
    }

    static Map<String, Dataset> datasets(Selection selection) {
        Map<String, Dataset> datasets = new LinkedHashMap<>();
        selection.datasets().forEach(dataset -> datasets.put(selection.hash(dataset), dataset));
        return datasets;
    }

    /**
     * What becomes of a selection's sites from one of its versions to another, by the comparison that the command line makes too.
     *
     * @throws AssessmentException if one of the versions cannot be run
     * @throws StoreException if the database cannot be reached
     */
    public OutcomeComparison gains(Selection selection, StandardVersion from, StandardVersion to) {
        var correspondences = Correspondences.between(from, to, this::base);
        return OutcomeComparison.of(
                from, to, correspondences, assessments(selection, from), assessments(selection, to));
    }

    private Optional<StandardVersion> base(StandardVersion version) {
        return version.basedOn().flatMap(number -> catalogs.current()
                .version(new VersionId(version.id().standard(), number)));
    }

    /**
     * The whole assessments of any datasets under a version, by the datasets' hashes: from the store, or made now. One query, however
     * many they are.
     *
     * @param datasets by hash, also several snapshots of one dataset
     * @throws AssessmentException if the version cannot be run
     * @throws StoreException if the database cannot be reached
     */
    public Map<String, Assessment> assessments(StandardVersion version, Map<String, Dataset> datasets) {
        return assessing.whole(version, datasets);
    }

    /** Does any work on results beside the thread that asks, on the few threads that runs have. */
    public <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(access.carried(work), workers);
    }

    /** Runs a selection beside the thread that asks; see {@link #run}. */
    public CompletableFuture<Matrix> start(Selection selection, IntConsumer progress) {
        return CompletableFuture.supplyAsync(access.carried(() -> run(selection, progress)), workers);
    }

    /** Explains a cell beside the thread that asks; see {@link #explain}. */
    public CompletableFuture<Explanation> startExplaining(Selection.OpenCell cell) {
        return CompletableFuture.supplyAsync(access.carried(() -> explain(cell)), workers);
    }

    /** Makes the first page's run ready, so that the first visitor does not wait for it, unless it is a large one. */
    @EventListener(ApplicationReadyEvent.class)
    void prepareFirstPage() {
        var first = access.asWorkbench(() -> select(RunAddress.FIRST));
        if (first.versions().size() * first.datasets().size() > MOST_AT_ONCE) {
            return;
        }
        start(first, made -> {}).whenComplete((matrix, problem) -> {
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
        return assessing.explain(cell.version(), cell.dataset());
    }

    @PreDestroy
    void close() throws InterruptedException {
        workers.shutdownNow();
        workers.awaitTermination(2, TimeUnit.SECONDS);
    }
}
