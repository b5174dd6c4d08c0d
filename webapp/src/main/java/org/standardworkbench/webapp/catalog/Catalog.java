package org.standardworkbench.webapp.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;

/**
 * What can be read and run at one moment: versions of standards with their files and cases, and datasets of sites. It never changes;
 * {@link Catalogs#current} gives the newest.
 *
 * @param loaded standard by standard, the oldest version first
 * @param datasets by site in the order of their names, the illustrative sites last; each fits the indicators of all versions
 * @param problems why a version or dataset is not among them, and warnings, by place
 * @param hashes the hash of each dataset's snapshot, by the dataset's key
 */
public record Catalog(
        List<LoadedVersion> loaded, List<Dataset> datasets, List<Problem> problems, Map<String, String> hashes) {

    /** Orders and copies. */
    public Catalog {
        loaded = loaded.stream()
                .sorted((one, other) -> VersionOrder.INSTANCE.compare(
                        one.version().id(), other.version().id()))
                .toList();
        datasets = datasets.stream().sorted(SiteOrder.DATASETS).toList();
        problems = problems.stream().distinct().sorted().toList();
        hashes = Map.copyOf(hashes);
    }

    /** What can be read and run, where nothing is stored. */
    public Catalog(List<LoadedVersion> loaded, List<Dataset> datasets, List<Problem> problems) {
        this(loaded, datasets, problems, datasets.stream().collect(Collectors.toMap(Dataset::key, DatasetHash::of)));
    }

    /**
     * The hash of a dataset's snapshot: what a person's save is based on, and what pins the dataset for ever.
     *
     * @throws IllegalArgumentException if the dataset is not one of the catalog's
     */
    public String snapshotHash(Dataset dataset) {
        var hash = hashes.get(dataset.key());
        if (hash == null) {
            throw new IllegalArgumentException("the catalog has no dataset " + dataset.key());
        }
        return hash;
    }

    /** The models of the versions, in their order. */
    public List<StandardVersion> versions() {
        return loaded.stream().map(LoadedVersion::version).toList();
    }

    /** The version with this id. */
    public Optional<StandardVersion> version(VersionId id) {
        return loaded(id).map(LoadedVersion::version);
    }

    /** The version with this id, with its files and cases. */
    public Optional<LoadedVersion> loaded(VersionId id) {
        return loaded.stream().filter(one -> one.version().id().equals(id)).findFirst();
    }

    /** The dataset with this key. */
    public Optional<Dataset> dataset(String key) {
        return datasets.stream().filter(dataset -> dataset.key().equals(key)).findFirst();
    }

    /** The sites that have a dataset, in the order of the datasets. */
    public List<Site> sites() {
        return datasets.stream().map(Dataset::site).distinct().toList();
    }

    /** The newest versions of a standard, the oldest of them first. */
    public List<StandardVersion> newest(String standard, int most) {
        var all = versions().stream()
                .filter(version -> version.id().standard().equals(standard))
                .toList();
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /** The ids of the standards, in order. */
    public List<String> standards() {
        return versions().stream()
                .map(version -> version.id().standard())
                .distinct()
                .toList();
    }
}
