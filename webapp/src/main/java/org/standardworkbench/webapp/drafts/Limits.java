package org.standardworkbench.webapp.drafts;

import org.standardworkbench.rules.files.VersionFiles;

/** How much a draft may hold: as much as a version, see docs/file-formats.md. */
final class Limits {

    static final int MOST_FILES = 5_000;
    static final long MOST_BYTES = 50_000_000;
    static final int MOST_BYTES_OF_FILE = 1_000_000;

    private Limits() {}

    /** @throws DraftException if it is more */
    static void check(VersionFiles files) {
        long all = 0;
        for (var path : files.paths()) {
            int bytes = files.bytes(path).orElseThrow().length;
            all += bytes;
            if (bytes > MOST_BYTES_OF_FILE) {
                throw new DraftException("`" + path + "` has " + bytes + " bytes; a file may have " + MOST_BYTES_OF_FILE
                        + ".\nNothing is saved: take out what was pasted by mistake.");
            }
        }
        if (files.paths().size() > MOST_FILES || all > MOST_BYTES) {
            throw new DraftException("These are " + files.paths().size() + " files with " + all
                    + " bytes; a version may have " + MOST_FILES + " files with " + MOST_BYTES
                    + " bytes.\nNothing is saved.");
        }
    }
}
