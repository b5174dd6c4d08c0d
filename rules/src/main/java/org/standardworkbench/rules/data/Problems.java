package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/** Collects the problems of an input, and stops a file that has nothing but problems. */
final class Problems {

    /** More than anybody reads; a file with more is of another kind. */
    static final int MOST_PER_FILE = 500;

    private final List<Problem> all = new ArrayList<>();
    private final Predicate<Place> leftOut;
    private int inFile;

    Problems() {
        this(place -> false);
    }

    /** @param leftOut where rows stand that are not read, and about which nothing is told */
    Problems(Predicate<Place> leftOut) {
        this.leftOut = leftOut;
    }

    /** Whether the row at a place is not read. */
    boolean isLeftOut(Place place) {
        return leftOut.test(place);
    }

    /** Thrown to leave a file whose rest cannot be read; what is wrong has been told. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("told in the problems", null, false, false);
        }
    }

    void startFile() {
        inFile = 0;
    }

    void error(Place place, String message, String advice) throws Unreadable {
        add(Problem.error(place, message, advice));
    }

    void warning(Place place, String message, String advice) throws Unreadable {
        add(Problem.warning(place, message, advice));
    }

    void add(Problem problem) throws Unreadable {
        if (isLeftOut(problem.place())) {
            return;
        }
        all.add(problem);
        if (++inFile == MOST_PER_FILE) {
            throw fatal(
                    Place.file(problem.place().file()),
                    "has " + MOST_PER_FILE + " problems; the rest of it was not read.",
                    "Correct these and read it again.");
        }
    }

    /** Tells an error and gives what to throw in order to leave the file. */
    Unreadable fatal(Place place, String message, String advice) {
        all.add(Problem.error(place, message, advice));
        return new Unreadable();
    }

    /** Tells an error about several files together, which no limit of a single file holds back. */
    void about(Problem problem) {
        all.add(problem);
    }

    int count() {
        return all.size();
    }

    /** The errors behind the first {@code count} problems. */
    List<Problem> errorsSince(int count) {
        return all.subList(count, all.size()).stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}
