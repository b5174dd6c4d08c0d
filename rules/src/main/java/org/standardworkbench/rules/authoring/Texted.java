package org.standardworkbench.rules.authoring;

import org.standardworkbench.rules.files.VersionFiles;

/** Files as texts: what is no UTF-8 goes through unchanged. */
final class Texted {

    private Texted() {}

    /** The text of a file; empty if there is none. */
    static String of(VersionFiles files, String path) {
        return files.bytes(path).map(FileTree::text).orElse("");
    }

    /** A copy in which a file has another text. */
    static VersionFiles with(VersionFiles files, String path, String text) {
        return files.with(path, FileTree.bytes(text));
    }
}
