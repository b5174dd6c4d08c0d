package org.standardworkbench.webapp.drafts;

import java.time.Instant;

/**
 * What somebody typed and did not save.
 *
 * @param basedOn the revision that they had before them
 * @param path the file
 * @param author who typed
 * @param text the file's whole text as it was typed; it need not be readable
 * @param typedAt when they typed last
 */
public record UnsavedText(RevisionId basedOn, String path, Author author, String text, Instant typedAt) {}
