package org.standardworkbench.rules.data;

import java.time.LocalDate;

/**
 * The days that data cover, both included.
 *
 * @param start first day
 * @param end last day; the evaluation date of an assessment
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

    /** @throws IllegalArgumentException if the end is before the start */
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("the period ends on " + end + ", before it starts on " + start);
        }
    }

    /** Whether the period is exactly one year long. */
    public boolean isYear() {
        return end.equals(start.plusYears(1).minusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }
}
