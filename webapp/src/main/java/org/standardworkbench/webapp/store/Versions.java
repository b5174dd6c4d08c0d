package org.standardworkbench.webapp.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.VersionId;

/**
 * Versions of standards with every byte of their files, for good. A version's files may change until it is frozen; each change is a
 * content of its own and the earlier ones stay. Safe for use by several threads.
 */
@Service
public class Versions {

    private final VersionTables tables;
    private final TransactionTemplate transaction;

    Versions(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.tables = new VersionTables(database);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** SHA-256 in lower-case hexadecimal digits, as the entries hold it. */
    public static String hash(byte[] bytes) {
        return Sha256.of(bytes);
    }

    /** The current import of each version, by standard and number. */
    public List<VersionEntry> current() {
        return DatabaseTrouble.told(() -> tables.newest());
    }

    /** All imports of a version, the newest first. */
    public List<VersionEntry> history(VersionId id) {
        return DatabaseTrouble.told(() -> tables.history(id));
    }

    /**
     * The newest import of each content that is there. Two imports of one content differ at most in the standard's file and the
     * signature.
     */
    public List<VersionEntry> ofContents(Collection<String> contentHashes) {
        return DatabaseTrouble.told(() -> tables.ofContents(contentHashes));
    }

    /**
     * Takes versions in as they were read: one that is new, or has other files than its current import, becomes current. Each version
     * is taken in wholly or not at all.
     *
     * @param versions without errors
     * @return an error for each version that is refused, because it was frozen with other files; that one stays as it is
     */
    public List<Problem> take(List<LoadedVersion> versions) {
        Map<VersionId, VersionEntry> known =
                current().stream().collect(Collectors.toMap(VersionEntry::id, Function.identity()));
        List<Problem> problems = new ArrayList<>();
        for (var loaded : versions) {
            var entry = known.get(loaded.version().id());
            if (entry == null || !isSame(entry, loaded.files())) {
                take(loaded, Optional.ofNullable(entry)).ifPresent(problems::add);
            }
        }
        return List.copyOf(problems);
    }

    private static boolean isSame(VersionEntry entry, VersionFiles files) {
        return entry.contentHash().equals(files.contentHash())
                && entry.standardHash().equals(files.standardFile().map(Sha256::of))
                && entry.releaseHash().equals(files.bytes(VersionFiles.RELEASE).map(Sha256::of));
    }

    private Optional<Problem> take(LoadedVersion loaded, Optional<VersionEntry> known) {
        var version = loaded.version();
        try {
            transaction.executeWithoutResult(status -> {
                tables.addContent(version.id(), version.state().code(), loaded.files());
                tables.addImport(version.id(), loaded.files());
            });
            return Optional.empty();
        } catch (DataAccessException | TransactionException problem) {
            if (!Refusals.isRefusal(problem)) {
                throw DatabaseTrouble.of(problem);
            }
            return Optional.of(refusal(loaded, known));
        }
    }

    private static Problem refusal(LoadedVersion loaded, Optional<VersionEntry> known) {
        var id = loaded.version().id();
        boolean otherContent = known.map(
                        entry -> !entry.contentHash().equals(loaded.files().contentHash()))
                .orElse(true);
        var what = otherContent
                ? "The version " + id + " is frozen, and its files are not those that were frozen."
                : "The version " + id + " is signed, and its `release.json` is not the one that was there.";
        var kept = known.map(entry -> "The frozen files (content hash " + entry.contentHash() + ") stay in use. ")
                .orElse("");
        return Problem.error(
                Place.file(loaded.files().label()),
                what,
                kept + "Put its files back as they were, and write what is new as a version of its own.");
    }

    /**
     * The files of imports, byte by byte as they came in.
     *
     * @return by the import's number
     * @throws StoreException if what is stored does not have its hash any more
     */
    public Map<Long, VersionFiles> files(Collection<VersionEntry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        var files = tables.files(entries.stream().map(VersionEntry::contentHash).toList());
        var around = tables.around(entries.stream().map(VersionEntry::number).toList());
        Map<Long, VersionFiles> found = new HashMap<>();
        for (var entry : entries) {
            Map<String, byte[]> own = new HashMap<>(files.getOrDefault(entry.contentHash(), Map.of()));
            var beside = Optional.ofNullable(around.get(entry.number()));
            beside.flatMap(VersionTables.Around::release).ifPresent(bytes -> own.put(VersionFiles.RELEASE, bytes));
            var all = new VersionFiles(entry.id().toString(), own, beside.flatMap(VersionTables.Around::standardFile));
            if (!all.contentHash().equals(entry.contentHash())) {
                throw new StoreException(
                        "the files of " + entry.id() + " in the database do not have their content hash "
                                + entry.contentHash() + ".\nRestore the database from a backup.");
            }
            found.put(entry.number(), all);
        }
        return found;
    }
}
