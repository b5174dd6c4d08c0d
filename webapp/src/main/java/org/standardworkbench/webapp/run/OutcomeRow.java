package org.standardworkbench.webapp.run;

import java.util.Objects;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * The outcomes of a dataset under a version, small enough to keep those of many in memory.
 *
 * @param dataset the dataset
 * @param signs one digit per criterion in the order of the version: the place of its outcome among the kinds of outcomes
 */
public record OutcomeRow(Dataset dataset, String signs) {

    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    /** The signs of an assessment. */
    static String signs(StandardVersion version, Assessment assessment) {
        return version.criteria().keySet().stream()
                .map(code -> String.valueOf(
                        Objects.requireNonNull(assessment.outcomes().get(code))
                                .kind()
                                .ordinal()))
                .collect(Collectors.joining());
    }

    /** The outcome of a criterion. @param criterion its place in the version, from 0 */
    public OutcomeKind kind(int criterion) {
        return KINDS[signs.charAt(criterion) - '0'];
    }

    /** How many of the criteria from one place to before another have an outcome. */
    public int count(OutcomeKind kind, int from, int to) {
        return (int) signs.substring(from, to)
                .chars()
                .filter(sign -> sign - '0' == kind.ordinal())
                .count();
    }
}
