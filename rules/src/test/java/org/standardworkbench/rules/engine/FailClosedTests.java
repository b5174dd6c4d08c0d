package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.StandardVersion;

/** What cannot be decided surely is an error that names the criterion, never an outcome. */
class FailClosedTests {

    private static final Condition ENOUGH = TinyVersions.compare("use", ComparisonOperator.AT_LEAST, "bound");

    @Test
    void bands_that_hold_together_name_the_criterion() {
        Criterion.Band band = new Criterion.Band(2, ENOUGH);
        StandardVersion version = version(TinyVersions.criterion(1, Condition.ALWAYS, List.of(band), ENOUGH));
        assertThat(outcome(version, "9")).isEqualTo(OutcomeKind.NOT_MET);
        assertThatThrownBy(() -> outcome(version, "10"))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("TIN-01")
                .hasMessageContaining("two rules decide together");
    }

    @Test
    void numbers_too_large_to_compare_name_the_criterion() {
        StandardVersion version = version(TinyVersions.criterion(1, Condition.ALWAYS, List.of(), ENOUGH));
        assertThat(outcome(version, "1000000000000")).isEqualTo(OutcomeKind.MET);
        assertThatThrownBy(() -> outcome(version, "1" + "0".repeat(29)))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("TIN-01")
                .hasMessageContaining("too large");
    }

    @Test
    void conditions_nested_too_deep_name_the_criterion() {
        assertThat(outcome(version(nested(ConditionCompiler.DEEPEST - 1)), "10"))
                .isEqualTo(OutcomeKind.MET);
        StandardVersion version = version(nested(ConditionCompiler.DEEPEST + 1));
        assertThatThrownBy(() -> outcome(version, "10"))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("TIN-01")
                .hasMessageContaining("nested more than");
    }

    private static Criterion nested(int depth) {
        Condition condition = ENOUGH;
        for (int i = 0; i < depth; i++) {
            condition = i % 2 == 0
                    ? new Condition.AllOf(List.of(ENOUGH, condition))
                    : new Condition.AnyOf(List.of(ENOUGH, condition));
        }
        return TinyVersions.criterion(1, Condition.ALWAYS, List.of(), condition);
    }

    private static StandardVersion version(Criterion criterion) {
        return TinyVersions.of(
                List.of(TinyVersions.number("use", "1", new Rounding(1, RoundingMode.HALF_EVEN))),
                List.of(TinyVersions.parameter("bound", "1", "10")),
                List.of(criterion));
    }

    private static OutcomeKind outcome(StandardVersion version, String use) {
        try (DroolsAssessor assessor = new DroolsAssessor()) {
            return assessor.decide(version, List.of(TinyVersions.dataset(Map.of("use", use), "1")), done -> {})
                    .get(0)
                    .outcomes()
                    .get(0);
        }
    }
}
