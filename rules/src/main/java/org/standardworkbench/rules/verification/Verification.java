package org.standardworkbench.rules.verification;

import java.util.List;

/**
 * What is doubtful about a criterion or a version.
 *
 * @param findings what is proved, in the order of the places
 * @param undecided of what nothing is claimed
 */
public record Verification(List<Finding> findings, List<Undecided> undecided) {

    /** Copies the lists. */
    public Verification {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }

    /** Both together, in the order of the places. */
    public Verification and(Verification other) {
        return new Verification(
                java.util.stream.Stream.concat(findings.stream(), other.findings.stream())
                        .sorted()
                        .toList(),
                java.util.stream.Stream.concat(undecided.stream(), other.undecided.stream())
                        .toList());
    }
}
