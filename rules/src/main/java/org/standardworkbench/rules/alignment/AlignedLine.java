package org.standardworkbench.rules.alignment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of both sides that belong together, or a line that stands on one side only.
 *
 * @param left the line of the left explanation; empty if it has none
 * @param right the line of the right explanation; empty if it has none
 * @param differences in what they differ; empty if they say the same
 * @param decides whether it is one of the lines on which the difference of the outcomes rests
 * @param cause what makes it hold on one side only; empty if its truth is the same
 */
public record AlignedLine(
        Optional<PlacedLine> left,
        Optional<PlacedLine> right,
        Set<Difference> differences,
        boolean decides,
        Optional<Cause> cause) {

    /** Copies the differences, in their order. */
    public AlignedLine {
        differences = differences.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(differences));
    }

    /** Whether the sides differ. */
    public boolean differs() {
        return !differences.isEmpty();
    }

    /** The line of one side, the right one if there are both: for what is the same on both. */
    public PlacedLine either() {
        return right.or(() -> left).orElseThrow();
    }

    AlignedLine deciding() {
        return new AlignedLine(left, right, differences, true, cause);
    }
}
