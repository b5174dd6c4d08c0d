package org.standardworkbench.webapp.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.IndicatorCheck;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.store.Snapshot;
import org.standardworkbench.webapp.store.SnapshotSaved;
import org.standardworkbench.webapp.store.Snapshots;
import org.standardworkbench.webapp.store.StoreException;
import org.standardworkbench.webapp.store.VersionEntry;
import org.standardworkbench.webapp.store.Versions;

/**
 * The catalog of what the store has. A newer one costs two queries for what is current and, if that is not in memory, one query per
 * table; whatever is in memory is used again, so that compiled rules stay good.
 */
final class StoredCatalogs implements Catalogs {

    private static final Logger LOG = LoggerFactory.getLogger(StoredCatalogs.class);

    private final Versions versions;
    private final Snapshots snapshots;
    private final List<Problem> problemsOfFolder;
    private Map<VersionKey, LoadedVersion> knownVersions;
    private Map<String, Dataset> knownDatasets;
    private volatile Catalog current = new Catalog(List.of(), List.of(), List.of());

    /** What makes two loaded versions the same: their files, and the two that stand outside the content hash. */
    private record VersionKey(String contentHash, String standard, String release) {

        static VersionKey of(VersionEntry entry) {
            return new VersionKey(
                    entry.contentHash(),
                    entry.standardHash().orElse(""),
                    entry.releaseHash().orElse(""));
        }

        static VersionKey of(VersionFiles files) {
            return new VersionKey(
                    files.contentHash(),
                    files.standardFile().map(Versions::hash).orElse(""),
                    files.bytes(VersionFiles.RELEASE).map(Versions::hash).orElse(""));
        }
    }

    private StoredCatalogs(
            Versions versions, Snapshots snapshots, FolderContent folder, List<Problem> problemsOfFolder) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.problemsOfFolder = problemsOfFolder;
        this.knownVersions = folder.versions().stream()
                .collect(Collectors.toMap(loaded -> VersionKey.of(loaded.files()), Function.identity(), (a, b) -> a));
        this.knownDatasets =
                folder.datasets().stream().collect(Collectors.toMap(DatasetHash::of, Function.identity(), (a, b) -> a));
    }

    /** Takes a folder into the store and makes the first catalog. */
    static StoredCatalogs open(Path folder, Versions versions, Snapshots snapshots) {
        var content = FolderReader.read(folder);
        List<Problem> problems = new ArrayList<>(content.problems());
        problems.addAll(versions.take(content.versions()));
        problems.addAll(snapshots.take(content.datasets()));
        var catalogs = new StoredCatalogs(versions, snapshots, content, List.copyOf(problems));
        catalogs.refresh();
        catalogs.current().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem ->
                        LOG.warn("Left out: {}: {} {}", problem.place(), problem.message(), problem.advice()));
        return catalogs;
    }

    @Override
    public Catalog current() {
        return current;
    }

    @EventListener
    void after(SnapshotSaved saved) {
        LOG.info("Saved data of {}", saved.key());
        try {
            refresh();
        } catch (StoreException problem) {
            // The save itself succeeded, and the next one brings both into the catalog.
            LOG.warn("The catalog is not refreshed: {}", problem.getMessage());
        }
    }

    private synchronized void refresh() {
        List<Problem> problems = new ArrayList<>(problemsOfFolder);
        var loaded = loadVersions(problems);
        var newest = loadDatasets();
        var fitting = fitting(newest, loaded, problems);
        current = new Catalog(loaded, List.copyOf(fitting.values()), problems, hashes(fitting));
    }

    private List<LoadedVersion> loadVersions(List<Problem> problems) {
        var entries = versions.current();
        var files = versions.files(entries.stream()
                .filter(entry -> !knownVersions.containsKey(VersionKey.of(entry)))
                .toList());
        Map<VersionKey, LoadedVersion> known = new HashMap<>();
        List<LoadedVersion> loaded = new ArrayList<>();
        for (var entry : entries) {
            var key = VersionKey.of(entry);
            var found = Stream.ofNullable(knownVersions.get(key)).findFirst().or(() -> {
                var read = VersionReader.readForUse(Objects.requireNonNull(files.get(entry.number())));
                problems.addAll(read.problems());
                return read.value();
            });
            found.ifPresent(one -> {
                known.put(key, one);
                loaded.add(one);
            });
        }
        knownVersions = known;
        return loaded;
    }

    /** The newest datasets by hash. */
    private Map<String, Dataset> loadDatasets() {
        var hashes = snapshots.newest().stream().map(Snapshot::hash).toList();
        Map<String, Dataset> datasets = new HashMap<>(snapshots.contents(
                hashes.stream().filter(hash -> !knownDatasets.containsKey(hash)).toList()));
        for (var hash : hashes) {
            var known = knownDatasets.get(hash);
            if (known != null) {
                datasets.put(hash, known);
            }
        }
        knownDatasets = Map.copyOf(datasets);
        return datasets;
    }

    private static Map<String, Dataset> fitting(
            Map<String, Dataset> datasets, List<LoadedVersion> loaded, List<Problem> problems) {
        var indicators = Indicators.ofVersions(
                loaded.stream().map(LoadedVersion::version).toList());
        Map<String, Dataset> fitting = new HashMap<>();
        datasets.forEach((hash, dataset) -> {
            var found = IndicatorCheck.check(List.of(dataset), indicators);
            problems.addAll(found);
            if (found.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
                fitting.put(hash, dataset);
            }
        });
        return fitting;
    }

    private static Map<String, String> hashes(Map<String, Dataset> datasets) {
        Map<String, String> hashes = new HashMap<>();
        datasets.forEach((hash, dataset) -> hashes.put(dataset.key(), hash));
        return hashes;
    }
}
