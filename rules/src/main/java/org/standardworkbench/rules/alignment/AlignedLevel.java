package org.standardworkbench.rules.alignment;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Explanation;

/**
 * A level of both sides, or of one side only.
 *
 * @param left the level of the left side; empty if it has none of this name
 * @param right the level of the right side
 * @param lines all lines of both sides, each exactly once
 */
public record AlignedLevel(
        Optional<Explanation.OfLevel> left, Optional<Explanation.OfLevel> right, List<AlignedLine> lines) {

    /** Copies the lines. */
    public AlignedLevel {
        lines = List.copyOf(lines);
    }

    /** Whether it is reached on one side only, or not certainly on both. */
    public boolean turned() {
        return !left.map(level -> level.line().truth())
                .equals(right.map(level -> level.line().truth()));
    }
}
