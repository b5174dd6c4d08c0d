package org.standardworkbench.webapp.run;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.store.Snapshots;
import org.standardworkbench.webapp.store.VersionEntry;
import org.standardworkbench.webapp.store.Versions;

/** Finds versions and data by hash, current or not; what the catalog has is used as it is, so that compiled rules stay good. */
@Component
class PinnedContents {

    private final Catalogs catalogs;
    private final Versions versions;
    private final Snapshots snapshots;
    private final Map<String, LoadedVersion> earlier = recent(20);
    private final Map<Long, Catalog> ofRuns = recent(4);

    PinnedContents(Catalogs catalogs, Versions versions, Snapshots snapshots) {
        this.catalogs = catalogs;
        this.versions = versions;
        this.snapshots = snapshots;
    }

    /** A map that keeps what was used last. */
    static <K, V> Map<K, V> recent(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** What a run is about, as a catalog; it never changes. */
    Catalog of(RunRecord run) {
        var known = ofRuns.get(run.id());
        if (known != null) {
            return known;
        }
        var data = datasets(run.datasets());
        Map<String, String> hashes = new HashMap<>();
        data.forEach((hash, dataset) -> hashes.put(dataset.key(), hash));
        var catalog = new Catalog(versions(run.versions()), List.copyOf(data.values()), List.of(), hashes);
        ofRuns.put(run.id(), catalog);
        return catalog;
    }

    /** Versions by content hash, in this order. */
    List<LoadedVersion> versions(List<String> contentHashes) {
        Map<String, LoadedVersion> found = new HashMap<>();
        catalogs.all().loaded().forEach(loaded -> found.put(loaded.version().contentHash(), loaded));
        contentHashes.stream()
                .filter(hash -> !found.containsKey(hash) && earlier.containsKey(hash))
                .forEach(hash -> found.put(hash, earlier.get(hash)));
        var wanted =
                contentHashes.stream().filter(hash -> !found.containsKey(hash)).toList();
        if (!wanted.isEmpty()) {
            var entries = versions.ofContents(wanted);
            var files = versions.files(entries);
            for (VersionEntry entry : entries) {
                var read = VersionReader.readForUse(Objects.requireNonNull(files.get(entry.number())))
                        .orThrow();
                earlier.put(entry.contentHash(), read);
                found.put(entry.contentHash(), read);
            }
        }
        return contentHashes.stream().map(found::get).toList();
    }

    /** Data by hash. */
    Map<String, Dataset> datasets(Collection<String> hashes) {
        var catalog = catalogs.all();
        Map<String, Dataset> current = new HashMap<>();
        catalog.datasets().forEach(dataset -> current.put(catalog.snapshotHash(dataset), dataset));
        Map<String, Dataset> found = new HashMap<>();
        hashes.stream().filter(current::containsKey).forEach(hash -> found.put(hash, current.get(hash)));
        found.putAll(snapshots.contents(
                hashes.stream().filter(hash -> !found.containsKey(hash)).toList()));
        return found;
    }
}
