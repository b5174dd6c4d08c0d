package org.standardworkbench.rules.authoring;

import java.util.Optional;

/**
 * A part of a version that two people changed in different ways since what both started from.
 *
 * @param part which part
 * @param form how the three texts are written
 * @param base what both started from; empty if it was not there
 * @param mine what I made of it; empty if I took it out
 * @param theirs what the other one made of it; empty if they took it out
 */
public record Conflict(
        VersionPart part, Form form, Optional<String> base, Optional<String> mine, Optional<String> theirs) {

    /** How the sides of a conflict are written. */
    public enum Form {
        /** A single value as it is meant, without quotes. */
        VALUE,
        /** Lines of the file. */
        LINES,
        /** The whole file. */
        FILE,
        /** All files of a criterion one below the other; it can be kept or taken out, but not be written otherwise. */
        CRITERION
    }

    /** Names the conflict when it is settled: see {@link VersionMerge#merge}. */
    public String id() {
        return part.id();
    }
}
