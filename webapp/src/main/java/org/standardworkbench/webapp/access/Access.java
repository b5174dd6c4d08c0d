package org.standardworkbench.webapp.access;

import java.util.function.Supplier;

/**
 * Who asks, and what they may do. Services call {@link #require} before they read or change anything, and {@link #record} in the
 * transaction of each change; views ask {@link #may} to hide what is refused. Safe for use by several threads.
 */
public interface Access {

    /** Who asks on this thread; somebody who has not signed in if nobody says otherwise. */
    Person person();

    /** Whether the one who asks may do something. */
    boolean may(Action action, Subject subject);

    /**
     * Goes on only if the one who asks may do something.
     *
     * @throws Refused if they may not, with a message that says who may
     */
    void require(Action action, Subject subject);

    /** Puts on record what the one who asks did; to be called last in the transaction of the change. */
    void record(Change change);

    /** The same work for another thread, on behalf of the one who asks now. */
    <T> Supplier<T> carried(Supplier<T> work);

    /** Does the workbench's own work, such as preparing a page at the start, for which nobody asks. */
    <T> T asWorkbench(Supplier<T> work);
}
