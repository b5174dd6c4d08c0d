package org.standardworkbench.webapp.store;

import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.standard.LevelName;

/**
 * What a table of results shows of an assessment.
 *
 * @param versionHash the version's content hash
 * @param datasetHash the dataset's hash
 * @param proved the level that is certain; empty if none
 * @param possible the level that missing data could still yield; empty if none
 * @param overall points over all criteria
 */
public record AssessmentSummary(
        String versionHash,
        String datasetHash,
        Optional<LevelName> proved,
        Optional<LevelName> possible,
        Assessment.Score overall) {

    /** The summary of an assessment. */
    public static AssessmentSummary of(Assessment assessment) {
        return new AssessmentSummary(
                assessment.receipt().version(),
                assessment.receipt().dataset(),
                assessment.level().proved(),
                assessment.level().possible(),
                assessment.overall());
    }
}
