package org.standardworkbench.rules.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Aligns lines and marks those that decide. */
final class LineAligner {

    private final Differing differing;

    LineAligner(AlignedExplanation.Side left, AlignedExplanation.Side right) {
        this.differing = new Differing(left, right);
    }

    List<AlignedLine> align(Forest left, Forest right) {
        List<AlignedLine> rows = new ArrayList<>();
        for (int[] places : Matching.of(left, right)) {
            Optional<Forest.Entry> one = entry(left, places[0]);
            Optional<Forest.Entry> other = entry(right, places[1]);
            rows.add(
                    one.isPresent() && other.isPresent()
                            ? differing.pair(one.get(), other.get())
                            : differing.alone(one.map(Forest.Entry::placed), other.map(Forest.Entry::placed)));
        }
        return rows;
    }

    private static Optional<Forest.Entry> entry(Forest forest, int place) {
        return place < 0 ? Optional.empty() : Optional.of(forest.entries().get(place));
    }

    /**
     * Marks the lines on which a difference rests: lines without parts that carry a condition's truth and whose own truth differs, or that
     * stand on one side only and settle it there; without any, the groups whose truth differs though that of their parts is the same.
     */
    static List<AlignedLine> marked(List<AlignedLine> rows, Carriers carriers) {
        boolean leaves = rows.stream().anyMatch(row -> leaf(row) && carries(row, carriers));
        return rows.stream()
                .map(row -> leaf(row) == leaves && carries(row, carriers) ? row.deciding() : row)
                .toList();
    }

    private static boolean leaf(AlignedLine row) {
        return row.left().map(LineAligner::leaf).orElse(true)
                && row.right().map(LineAligner::leaf).orElse(true);
    }

    private static boolean leaf(PlacedLine placed) {
        return placed.line().parts().isEmpty();
    }

    private static boolean carries(AlignedLine row, Carriers carriers) {
        boolean alone = row.differences().contains(Difference.ONE_SIDED);
        return (alone || row.differences().contains(Difference.TRUTH))
                && (row.left()
                                .filter(placed -> carriers.contains(placed.line(), alone))
                                .isPresent()
                        || row.right()
                                .filter(placed -> carriers.contains(placed.line(), alone))
                                .isPresent());
    }
}
