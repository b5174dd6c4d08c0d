package org.standardworkbench.webapp.sites;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetDifference;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.quality.Finding;
import org.standardworkbench.rules.quality.QualityCheck;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.store.Snapshot;
import org.standardworkbench.webapp.store.Snapshots;
import org.standardworkbench.webapp.store.StoreException;

/**
 * Pages of single sites. Each asks the database a fixed number of questions: one for the history, one for the data of snapshots that are
 * no longer the newest, one for their assessments. Safe for use by several threads.
 */
@Service
public class SitePages {

    /** Of a longer history only the newest snapshots are shown with their level. */
    static final int MOST_LEVELS = 30;

    /** A value is unusual beside a few hundred others already. */
    private static final int MOST_COMPARED = 300;

    private final Catalogs catalogs;
    private final Snapshots snapshots;
    private final RunService run;

    SitePages(Catalogs catalogs, Snapshots snapshots, RunService run) {
        this.catalogs = catalogs;
        this.snapshots = snapshots;
        this.run = run;
    }

    /**
     * Finds a site's page; empty if there is neither such a site nor such a snapshot of it.
     *
     * @throws StoreException if the database cannot be reached
     */
    public Optional<SitePage> page(SiteAddress address) {
        var catalog = catalogs.current();
        List<String> notices = new ArrayList<>();
        var own = own(catalog, address.site());
        var pinned = address.snapshot().flatMap(snapshots::byHash).filter(dataset -> id(dataset)
                .equals(address.site()));
        if (address.snapshot().isPresent() && pinned.isEmpty()) {
            notices.add(
                    "There is no snapshot " + Advice.quote(address.snapshot().get()) + " of this site."
                            + (own.isEmpty() ? "" : " Its newest data are shown."));
        }
        return pinned.or(() -> chosen(own, address, notices)).map(shown -> page(catalog, address, own, shown, notices));
    }

    private SitePage page(
            Catalog catalog, SiteAddress address, List<Dataset> own, Dataset shown, List<String> notices) {
        var version = Sites.version(catalog, address.version(), notices);
        var history = snapshots.history(shown.key());
        var hash = org.standardworkbench.rules.assessment.DatasetHash.of(shown);
        Map<String, Assessment> assessments = new HashMap<>();
        version.ifPresent(found -> assessments.putAll(assess(found, contents(catalog, shown, hash, history), notices)));
        return new SitePage(
                address,
                own,
                shown,
                hash,
                history,
                version,
                version.map(found -> Asked.of(found, shown.site().stage())),
                assessments,
                version.map(found -> findings(catalog, own, shown, found)).orElse(List.of()),
                notices);
    }

    /** What is doubtful, beside the site's other datasets and some of other sites. */
    private static List<Finding> findings(Catalog catalog, List<Dataset> own, Dataset shown, StandardVersion version) {
        var others = Stream.concat(own.stream(), catalog.datasets().stream().limit(MOST_COMPARED))
                .filter(dataset -> !dataset.key().equals(shown.key()))
                .distinct()
                .toList();
        return QualityCheck.check(shown, others, Indicators.ofVersions(List.of(version)));
    }

    private static List<Dataset> own(Catalog catalog, String site) {
        return catalog.datasets().stream()
                .filter(dataset -> id(dataset).equals(site))
                .sorted(Sites.NEWEST)
                .toList();
    }

    private static String id(Dataset dataset) {
        return dataset.site().id().value();
    }

    private static Optional<Dataset> chosen(List<Dataset> own, SiteAddress address, List<String> notices) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var named = address.data().flatMap(key -> own.stream()
                .filter(dataset -> dataset.key().equals(key))
                .findFirst());
        if (address.data().isPresent() && named.isEmpty()) {
            notices.add("This site has no data " + Advice.quote(address.data().get()) + ". Its newest are shown.");
        }
        return named.or(() -> Optional.of(Sites.shown(own)));
    }

    /** The data of the newest snapshots and of the one that is shown, in one query at most. */
    private Map<String, Dataset> contents(Catalog catalog, Dataset shown, String hash, List<Snapshot> history) {
        Map<String, Dataset> contents = new HashMap<>();
        contents.put(hash, shown);
        catalog.dataset(shown.key()).ifPresent(current -> contents.put(catalog.snapshotHash(current), current));
        contents.putAll(snapshots.byHash(history.stream()
                .limit(MOST_LEVELS)
                .map(Snapshot::hash)
                .filter(one -> !contents.containsKey(one))
                .distinct()
                .toList()));
        return contents;
    }

    private Map<String, Assessment> assess(
            StandardVersion version, Map<String, Dataset> datasets, List<String> notices) {
        try {
            return run.assessments(version, datasets);
        } catch (AssessmentException | StoreException problem) {
            notices.add("The level under " + version.id() + " cannot be told: " + problem.getMessage());
            return Map.of();
        }
    }

    /** The nearest site to an id that there is not, if one is near. */
    public Optional<String> nearest(String site) {
        return Advice.nearest(
                site,
                catalogs.current().sites().stream().map(one -> one.id().value()).toList());
    }

    /** All versions that can be chosen. */
    public List<StandardVersion> versions() {
        return catalogs.current().versions();
    }

    /**
     * Compares two snapshots; empty if one of them is not there or is of another site.
     *
     * @throws StoreException if the database cannot be reached
     */
    public Optional<SnapshotComparison> compare(DifferenceAddress address) {
        if (address.from().isEmpty() || address.to().isEmpty()) {
            return Optional.empty();
        }
        var found = snapshots.byHash(List.of(address.from().get(), address.to().get()).stream()
                .distinct()
                .toList());
        var from = Optional.ofNullable(found.get(address.from().get())).filter(one -> id(one).equals(address.site()));
        var to = Optional.ofNullable(found.get(address.to().get())).filter(one -> id(one).equals(address.site()));
        return from.flatMap(first -> to.map(second -> compare(address, found, first, second)));
    }

    private SnapshotComparison compare(
            DifferenceAddress address, Map<String, Dataset> found, Dataset from, Dataset to) {
        List<String> notices = new ArrayList<>();
        var version = Sites.version(catalogs.current(), address.version(), notices);
        var made = version.map(one -> assess(one, found, notices))
                .filter(one -> one.size() == found.size())
                .map(one -> new SnapshotComparison.Assessments(
                        Objects.requireNonNull(one.get(address.from().orElse(""))),
                        Objects.requireNonNull(one.get(address.to().orElse("")))));
        return new SnapshotComparison(
                address,
                from,
                to,
                DatasetDifference.between(from, to),
                version,
                made,
                made.map(SitePages::flips).orElse(List.of()),
                notices);
    }

    private static List<SnapshotComparison.Flip> flips(SnapshotComparison.Assessments assessments) {
        List<SnapshotComparison.Flip> flips = new ArrayList<>();
        assessments.from().outcomes().forEach((criterion, before) -> {
            var after = Objects.requireNonNull(assessments.to().outcomes().get(criterion));
            if (before.kind() != after.kind()
                    || before.leastPoints() != after.leastPoints()
                    || before.mostPoints() != after.mostPoints()) {
                flips.add(new SnapshotComparison.Flip(criterion, before, after));
            }
        });
        return flips;
    }
}
