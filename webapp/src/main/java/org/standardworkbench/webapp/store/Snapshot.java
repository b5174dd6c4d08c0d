package org.standardworkbench.webapp.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One save of a dataset.
 *
 * @param hash the {@link org.standardworkbench.rules.assessment.DatasetHash} of what was saved
 * @param key names the dataset: {@code site/start/end/scope}
 * @param revision 1 for the first save of this dataset, then one more each time
 * @param basedOn the hash of the revision before it; empty for the first
 * @param origin how it came in
 * @param note what the person who saved it wrote about it; may be empty
 * @param savedAt when
 */
public record Snapshot(
        String hash, String key, int revision, Optional<String> basedOn, Origin origin, String note, Instant savedAt) {}
