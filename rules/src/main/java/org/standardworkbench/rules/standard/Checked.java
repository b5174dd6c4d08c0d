package org.standardworkbench.rules.standard;

import java.util.List;
import java.util.Optional;

/**
 * What was read of an input, with all its problems at once, in the order of their places.
 *
 * @param value present exactly if no problem is an error
 * @param problems errors and warnings
 * @param <T> what was read
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    /** Sorts the problems and drops repetitions. @throws IllegalArgumentException if value and errors disagree */
    public Checked {
        problems = problems.stream().distinct().sorted().toList();
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        if (failed == value.isPresent()) {
            throw new IllegalArgumentException("a value stands exactly where there is no error: " + problems);
        }
    }

    /** A value without problems. */
    public static <T> Checked<T> of(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    /** A value if none of the problems is an error, else the problems alone. */
    public static <T> Checked<T> of(T value, List<Problem> problems) {
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return new Checked<>(failed ? Optional.empty() : Optional.of(value), problems);
    }

    /** Problems, at least one of them an error. */
    public static <T> Checked<T> failed(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /**
     * The value.
     *
     * @throws IllegalStateException with all problems, if there is none
     */
    public T orThrow() {
        return value.orElseThrow(() -> new IllegalStateException(problems.toString()));
    }
}
