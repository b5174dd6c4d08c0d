package org.standardworkbench.webapp.standards;

import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.catalog.Catalogs;

/** What there is to read about standards; changes nothing. Safe for use by several threads. */
@Service
public class Standards {

    private static final int SECONDS_TO_STOP = 2;

    private final Catalogs catalogs;
    private final CaseRunner runner;

    /** By content hash, on which cases and their results depend alone. */
    private final Map<String, CompletableFuture<Map<CriterionCode, List<Case>>>> cases = new ConcurrentHashMap<>();

    private final Map<Key, CompletableFuture<List<CaseRunner.Result>>> results = new ConcurrentHashMap<>();

    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("cases-", 1).factory());

    private record Key(String contentHash, CriterionCode criterion) {}

    Standards(Catalogs catalogs, DroolsAssessor assessor) {
        this.catalogs = catalogs;
        this.runner = new CaseRunner(assessor);
    }

    /** Every standard with its versions, in the order of their ids. */
    public List<Family> families() {
        var catalog = catalogs.current();
        return catalog.standards().stream()
                .map(standard -> new Family(standard, descent(standard).roots()))
                .toList();
    }

    /** What could not be loaded and why, each a sentence for a person. */
    public List<String> leftOut() {
        return catalogs.current().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(problem -> "Left out: " + problem.place() + ": " + problem.message() + " " + problem.advice())
                .toList();
    }

    /** Finds a version by its id, for example {@code gia@1.0}. */
    public Lookup<LoadedVersion> version(String id) {
        var loaded = catalogs.current().loaded();
        var found = loaded.stream()
                .filter(one -> one.version().id().toString().equals(id))
                .findFirst();
        var ids = loaded.stream().map(one -> one.version().id().toString()).toList();
        return new Lookup<>(found, found.isPresent() ? Optional.empty() : Advice.nearest(id, ids));
    }

    /** Finds a criterion of a version by its code, for example {@code ENE-02}. */
    public Lookup<CriterionCode> criterion(StandardVersion version, String code) {
        var codes = version.criteria().keySet();
        var found = codes.stream().filter(one -> one.value().equals(code)).findFirst();
        return new Lookup<>(
                found,
                found.isPresent()
                        ? Optional.empty()
                        : Advice.nearest(
                                code, codes.stream().map(CriterionCode::value).toList()));
    }

    /** A criterion through the versions of its family, the oldest first; those on other branches of the family are left out. */
    public List<Generation> generations(StandardVersion version, CriterionCode code) {
        return descent(version.id().standard()).of(version, code);
    }

    private Descent descent(String standard) {
        return new Descent(catalogs.current().versions().stream()
                .filter(version -> version.id().standard().equals(standard))
                .toList());
    }

    /** The rules of a criterion exactly as its file has them; empty if the version has no such file. */
    public static Optional<String> rules(LoadedVersion loaded, CriterionCode code) {
        return loaded.files().paths().stream()
                .filter(path -> path.endsWith("/" + code + "/criterion.drl"))
                .findFirst()
                .flatMap(loaded.files()::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Runs the cases of a criterion beside the thread that asks, with the engine that decides sites. They are run once for each
     * content of a version.
     */
    public CompletableFuture<List<CaseRunner.Result>> startCases(LoadedVersion loaded, CriterionCode code) {
        var hash = loaded.version().contentHash();
        return results.computeIfAbsent(
                new Key(hash, code), key -> cases(loaded).thenApplyAsync(all -> run(loaded, all, code), workers));
    }

    private List<CaseRunner.Result> run(LoadedVersion loaded, Map<CriterionCode, List<Case>> all, CriterionCode code) {
        return all.getOrDefault(code, List.of()).stream()
                .map(example -> runner.run(loaded.version(), example))
                .toList();
    }

    /** The cases of a version by criterion, read beside the thread that asks: the catalog loads versions without them. */
    public CompletableFuture<Map<CriterionCode, List<Case>>> cases(LoadedVersion loaded) {
        return cases.computeIfAbsent(
                loaded.version().contentHash(),
                hash -> CompletableFuture.supplyAsync(
                        () -> VersionReader.read(loaded.files())
                                .value()
                                .map(LoadedVersion::cases)
                                .orElseThrow(() -> new IllegalStateException("its cases have errors; see the check")),
                        workers));
    }

    @PreDestroy
    void close() throws InterruptedException {
        workers.shutdownNow();
        workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
