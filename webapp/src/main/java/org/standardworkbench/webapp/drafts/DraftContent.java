package org.standardworkbench.webapp.drafts;

import org.standardworkbench.rules.files.VersionFiles;

/**
 * The files of a revision.
 *
 * @param revision which one
 * @param files byte by byte as they were saved; they need not be readable as a version
 */
public record DraftContent(Revision revision, VersionFiles files) {}
