package org.standardworkbench.webapp.run;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.VersionId;

/**
 * A dataset under a version, as addresses name it: {@code SITE/START/END/SCOPE/VERSION}. A colon and a hash behind the scope or the
 * version pin the snapshot of the data or the content of the version.
 *
 * @param dataset key of the dataset
 * @param datasetHash pins a snapshot; empty for the current one
 * @param version id of the version, as written
 * @param contentHash pins a content; empty for the current one
 */
public record CellAddress(String dataset, Optional<String> datasetHash, String version, Optional<String> contentHash) {

    private static final Pattern FORM = Pattern.compile("([^:]+?)(?::([0-9a-f]{64}))?/([^/:]+)(?::([0-9a-f]{64}))?");

    /** The current dataset under the current version. */
    public static CellAddress of(Dataset dataset, VersionId version) {
        return new CellAddress(dataset.key(), Optional.empty(), version.toString(), Optional.empty());
    }

    /** Exactly what was assessed, for ever. */
    public static CellAddress pinned(Assessment assessment) {
        var receipt = assessment.receipt();
        return new CellAddress(
                assessment.dataset().key(),
                Optional.of(receipt.dataset()),
                assessment.version().toString(),
                Optional.of(receipt.version()));
    }

    /** Reads a cell; empty if the text is none. */
    public static Optional<CellAddress> parse(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new CellAddress(
                        found.group(1),
                        Optional.ofNullable(found.group(2)),
                        found.group(3),
                        Optional.ofNullable(found.group(4))))
                : Optional.empty();
    }

    /** The same under another version. */
    public CellAddress under(VersionId other) {
        return new CellAddress(dataset, datasetHash, other.toString(), Optional.empty());
    }

    @Override
    public String toString() {
        return dataset + datasetHash.map(hash -> ":" + hash).orElse("") + "/" + version
                + contentHash.map(hash -> ":" + hash).orElse("");
    }
}
