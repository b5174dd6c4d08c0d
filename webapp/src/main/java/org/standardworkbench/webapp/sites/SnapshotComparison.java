package org.standardworkbench.webapp.sites;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetDifference;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Two snapshots side by side.
 *
 * @param address the address
 * @param from the first
 * @param to the second
 * @param difference what differs in the data
 * @param version the version under which outcomes are compared; empty if there is none
 * @param assessments of the first and the second under the version; empty if they could not be made
 * @param outcomes the criteria whose outcome or points differ, in the order of the version
 * @param notices what cannot be told, each a sentence for a person
 */
public record SnapshotComparison(
        DifferenceAddress address,
        Dataset from,
        Dataset to,
        DatasetDifference difference,
        Optional<StandardVersion> version,
        Optional<Assessments> assessments,
        List<Flip> outcomes,
        List<String> notices) {

    /** Both snapshots under one version. */
    public record Assessments(Assessment from, Assessment to) {}

    /** A criterion whose outcome differs. */
    public record Flip(CriterionCode criterion, Outcome from, Outcome to) {}

    /** Copies the lists. */
    public SnapshotComparison {
        outcomes = List.copyOf(outcomes);
        notices = List.copyOf(notices);
    }
}
