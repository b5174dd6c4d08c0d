package org.standardworkbench.webapp.run;

import java.time.Instant;
import java.util.List;

/**
 * A run as it was asked for.
 *
 * @param id its number
 * @param title what the person called it; may be empty
 * @param createdAt when
 * @param versions the content hashes of its versions, in order
 * @param datasets the hashes of its data, in order
 */
public record RunRecord(long id, String title, Instant createdAt, List<String> versions, List<String> datasets) {

    /** Copies the lists. */
    public RunRecord {
        versions = List.copyOf(versions);
        datasets = List.copyOf(datasets);
    }

    /** How many assessments it consists of. */
    public int size() {
        return versions.size() * datasets.size();
    }
}
