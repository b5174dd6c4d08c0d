package org.standardworkbench.rules.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Assesses datasets under versions. The one path that browser, REST, command line and exported releases use; safe for use by
 * several threads.
 */
public interface Assessor {

    /**
     * Assesses datasets under a version.
     *
     * @param version the version
     * @param datasets the datasets, already checked against the version's indicators
     * @param progress called now and then with the number of finished datasets; may throw {@link
     *     java.util.concurrent.CancellationException} to stop the work
     * @return one assessment per dataset, in their order
     * @throws AssessmentException if a limit is hit or a rule set is broken: fails closed, never with an outcome
     */
    List<Assessment> assess(StandardVersion version, List<Dataset> datasets, IntConsumer progress);

    /**
     * Decides datasets under a version without naming what is missing.
     *
     * @param progress as above
     * @return one decision per dataset, in their order
     * @throws AssessmentException as above
     */
    List<Decisions> decide(StandardVersion version, List<Dataset> datasets, IntConsumer progress);

    /**
     * Explains one assessment.
     *
     * @throws AssessmentException as above
     */
    Explanation explain(StandardVersion version, Dataset dataset);

    /**
     * Decides and explains one criterion alone, on given outcomes of the others: an example beside a criterion.
     *
     * @param others outcomes of other criteria; one that is not named is undetermined
     * @throws AssessmentException as above
     */
    Explanation.OfCriterion explain(
            StandardVersion version, Dataset dataset, CriterionCode criterion, Map<CriterionCode, Outcome> others);
}
