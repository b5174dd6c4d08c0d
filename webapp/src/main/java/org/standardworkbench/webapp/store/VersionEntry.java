package org.standardworkbench.webapp.store;

import java.time.Instant;
import java.util.Optional;
import org.standardworkbench.rules.standard.VersionId;

/**
 * One import of a version; the newest of a version's imports is the current one.
 *
 * @param number counts all imports of the workbench
 * @param id the version
 * @param contentHash the {@link org.standardworkbench.rules.files.VersionFiles#contentHash content hash} of its files
 * @param state the word for the version's state, such as {@code frozen}
 * @param standardHash SHA-256 of the standard's file that stood above it, which is outside the content hash
 * @param releaseHash SHA-256 of its {@code release.json}, likewise
 * @param importedAt when
 */
public record VersionEntry(
        long number,
        VersionId id,
        String contentHash,
        String state,
        Optional<String> standardHash,
        Optional<String> releaseHash,
        Instant importedAt) {}
