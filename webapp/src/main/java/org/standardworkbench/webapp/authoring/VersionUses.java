package org.standardworkbench.webapp.authoring;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.webapp.catalog.Catalogs;

/** Versions with their cases, which are parts of them that use others. Safe for use by several threads. */
@Service
public class VersionUses {

    private static final int MOST_KEPT = 20;

    private final Catalogs catalogs;
    private final Map<String, LoadedVersion> kept = new ConcurrentHashMap<>();

    VersionUses(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** The version with an id such as {@code gia@1.0}, if the one who asks may read it. */
    public Optional<LoadedVersion> find(String id) {
        return catalogs.current().loaded().stream()
                .filter(one -> one.version().id().toString().equals(id))
                .findFirst()
                .map(this::withCases);
    }

    /** The catalog loads versions without their cases. */
    private LoadedVersion withCases(LoadedVersion loaded) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(
                loaded.version().contentHash(),
                hash -> VersionReader.read(loaded.files()).value().orElse(loaded));
    }
}
