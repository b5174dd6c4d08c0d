package org.standardworkbench.webapp.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * What an address means.
 *
 * @param address the address
 * @param versions the chosen versions, standard by standard, the oldest first
 * @param datasets the chosen sites' datasets
 * @param hashes the hash of each dataset, by its key
 * @param open the open cell
 * @param language the language of statements
 * @param notices what the address names and is not there, each a sentence for a person
 */
public record Selection(
        RunAddress address,
        List<StandardVersion> versions,
        List<Dataset> datasets,
        Map<String, String> hashes,
        Optional<OpenCell> open,
        Language language,
        List<String> notices) {

    /** A dataset under a version. */
    public record OpenCell(Dataset dataset, StandardVersion version) {}

    /** Copies the lists. */
    public Selection {
        versions = List.copyOf(versions);
        datasets = List.copyOf(datasets);
        hashes = Map.copyOf(hashes);
        notices = List.copyOf(notices);
    }

    /** The same with some of its datasets. */
    Selection withDatasets(List<Dataset> some) {
        return new Selection(address, versions, some, hashes, open, language, notices);
    }

    Selection withNotice(String notice) {
        return new Selection(
                address,
                versions,
                datasets,
                hashes,
                open,
                language,
                Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

    /** The hash of one of the datasets. */
    public String hash(Dataset dataset) {
        return Objects.requireNonNull(hashes.get(dataset.key()), dataset.key());
    }

    /** Whether the same cells are to be shown, in whatever language and whichever of them is open. */
    public boolean sameCells(Selection other) {
        return versionHashes().equals(other.versionHashes()) && datasetHashes().equals(other.datasetHashes());
    }

    /** The content hashes of the versions, in their order. */
    List<String> versionHashes() {
        return versions.stream().map(StandardVersion::contentHash).toList();
    }

    /** The hashes of the datasets, in their order. */
    List<String> datasetHashes() {
        return datasets.stream().map(this::hash).toList();
    }
}
