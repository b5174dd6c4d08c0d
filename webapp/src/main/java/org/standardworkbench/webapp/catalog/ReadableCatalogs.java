package org.standardworkbench.webapp.catalog;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Subject;

/**
 * Catalogs in which each person finds what is for them. People who may read the same get the same catalog, so that what is worked out
 * for one serves the others.
 */
final class ReadableCatalogs implements Catalogs {

    private static final int MOST = 24;

    private final Catalogs all;
    private final Access access;

    /** By catalog and by what of it may be read. A few catalogs are in use at a time: what is current, and those of some runs. */
    private final Map<Key, Catalog> parts = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Catalog> eldest) {
            return size() > MOST;
        }
    });

    /** Catalogs are large, so that they are told apart by identity and not by content. */
    private record Key(Catalog catalog, Part part) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.catalog == catalog && key.part.equals(part);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(catalog) + part.hashCode();
        }
    }

    private record Part(List<String> versions, List<String> countries) {}

    ReadableCatalogs(Catalogs all, Access access) {
        this.all = all;
        this.access = access;
    }

    @Override
    public Catalog current() {
        return readable(all.current());
    }

    @Override
    public Catalog all() {
        return all.current();
    }

    @Override
    public Catalog readable(Catalog catalog) {
        if (access.may(Action.READ_VERSIONS, Subject.EVERYWHERE) && access.may(Action.READ_SITES, Subject.EVERYWHERE)) {
            return catalog;
        }
        var versions = catalog.versions().stream().filter(this::mayRead).toList();
        var countries = catalog.sites().stream()
                .map(site -> site.country())
                .distinct()
                .filter(country -> access.may(Action.READ_SITES, new Subject.OfSite(country)))
                .sorted()
                .toList();
        var part = new Part(versions.stream().map(StandardVersion::contentHash).toList(), countries);
        return parts.computeIfAbsent(new Key(catalog, part), wanted -> only(catalog, part));
    }

    private static Catalog only(Catalog catalog, Part part) {
        var loaded = catalog.loaded().stream()
                .filter(one -> part.versions().contains(one.version().contentHash()))
                .toList();
        var datasets = catalog.datasets().stream()
                .filter(one -> part.countries().contains(one.site().country()))
                .toList();
        if (loaded.size() == catalog.loaded().size()
                && datasets.size() == catalog.datasets().size()) {
            return catalog;
        }
        Map<String, String> hashes = new HashMap<>();
        datasets.forEach(dataset -> hashes.put(dataset.key(), catalog.snapshotHash(dataset)));
        // Why something is left out names what is not theirs to read.
        return new Catalog(loaded, datasets, List.of(), hashes);
    }

    @Override
    public boolean mayRead(StandardVersion version) {
        return access.may(
                Action.READ_VERSIONS,
                new Subject.OfVersion(version.id().standard(), version.state() == StandardVersion.State.FROZEN));
    }

    @Override
    public boolean mayRead(Dataset dataset) {
        return access.may(Action.READ_SITES, new Subject.OfSite(dataset.site().country()));
    }
}
