package org.standardworkbench.rules.oracle;

import org.standardworkbench.rules.standard.OutcomeKind;

/** An outcome and the points that are certain and possible. */
public record Verdict(OutcomeKind kind, int least, int most) {

    static Verdict of(OutcomeKind kind, int points) {
        return new Verdict(kind, points, points);
    }
}
