package org.standardworkbench.webapp.drafts;

import java.util.Map;

/** Who writes here, what they may do, and the record of what they did. */
interface Desk {

    /** Who asks. */
    Author author();

    /** Goes on only if the one who asks may read drafts of a standard. */
    void mustRead(String standard);

    /** Goes on only if the one who asks may edit drafts of a standard. */
    void mustEdit(String standard);

    /** Whether the one who asks may read drafts of a standard. */
    boolean mayRead(String standard);

    /** Whether the one who asks may edit drafts of a standard. */
    boolean mayEdit(String standard);

    /** Puts on record what was done, in the transaction of the change. */
    void record(String kind, String object, String why, Map<String, ?> details);
}
