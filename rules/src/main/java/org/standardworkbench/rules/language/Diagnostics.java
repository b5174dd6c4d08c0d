package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.standard.Problem;

/** Collects the errors of one text, at most {@value #MOST}: more help nobody and cost memory. */
final class Diagnostics {

    private static final int MOST = 100;

    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private long steps;

    Diagnostics(SourceText source) {
        this.source = source;
    }

    void error(Token at, String message, String advice) {
        error(at.offset(), message, advice);
    }

    void error(int offset, String message, String advice) {
        if (problems.size() < MOST) {
            problems.add(Problem.error(source.place(offset), message, advice));
        } else if (problems.size() == MOST) {
            problems.add(Problem.error(
                    source.place(offset),
                    "From here on there are more errors; the first " + MOST + " are told.",
                    "Correct those and read again."));
        }
    }

    /** Counts a look at a token, so that tests can hold reading to a number of steps. */
    void step() {
        steps++;
    }

    long steps() {
        return steps;
    }

    boolean failed() {
        return !problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }
}
