package org.standardworkbench.webapp.run;

/**
 * How far a run is.
 *
 * @param run its number
 * @param state what it does
 * @param done how many of its assessments there are
 * @param all how many it consists of
 * @param note why it failed, for a person; else empty
 */
public record RunProgress(long run, State state, int done, int all, String note) {

    /** What a run does. */
    public enum State {
        /** It works, or waits for its turn. */
        RUNNING,
        /** All its assessments are there. */
        FINISHED,
        /** Somebody cancelled it; what was made is kept, and it can be resumed. */
        CANCELLED,
        /** The server stopped while it worked; what was made is kept, and it can be resumed. */
        INTERRUPTED,
        /** It could not go on, see the note; what was made is kept, and it can be resumed. */
        FAILED
    }

    /** Whether {@link Runs#resume} would go on with it. */
    public boolean canBeResumed() {
        return state == State.CANCELLED || state == State.INTERRUPTED || state == State.FAILED;
    }
}
