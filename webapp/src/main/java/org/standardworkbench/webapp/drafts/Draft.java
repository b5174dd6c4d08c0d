package org.standardworkbench.webapp.drafts;

import java.time.Instant;
import java.util.Optional;
import org.standardworkbench.rules.standard.VersionId;

/**
 * A draft, as it is now.
 *
 * @param id its number, for life
 * @param standard the standard's id
 * @param name what people call it
 * @param base the version that it began as; empty if it began as files from elsewhere
 * @param baseHash the content hash of that version
 * @param origin the revision of another draft that it began as, if it did
 * @param open whether it can be changed
 * @param startedBy who started it
 * @param startedAt when
 * @param newest its newest revision
 */
public record Draft(
        long id,
        String standard,
        String name,
        Optional<VersionId> base,
        Optional<String> baseHash,
        Optional<RevisionId> origin,
        boolean open,
        Author startedBy,
        Instant startedAt,
        Revision newest) {}
