package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which order the pieces of two changed lists stand: whoever moved something is followed, additions stay behind what they were put behind. */
final class PieceOrder {

    private static final String BEGINNING = "\n";

    private PieceOrder() {}

    /** All keys of the three lists in order; empty if both sides moved what was there, each in another way. */
    static Optional<List<String>> of(List<String> base, List<String> mine, List<String> theirs) {
        Optional<List<String>> skeleton = skeleton(base, mine, theirs);
        return skeleton.map(known -> {
            Map<String, List<String>> ofMine = additions(base, mine);
            Map<String, List<String>> ofTheirs = additions(base, theirs);
            Set<String> all = new LinkedHashSet<>();
            addBehind(BEGINNING, ofMine, ofTheirs, all);
            for (String key : known) {
                all.add(key);
                addBehind(key, ofMine, ofTheirs, all);
            }
            return List.copyOf(all);
        });
    }

    private static Optional<List<String>> skeleton(List<String> base, List<String> mine, List<String> theirs) {
        boolean iMoved = moved(base, mine);
        boolean theyMoved = moved(base, theirs);
        if (iMoved && theyMoved && !known(base, mine).equals(known(base, theirs))) {
            return Optional.empty();
        }
        return Optional.of(
                iMoved ? withMissing(base, mine) : theyMoved ? withMissing(base, theirs) : List.copyOf(base));
    }

    private static boolean moved(List<String> base, List<String> side) {
        List<String> left = new ArrayList<>(base);
        left.retainAll(side);
        return !left.equals(known(base, side));
    }

    private static List<String> known(List<String> base, List<String> side) {
        return side.stream().filter(base::contains).toList();
    }

    /** The base's keys in a side's order; those that the side lacks stand behind what they stood behind. */
    private static List<String> withMissing(List<String> base, List<String> side) {
        List<String> order = new ArrayList<>(known(base, side));
        for (int index = 0; index < base.size(); index++) {
            if (!order.contains(base.get(index))) {
                order.add(index == 0 ? 0 : order.indexOf(base.get(index - 1)) + 1, base.get(index));
            }
        }
        return order;
    }

    /** What a side added, by the known key that it stands behind. */
    private static Map<String, List<String>> additions(List<String> base, List<String> side) {
        Map<String, List<String>> additions = new HashMap<>();
        String behind = BEGINNING;
        for (String key : side) {
            if (base.contains(key)) {
                behind = key;
            } else {
                additions.computeIfAbsent(behind, one -> new ArrayList<>()).add(key);
            }
        }
        return additions;
    }

    /** Of additions at one place, the order is the same whoever is asked. */
    private static void addBehind(
            String key, Map<String, List<String>> mine, Map<String, List<String>> theirs, Set<String> all) {
        List<String> one = mine.getOrDefault(key, List.of());
        List<String> other = theirs.getOrDefault(key, List.of());
        boolean oneFirst = one.isEmpty() || other.isEmpty() || one.get(0).compareTo(other.get(0)) <= 0;
        all.addAll(oneFirst ? one : other);
        all.addAll(oneFirst ? other : one);
    }
}
