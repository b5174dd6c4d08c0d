package org.standardworkbench.rules.assessment;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.OutcomeKind;

/**
 * The outcomes, points and level of one dataset without what is missing and without receipt: for runs over very many datasets. The
 * same rules decide as for an {@link Assessment}.
 *
 * @param outcomes one per criterion, in the order of the version's criteria
 * @param points one per criterion, 0 unless met or partly met
 * @param least points that are proved
 * @param most points that are still possible
 * @param proved the highest level whose rule is proved
 * @param possible the highest level whose rule is not disproved
 */
public record Decisions(
        List<OutcomeKind> outcomes,
        List<Integer> points,
        int least,
        int most,
        Optional<LevelName> proved,
        Optional<LevelName> possible) {

    /** Copies the lists. */
    public Decisions {
        outcomes = List.copyOf(outcomes);
        points = List.copyOf(points);
    }
}
