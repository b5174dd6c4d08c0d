package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetGenerator;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;

class DroolsAssessorTests {

    @Test
    void every_criterion_of_generated_versions_has_an_outcome_and_every_kind_of_outcome_occurs() {
        Set<OutcomeKind> seen = EnumSet.noneOf(OutcomeKind.class);
        try (DroolsAssessor assessor = new DroolsAssessor()) {
            for (long seed = 0; seed < 8; seed++) {
                StandardVersion version = new ModelGenerator(seed).version();
                List<Dataset> datasets = new DatasetGenerator(version, seed, 0.2).datasets(20);
                for (Assessment assessment : assessor.assess(version, datasets, done -> {})) {
                    assertThat(assessment.outcomes().keySet())
                            .isEqualTo(version.criteria().keySet());
                    assessment.outcomes().values().forEach(outcome -> seen.add(outcome.kind()));
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(OutcomeKind.values());
    }

    @Test
    void an_explanation_is_of_the_same_assessment() {
        try (DroolsAssessor assessor = new DroolsAssessor()) {
            for (long seed = 100; seed < 102; seed++) {
                StandardVersion version = new ModelGenerator(seed).version();
                Dataset dataset =
                        new DatasetGenerator(version, seed, 0.3).datasets(1).get(0);
                Assessment assessment =
                        assessor.assess(version, List.of(dataset), done -> {}).get(0);
                assertThat(assessor.explain(version, dataset).assessment()).isEqualTo(assessment);
            }
        }
    }

    @Test
    void undetermined_outcomes_name_what_is_missing() {
        try (DroolsAssessor assessor = new DroolsAssessor()) {
            for (long seed = 200; seed < 204; seed++) {
                StandardVersion version = new ModelGenerator(seed).version();
                List<Dataset> datasets = new DatasetGenerator(version, seed, 0.5).datasets(10);
                for (Assessment assessment : assessor.assess(version, datasets, done -> {})) {
                    assertThat(assessment.outcomes().values())
                            .filteredOn(Outcome.Undetermined.class::isInstance)
                            .allSatisfy(outcome -> assertThat(((Outcome.Undetermined) outcome)
                                            .missing()
                                            .data())
                                    .isNotEmpty());
                }
            }
        }
    }
}
