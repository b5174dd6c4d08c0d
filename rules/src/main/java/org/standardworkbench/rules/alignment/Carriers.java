package org.standardworkbench.rules.alignment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.standard.Condition;

/**
 * The lines on which a condition's truth rests. A line carries it <em>strongly</em> if it settles its group alone (a false part of "all
 * of", a true part of "any of"), and weakly if only all of them together do.
 */
final class Carriers {

    private final Set<Line> strong = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Line> weak = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Adds those of a condition that settles the outcome. */
    void add(Line root) {
        carry(root, true);
    }

    /** Adds those of a condition without which the outcome would be another one, though it alone does not settle it. */
    void addTogether(Line root) {
        carry(root, false);
    }

    /** Whether a line carries a condition's truth. @param alone whether it must do so strongly */
    boolean contains(Line line, boolean alone) {
        return strong.contains(line) || !alone && weak.contains(line);
    }

    private void carry(Line line, boolean strongly) {
        (strongly ? strong : weak).add(line);
        Truth settling = settling(line.condition());
        boolean counted = line.condition() instanceof Condition.AtLeast;
        for (Line part : line.parts()) {
            if (line.condition() instanceof Condition.Not) {
                carry(part, strongly);
            } else if (line.truth() == Truth.UNKNOWN || counted || line.truth() == settling) {
                if (part.truth() == line.truth()) {
                    carry(part, strongly);
                }
            } else {
                carry(part, false);
            }
        }
    }

    /** The truth of one part that gives the group the same truth. */
    private static Truth settling(Condition group) {
        return group instanceof Condition.AnyOf ? Truth.TRUE : Truth.FALSE;
    }
}
