package org.standardworkbench.webapp.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Change;
import org.standardworkbench.webapp.access.Subject;

/**
 * Snapshots of sites' data, for good: every save adds one, and none is ever changed or removed. The newest snapshot of a dataset is
 * the current one; a dataset is named by its {@link Dataset#key key}. Safe for use by several threads and processes.
 */
@Service
public class Snapshots {

    private final SnapshotTables tables;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Access access;

    Snapshots(
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Access access) {
        this.access = access;
        this.tables = new SnapshotTables(database);
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /**
     * Saves a dataset as the newest snapshot, if nobody else saved it in between. When it returns, {@code Catalogs.current()} has it.
     *
     * @param dataset checked by {@link org.standardworkbench.rules.data.IndicatorCheck}: the catalog leaves out what does not fit
     * @param basedOn hash of the snapshot that the person started from; empty for a dataset that was not there
     * @param origin how it came in
     * @param note what the person says about it, at most 2,000 characters; may be empty
     * @throws org.standardworkbench.webapp.access.Refused if the person may not save data of the site's country
     * @throws StoreException if the database cannot be reached or is full; then nothing is saved
     */
    public SaveResult save(Dataset dataset, Optional<String> basedOn, Origin origin, String note) {
        access.require(Action.SAVE_DATA, new Subject.OfSite(dataset.site().country()));
        var key = DatasetKey.of(dataset);
        var hash = DatasetHash.of(dataset);
        SaveResult result = DatabaseTrouble.told(() -> transaction.execute(status -> {
            var newest = tables.newest(key);
            if (newest.map(Snapshot::hash).equals(Optional.of(hash))) {
                return new SaveResult.Unchanged(hash);
            }
            if (!newest.map(Snapshot::hash).equals(basedOn)) {
                status.setRollbackOnly();
                return conflict(newest, dataset);
            }
            var addition = addition(dataset, newest, origin, note);
            if (tables.add(List.of(addition)).contains(false)) {
                status.setRollbackOnly();
                return conflict(tables.newest(key), dataset);
            }
            access.record(saved(addition));
            return new SaveResult.Saved(hash);
        }));
        if (result instanceof SaveResult.Saved) {
            events.publishEvent(new SnapshotSaved(dataset.key(), hash));
        }
        return result;
    }

    private static SaveResult conflict(Optional<Snapshot> newest, Dataset dataset) {
        return new SaveResult.Conflict(newest.map(Snapshot::hash)
                .orElseThrow(() -> new StoreException("the data of " + dataset.key()
                        + " were never saved, so they cannot be based on earlier ones.\nSave them as new data.")));
    }

    private static Change saved(SnapshotTables.Addition addition) {
        return new Change(
                "data saved",
                "data " + addition.key().text(),
                addition.note(),
                Map.of(
                        "hash", addition.hash(),
                        "basedOn", Optional.ofNullable(addition.basedOn()).orElse(""),
                        "revision", addition.revision(),
                        "origin", addition.origin().code()));
    }

    private static SnapshotTables.Addition addition(
            Dataset dataset, Optional<Snapshot> newest, Origin origin, String note) {
        return new SnapshotTables.Addition(
                DatasetHash.of(dataset),
                DatasetJson.write(dataset),
                DatasetKey.of(dataset),
                newest.map(Snapshot::revision).orElse(0) + 1,
                newest.map(Snapshot::hash).orElse(null),
                origin,
                note);
    }

    /**
     * Takes datasets in from files, all in one transaction. One whose file did not change since it was last taken in is passed over, so
     * that what people saved since then stays the newest.
     *
     * @param datasets at most one of each key
     * @return a warning for each dataset whose file changed while people saved newer data: theirs stay the newest
     */
    public List<Problem> take(Collection<Dataset> datasets) {
        return DatabaseTrouble.told(() -> transaction.execute(status -> {
            var newest = byKey(tables.newest());
            var fromFiles = byKey(tables.newestFromFiles());
            List<Problem> overtaken = new ArrayList<>();
            List<SnapshotTables.Addition> additions = new ArrayList<>();
            for (var dataset : datasets) {
                var known = Optional.ofNullable(newest.get(dataset.key()));
                var taken = Optional.ofNullable(fromFiles.get(dataset.key())).map(Snapshot::hash);
                var hash = Optional.of(DatasetHash.of(dataset));
                if (hash.equals(taken) || hash.equals(known.map(Snapshot::hash))) {
                    continue;
                }
                if (known.isPresent() && known.get().origin() != Origin.FILE) {
                    overtaken.add(overtaken(dataset, known.get()));
                } else {
                    additions.add(addition(dataset, known, Origin.FILE, ""));
                }
            }
            if (!additions.isEmpty()) {
                tables.add(additions);
                access.asWorkbench(() -> {
                    access.record(
                            new Change("data taken in", "data from files", "", Map.of("datasets", additions.size())));
                    return true;
                });
            }
            return List.copyOf(overtaken);
        }));
    }

    private static Problem overtaken(Dataset dataset, Snapshot newest) {
        return Problem.warning(
                Place.file(dataset.key()),
                "The file's data changed, but newer data were saved here on " + newest.savedAt() + " (revision "
                        + newest.revision() + "), which stay in use.",
                "To use the file's, upload it as new data of the site.");
    }

    private static Map<String, Snapshot> byKey(List<Snapshot> snapshots) {
        return snapshots.stream().collect(Collectors.toMap(Snapshot::key, Function.identity()));
    }

    /** The newest snapshot of each dataset, by key. */
    public List<Snapshot> newest() {
        return DatabaseTrouble.told(() -> tables.newest());
    }

    /** The snapshots of a dataset, the newest first; none if it was never saved, or is not for the one who asks. */
    public List<Snapshot> history(String key) {
        var history = DatasetKey.parse(key)
                .map(parsed -> DatabaseTrouble.told(() -> tables.history(parsed)))
                .orElse(List.of());
        // A site stays in its country, so that one snapshot speaks for all.
        return history.isEmpty()
                        || access.may(Action.READ_SITES, Subject.EVERYWHERE)
                        || byHash(history.getFirst().hash()).isPresent()
                ? history
                : List.of();
    }

    /**
     * The dataset that was saved with this hash, whether or not it is still the newest; empty if it is not for the one who asks.
     *
     * @throws StoreException if what is stored does not have this hash any more
     */
    public Optional<Dataset> byHash(String hash) {
        return Optional.ofNullable(byHash(List.of(hash)).get(hash));
    }

    /** Several datasets by hash, in one query; see {@link #byHash(String)}. One that was never saved is missing. */
    public Map<String, Dataset> byHash(Collection<String> hashes) {
        var datasets = contents(hashes);
        datasets.values()
                .removeIf(dataset -> !access.may(
                        Action.READ_SITES, new Subject.OfSite(dataset.site().country())));
        return datasets;
    }

    /**
     * Several datasets by hash, in one query, whoever asks: for the work that the workbench does by itself, never for an answer to a
     * person. One that was never saved is missing.
     *
     * @throws StoreException if what is stored does not have its hash any more
     */
    public Map<String, Dataset> contents(Collection<String> hashes) {
        Map<String, Dataset> datasets = new HashMap<>();
        if (!hashes.isEmpty()) {
            DatabaseTrouble.told(() -> tables.contents(hashes)).forEach((hash, content) -> {
                if (!Sha256.of(content).equals(hash)) {
                    throw new StoreException("the data with the hash " + hash
                            + " in the database do not have it any more.\nRestore the database from a backup.");
                }
                datasets.put(hash, DatasetJson.read(content));
            });
        }
        return datasets;
    }
}
