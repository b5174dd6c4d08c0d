package org.standardworkbench.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.standard.Condition;

/**
 * What the level above the proved one still needs.
 *
 * @param level the lowest level above the proved one
 * @param needs the parts of its rule that are not proved, as deep as all of them are needed
 */
public record NextLevel(Explanation.OfLevel level, List<Line> needs) {

    /** Copies the needs. */
    public NextLevel {
        needs = List.copyOf(needs);
    }

    /** The next level; empty if the highest is proved. */
    public static Optional<NextLevel> of(Explanation explanation) {
        int proved = explanation.levels().stream()
                .filter(level -> explanation.assessment().level().proved().equals(Optional.of(level.level())))
                .mapToInt(Explanation.OfLevel::rank)
                .findFirst()
                .orElse(0);
        return explanation.levels().stream()
                .filter(level -> level.rank() > proved)
                .findFirst()
                .map(level -> new NextLevel(level, open(level.line())));
    }

    private static List<Line> open(Line line) {
        List<Line> open = new ArrayList<>();
        collect(line, open);
        return open;
    }

    private static void collect(Line line, List<Line> open) {
        if (line.truth() == Truth.TRUE) {
            return;
        }
        boolean allNeeded =
                switch (line.condition()) {
                    case Condition.AllOf all -> true;
                    case Condition.EveryPart every -> true;
                    case Condition.EveryCriterion every -> true;
                    default -> false;
                };
        if (allNeeded && line.parts().stream().anyMatch(part -> part.truth() != Truth.TRUE)) {
            line.parts().forEach(part -> collect(part, open));
        } else {
            open.add(line);
        }
    }
}
