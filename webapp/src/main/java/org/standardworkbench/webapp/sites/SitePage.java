package org.standardworkbench.webapp.sites;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.quality.Finding;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.store.Snapshot;

/**
 * A site with one snapshot of one of its datasets.
 *
 * @param address the address
 * @param datasets its datasets as they are now, the newest first
 * @param shown what is shown
 * @param hash the hash of what is shown
 * @param history the snapshots of this dataset, the newest first
 * @param version the version by which data are grouped and judged; empty if there is none
 * @param asked what the version asks of a site in this stage; empty without a version
 * @param assessments of snapshots under the version, by hash; those of old snapshots of a long history are left out
 * @param findings what is doubtful about the data, the gravest first
 * @param notices what the address names and is not there or cannot be told, each a sentence for a person
 */
public record SitePage(
        SiteAddress address,
        List<Dataset> datasets,
        Dataset shown,
        String hash,
        List<Snapshot> history,
        Optional<StandardVersion> version,
        Optional<Asked> asked,
        Map<String, Assessment> assessments,
        List<Finding> findings,
        List<String> notices) {

    /** Copies the collections. */
    public SitePage {
        datasets = List.copyOf(datasets);
        history = List.copyOf(history);
        assessments = Map.copyOf(assessments);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /** Whether the newest snapshot of the dataset is shown. */
    public boolean newest() {
        return history.isEmpty() || history.getFirst().hash().equals(hash);
    }

    /** The assessment of what is shown, if there is one. */
    public Optional<Assessment> assessment() {
        return Optional.ofNullable(assessments.get(hash));
    }
}
