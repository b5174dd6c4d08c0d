package org.standardworkbench.rules.authoring;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.VersionFiles;

/**
 * A part of a version that differs between two states of its files.
 *
 * @param part which part, as small as two people can change it independently of each other
 * @param form how the two texts are written
 * @param before empty if it is new
 * @param after empty if it is gone
 */
public record PartChange(VersionPart part, Conflict.Form form, Optional<String> before, Optional<String> after) {

    /** All parts that differ, in the order of the files; none if the files are the same, comments and spaces included. */
    public static List<PartChange> between(VersionFiles before, VersionFiles after) {
        return new PartComparison(FileTree.of(before), FileTree.of(after)).changes();
    }
}
