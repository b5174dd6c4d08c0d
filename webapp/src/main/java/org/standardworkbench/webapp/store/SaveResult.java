package org.standardworkbench.webapp.store;

/** What became of a save. */
public sealed interface SaveResult {

    /** It is saved and the newest now. */
    record Saved(String hash) implements SaveResult {}

    /** The newest snapshot says the same already, so that there was nothing to save. */
    record Unchanged(String hash) implements SaveResult {}

    /**
     * Nothing is saved, because somebody saved the same dataset in between. Show the difference to the newest snapshot and save again,
     * based on that.
     *
     * @param newest the hash of the newest snapshot
     */
    record Conflict(String newest) implements SaveResult {}
}
