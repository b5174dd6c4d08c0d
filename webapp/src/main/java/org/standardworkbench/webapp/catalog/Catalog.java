package org.standardworkbench.webapp.catalog;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;

/**
 * What can be run: versions of standards and datasets of sites.
 *
 * @param versions standard by standard, the oldest version first
 * @param datasets by site in the order of their names, the illustrative sites last; each fits the indicators of all versions
 * @param problems why a version or dataset is not among them, and warnings
 */
public record Catalog(List<StandardVersion> versions, List<Dataset> datasets, List<Problem> problems) {

    /** Orders and copies. */
    public Catalog {
        versions = versions.stream()
                .sorted((one, other) -> VersionOrder.INSTANCE.compare(one.id(), other.id()))
                .toList();
        datasets = datasets.stream().sorted(SiteOrder.DATASETS).toList();
        problems = List.copyOf(problems);
    }

    /** The version with this id. */
    public Optional<StandardVersion> version(VersionId id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
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
        var all = versions.stream()
                .filter(version -> version.id().standard().equals(standard))
                .toList();
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /** The ids of the standards, in order. */
    public List<String> standards() {
        return versions.stream()
                .map(version -> version.id().standard())
                .distinct()
                .toList();
    }
}
