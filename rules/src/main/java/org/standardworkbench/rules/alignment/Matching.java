package org.standardworkbench.rules.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds for each line of one side its counterpart on the other, or none: lines without parts first, the most alike first; then groups by
 * how many of the lines beneath them are counterparts. The same pairs are found whichever side is left.
 */
final class Matching {

    private static final int NONE = -1;
    private static final int WHOLE = 1_000;

    private final Forest left;
    private final Forest right;
    private final int[] toRight;
    private final int[] toLeft;

    private record Candidate(int left, int right, int likeness) {

        /** Lines in like places go together where they are alike; the same whichever side is left. */
        static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::likeness)
                .reversed()
                .thenComparingInt(one -> Math.abs(one.left - one.right))
                .thenComparingInt(one -> one.left + one.right);
    }

    private Matching(Forest left, Forest right) {
        this.left = left;
        this.right = right;
        this.toRight = new int[left.entries().size()];
        this.toLeft = new int[right.entries().size()];
        Arrays.fill(toRight, NONE);
        Arrays.fill(toLeft, NONE);
    }

    /** Places of counterparts, -1 for none, in the order of the right side; what only the left one has stands where it stood there. */
    static List<int[]> of(Forest left, Forest right) {
        Matching matching = new Matching(left, right);
        matching.match(candidates(left, right, false, matching));
        matching.match(candidates(left, right, true, matching));
        return matching.merged();
    }

    private static List<Candidate> candidates(Forest left, Forest right, boolean groups, Matching matching) {
        List<Candidate> candidates = new ArrayList<>();
        for (int one = 0; one < left.entries().size(); one++) {
            for (int other = 0; other < right.entries().size(); other++) {
                int likeness = left.entries().get(one).group() == groups
                                && right.entries().get(other).group() == groups
                        ? groups ? matching.groups(one, other) : matching.leaves(one, other)
                        : 0;
                if (likeness > 0) {
                    candidates.add(new Candidate(one, other, likeness));
                }
            }
        }
        candidates.sort(Candidate.BEST);
        return candidates;
    }

    private void match(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (toRight[candidate.left()] == NONE && toLeft[candidate.right()] == NONE) {
                toRight[candidate.left()] = candidate.right();
                toLeft[candidate.right()] = candidate.left();
            }
        }
    }

    private int leaves(int one, int other) {
        Forest.Entry here = left.entries().get(one);
        Forest.Entry there = right.entries().get(other);
        return here.about().equals(there.about()) ? here.traits().likeness(there.traits()) : 0;
    }

    private int groups(int one, int other) {
        Forest.Entry here = left.entries().get(one);
        Forest.Entry there = right.entries().get(other);
        if (!here.about().equals(there.about())) {
            return 0;
        }
        Set<Integer> beneath = left.leavesBeneath(one);
        Set<Integer> beneathOther = right.leavesBeneath(other);
        int common = (int) beneath.stream()
                .filter(leaf -> beneathOther.contains(toRight[leaf]))
                .count();
        int all = beneath.size() + beneathOther.size() - common;
        boolean whole = here.placed().whole() && there.placed().whole();
        if (common == 0 && !whole) {
            return 0;
        }
        int likeness = 1 + (all == 0 ? 0 : WHOLE * common / all);
        return likeness
                + (here.traits().kind().equals(there.traits().kind()) ? WHOLE / 10 : 0)
                + (whole ? WHOLE / 5 : 0);
    }

    private List<int[]> merged() {
        List<int[]> rows = new ArrayList<>();
        Set<Integer> shown = new HashSet<>();
        IntPredicate alone = place -> place < toRight.length && toRight[place] == NONE && !shown.contains(place);
        appendAlone(rows, shown, 0, alone);
        for (int other = 0; other < toLeft.length; other++) {
            int one = toLeft[other];
            rows.add(new int[] {one, other});
            if (one != NONE) {
                appendAlone(rows, shown, one + 1, alone);
            }
        }
        return rows;
    }

    /** The lines of the left side alone that follow upon a place. */
    private static void appendAlone(List<int[]> rows, Set<Integer> shown, int from, IntPredicate alone) {
        for (int place = from; alone.test(place); place++) {
            shown.add(place);
            rows.add(new int[] {place, NONE});
        }
    }
}
