package org.standardworkbench.webapp.audit;

import java.util.Map;
import java.util.Optional;

/**
 * One entry, worked out for a page.
 *
 * @param entry what the database holds
 * @param details more of what was done, in the order of its JSON: texts as they are, everything else as JSON
 * @param flaw what is wrong with it, beside the entry before it; empty if both fit
 * @param newer the number of the next entry
 */
public record ShownEntry(
        KeptEntry entry, Map<String, String> details, Optional<ChainCheck.Flaw> flaw, Optional<Long> newer) {}
