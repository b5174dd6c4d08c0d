package org.standardworkbench.rules.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.standard.CriterionCode;

/** The lines of one side that are to be aligned with those of the other: some trees, written out from the top. */
final class Forest {

    /**
     * A line of it.
     *
     * @param parent place of the line above it in the forest; -1 for none
     */
    record Entry(PlacedLine placed, Traits traits, int parent) {

        boolean group() {
            return !placed.line().parts().isEmpty();
        }

        Optional<String> about() {
            return placed.line().about();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<CriterionCode, String> names;

    Forest(Map<CriterionCode, String> names) {
        this.names = names;
    }

    void add(String of, PlacedLine.Part part, int points, Optional<String> company, Line root) {
        add(new PlacedLine(of, part, points, company, 0, root), -1);
    }

    private void add(PlacedLine placed, int parent) {
        int place = entries.size();
        entries.add(new Entry(placed, Traits.of(placed.line().condition(), names), parent));
        for (Line part : placed.line().parts()) {
            add(
                    new PlacedLine(
                            placed.of(), placed.part(), placed.points(), placed.company(), placed.depth() + 1, part),
                    place);
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The places of the lines without parts that stand beneath a line. */
    Set<Integer> leavesBeneath(int place) {
        Set<Integer> leaves = new HashSet<>();
        for (int at = place + 1; at < entries.size() && entries.get(at).placed().depth() > depth(place); at++) {
            if (!entries.get(at).group()) {
                leaves.add(at);
            }
        }
        return leaves;
    }

    private int depth(int place) {
        return entries.get(place).placed().depth();
    }
}
