package org.standardworkbench.webapp.run;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * What an address means.
 *
 * @param address the address
 * @param versions the chosen versions, standard by standard, the oldest first
 * @param datasets the chosen sites' datasets
 * @param open the open cell
 * @param language the language of statements
 * @param notices what the address names and is not there, each a sentence for a person
 */
public record Selection(
        RunAddress address,
        List<StandardVersion> versions,
        List<Dataset> datasets,
        Optional<OpenCell> open,
        Language language,
        List<String> notices) {

    /** A dataset under a version. */
    public record OpenCell(Dataset dataset, StandardVersion version) {}

    /** Copies the lists. */
    public Selection {
        versions = List.copyOf(versions);
        datasets = List.copyOf(datasets);
        notices = List.copyOf(notices);
    }

    /** Whether the same cells are to be shown, in whatever language and whichever of them is open. */
    public boolean sameCells(Selection other) {
        return ids().equals(other.ids()) && keys().equals(other.keys());
    }

    private List<Object> ids() {
        return versions.stream().<Object>map(StandardVersion::id).toList();
    }

    private List<String> keys() {
        return datasets.stream().map(Dataset::key).toList();
    }
}
