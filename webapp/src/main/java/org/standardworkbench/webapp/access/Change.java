package org.standardworkbench.webapp.access;

import java.util.Map;

/**
 * Something that was done, for the audit.
 *
 * @param kind what was done, for example {@code data saved}
 * @param object to what, for example {@code data kaigu/2024-01-01/2024-12-31/current}
 * @param why what the person says about it; may be empty
 * @param details more of it: texts, numbers, lists and maps of them; never a secret
 */
public record Change(String kind, String object, String why, Map<String, ?> details) {

    /** Copies the details. */
    public Change {
        details = Map.copyOf(details);
    }
}
