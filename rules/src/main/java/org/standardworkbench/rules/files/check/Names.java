package org.standardworkbench.rules.files.check;

import java.util.Collection;
import java.util.List;

/**
 * The names that a file declares, those of entries with errors included, so that one mistake is not told twice.
 *
 * @param names in the order of the file
 * @param complete false if the file could not be read: then no name is called unknown
 */
public record Names(List<String> names, boolean complete) {

    /** Copies the names, each once. */
    public Names {
        names = names.stream().distinct().toList();
    }

    /** All names of a file that could be read. */
    public static Names of(Collection<?> names) {
        return new Names(names.stream().map(Object::toString).toList(), true);
    }

    /** What is known of a file that could not be read. */
    public static Names unknown() {
        return new Names(List.of(), false);
    }

    /** Whether a name is certainly not declared. */
    public boolean lacks(String name) {
        return complete && !names.contains(name);
    }
}
