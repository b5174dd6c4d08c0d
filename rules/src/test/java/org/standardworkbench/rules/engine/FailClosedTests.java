package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.language.CriterionReader;
import org.standardworkbench.rules.language.CriterionWriter;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Checked;
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
    void conditions_nested_as_deep_as_the_language_reads_them_are_decided() {
        StandardVersion version = version(nested(Condition.MOST_NESTED));
        assertThat(outcome(version, "10")).isEqualTo(OutcomeKind.MET);
        assertThat(outcome(version, "9")).isEqualTo(OutcomeKind.NOT_MET);
    }

    @Test
    void conditions_nested_deeper_name_the_criterion() {
        StandardVersion version = version(nested(Condition.MOST_NESTED + 1));
        assertThatThrownBy(() -> outcome(version, "10"))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("TIN-01")
                .hasMessageContaining("nested more than");
    }

    /** Groups of every kind within each other, beside another condition, read from text if the language reads them at all. */
    private static Criterion nested(int depth) {
        Condition condition = ENOUGH;
        for (int i = 0; i < depth; i++) {
            condition = switch (i % 3) {
                case 0 -> new Condition.AtLeast(2, List.of(ENOUGH, condition, ENOUGH));
                case 1 -> new Condition.AnyOf(List.of(ENOUGH, condition));
                default -> new Condition.AllOf(List.of(ENOUGH, condition));
            };
        }
        Criterion criterion =
                TinyVersions.criterion(1, Condition.ALWAYS, List.of(), new Condition.AllOf(List.of(ENOUGH, condition)));
        Checked<Parsed<Criterion>> read = CriterionReader.read("criterion.drl", CriterionWriter.write(criterion));
        assertThat(read.value().map(Parsed::model))
                .isEqualTo(depth > Condition.MOST_NESTED ? Optional.empty() : Optional.of(criterion));
        return criterion;
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
