package org.standardworkbench.webapp.audit;

import java.util.List;
import java.util.Optional;

/**
 * The entries that a state of the list shows.
 *
 * @param address the state
 * @param count how many entries pass the filters
 * @param entries those of this page, the newest first
 * @param newer the page before this one
 * @param older the page after this one
 * @param kinds all kinds that there are
 * @param last the last entry of all
 */
public record AuditPage(
        AuditAddress address,
        long count,
        List<KeptEntry> entries,
        Optional<AuditAddress> newer,
        Optional<AuditAddress> older,
        List<String> kinds,
        Optional<KeptEntry> last) {

    /** Copies the lists. */
    public AuditPage {
        entries = List.copyOf(entries);
        kinds = List.copyOf(kinds);
    }
}
