package org.standardworkbench.webapp.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.standard.LevelName;

/** How cells say what several tables hold. */
public final class Cells {

    private Cells() {}

    /** The name of a level, or {@code none}. */
    public static String level(Optional<LevelName> level) {
        return level.map(LevelName::value).orElse("none");
    }

    /** "met, 5", "undetermined". */
    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Met met -> "met, " + met.points();
            case Outcome.PartlyMet partly -> "partly met, " + partly.points();
            case Outcome.NotMet notMet -> "not met";
            case Outcome.NotApplicable notApplicable -> "not applicable";
            case Outcome.Undetermined undetermined -> "undetermined";
        };
    }

    /** The words of a list, with commas. */
    public static String list(Stream<?> items) {
        return items.map(Object::toString).collect(Collectors.joining(", "));
    }
}
