package org.standardworkbench.webapp.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.store.Origin;
import org.standardworkbench.webapp.store.SaveResult;
import org.standardworkbench.webapp.store.Snapshots;
import org.standardworkbench.webapp.store.StoreException;

/** Opens, reads and saves the entry form. Every save is a new snapshot. Safe for use by several threads. */
@Service
public class Entries {

    private static final int LONGEST_NOTE = 2_000;

    private final Catalogs catalogs;
    private final Snapshots snapshots;

    Entries(Catalogs catalogs, Snapshots snapshots) {
        this.catalogs = catalogs;
        this.snapshots = snapshots;
    }

    /**
     * A form as it opens.
     *
     * @param address the address
     * @param version whose indicators are asked for
     * @param base the dataset that it starts from; empty for one that is not there yet
     * @param basedOn the hash of the snapshot that it starts from
     * @param site the site, if it is known
     * @param typed what stands in the fields at first
     * @param notices what the address names and is not there
     */
    public record Entry(
            EntryAddress address,
            StandardVersion version,
            Optional<Dataset> base,
            Optional<String> basedOn,
            Optional<Site> site,
            Typed typed,
            List<String> notices) {

        /** Copies the notices. */
        public Entry {
            notices = List.copyOf(notices);
        }
    }

    /** All versions that can be chosen. */
    public List<StandardVersion> versions() {
        return catalogs.current().versions();
    }

    /** Opens a form; empty if there is no version or no such site. */
    public Optional<Entry> open(EntryAddress address) {
        var catalog = catalogs.current();
        List<String> notices = new ArrayList<>();
        var version = Sites.version(catalog, address.version(), notices);
        var base = address.data().flatMap(catalog::dataset).filter(dataset -> address.site()
                .equals(Optional.of(dataset.site().id().value())));
        if (address.data().isPresent() && base.isEmpty()) {
            notices.add("There are no data " + Advice.quote(address.data().get())
                    + " of this site. What you enter becomes a new dataset.");
        }
        var site = address.site().flatMap(id -> catalog.sites().stream()
                .filter(one -> one.id().value().equals(id))
                .reduce((first, last) -> last));
        if (address.site().isPresent() && site.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        var typed = base.map(Typed::of).or(() -> site.map(Typed::of)).orElse(new Typed(Map.of()));
        return Optional.of(
                new Entry(address, version.get(), base, base.map(catalog::snapshotHash), site, typed, notices));
    }

    /** Reads what was typed; what would not fit a version is wrong, so that what is saved can be run under all. */
    public EntryReading.Result read(Entry entry, Optional<Dataset> base, Typed typed) {
        return EntryReading.read(entry.version(), base, typed, Indicators.ofVersions(versions()));
    }

    /**
     * Saves.
     *
     * @param note what the person says about it; cut at 2,000 letters
     * @throws StoreException if the database cannot be reached or is full; then nothing is saved
     */
    public SaveResult save(Dataset dataset, Optional<String> basedOn, String note) {
        return snapshots.save(dataset, basedOn, Origin.FORM, note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
    }

    /** The snapshot of a hash. @throws StoreException if the database cannot be reached */
    public Optional<Dataset> snapshot(String hash) {
        return snapshots.byHash(hash);
    }

    /**
     * What differs from data that somebody saved in between.
     *
     * @param basedOn what both started from; empty if there was nothing
     * @param newest the hash of what was saved in between
     * @throws StoreException if the database cannot be reached
     */
    public Merge merge(Optional<String> basedOn, Dataset mine, String newest) {
        var found = snapshots.byHash(basedOn.map(one -> List.of(one, newest)).orElse(List.of(newest)));
        var theirs = Optional.ofNullable(found.get(newest))
                .orElseThrow(() ->
                        new IllegalStateException("the newest data of " + mine.key() + " are not there any more."));
        var nothing = new Dataset(
                theirs.site(), theirs.period(), theirs.scope(), Map.of(), Optional.empty(), Optional.empty());
        return Merge.of(basedOn.map(found::get).orElse(nothing), mine, theirs);
    }
}
