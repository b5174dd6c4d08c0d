package org.standardworkbench.webapp.drafts;

import java.time.Instant;
import java.util.Optional;

/**
 * A save of a draft. It was made on top of the one with the number before it.
 *
 * @param id draft and number
 * @param author who saved
 * @param message what they say about it; may be empty
 * @param merged the revision of another draft that it brought in, if it did
 * @param contentHash the sum over all files, the same as that of a version with these files
 * @param savedAt when
 */
public record Revision(
        RevisionId id,
        Author author,
        String message,
        Optional<RevisionId> merged,
        String contentHash,
        Instant savedAt) {

    /** The revision's number, from 1. */
    public int number() {
        return id.number();
    }
}
