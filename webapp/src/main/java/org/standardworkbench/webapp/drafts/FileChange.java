package org.standardworkbench.webapp.drafts;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A file that differs between two revisions.
 *
 * @param path its path; {@code ../standard.yaml} is the file above the version
 * @param kind what happened to it
 */
public record FileChange(String path, Kind kind) {

    /** What happened to a file. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Compares the hashes of files by path. */
    static List<FileChange> between(Map<String, String> from, Map<String, String> to) {
        var paths = new TreeSet<>(from.keySet());
        paths.addAll(to.keySet());
        return paths.stream()
                .filter(path -> !String.valueOf(from.get(path)).equals(String.valueOf(to.get(path))))
                .map(path -> new FileChange(
                        path,
                        !from.containsKey(path) ? Kind.ADDED : to.containsKey(path) ? Kind.CHANGED : Kind.REMOVED))
                .toList();
    }
}
