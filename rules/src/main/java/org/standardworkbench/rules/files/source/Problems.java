package org.standardworkbench.rules.files.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/** Collects problems while reading goes on, so that a person learns of all of them at once. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    /** Adds an error. */
    public void error(Place place, String message, String advice) {
        all.add(Problem.error(place, message, advice));
    }

    /** Adds a warning. */
    public void warning(Place place, String message, String advice) {
        all.add(Problem.warning(place, message, advice));
    }

    /** Adds problems found elsewhere. */
    public void addAll(Collection<Problem> problems) {
        all.addAll(problems);
    }

    /** Whether one of them is an error. */
    public boolean failed() {
        return all.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** How many there are so far, to tell afterwards whether a step added any. */
    public int count() {
        return all.size();
    }

    /** All problems so far. */
    public List<Problem> list() {
        return List.copyOf(all);
    }
}
