package org.standardworkbench.webapp.store;

/**
 * Told to the application after a snapshot was saved, before {@link Snapshots#save} returns.
 *
 * @param key the dataset's key
 * @param hash the snapshot's hash
 */
public record SnapshotSaved(String key, String hash) {}
