package org.standardworkbench.rules.standard;

/**
 * Something wrong with an input, told to a person: what, where, what to do. What the person typed stands in back quotes.
 *
 * @param severity an error makes the input unusable, a warning does not
 * @param place where
 * @param message what is wrong, one sentence
 * @param advice what to do, one sentence, for example "Maybe you mean `renewable-electricity-minimum`."; empty if the
 *     message says it all
 */
public record Problem(Severity severity, Place place, String message, String advice) implements Comparable<Problem> {

    /** Whether the input can be used in spite of it. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** An error. */
    public static Problem error(Place place, String message, String advice) {
        return new Problem(Severity.ERROR, place, message, advice);
    }

    /** A warning. */
    public static Problem warning(Place place, String message, String advice) {
        return new Problem(Severity.WARNING, place, message, advice);
    }

    /** Orders by file, line, column, then message. */
    @Override
    public int compareTo(Problem other) {
        return java.util.Comparator.comparing((Problem problem) -> problem.place.file())
                .thenComparingInt(problem -> problem.place.line())
                .thenComparingInt(problem -> problem.place.column())
                .thenComparing(Problem::message)
                .compare(this, other);
    }

    /** {@code file:line:column: message advice}. */
    @Override
    public String toString() {
        String kind = severity == Severity.WARNING ? "warning: " : "";
        return place + ": " + kind + message + (advice.isEmpty() ? "" : " " + advice);
    }
}
