package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.ScoreMeasure;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.StandardVersion;

/** Floors per theme where a theme has nothing to earn: only one theme of the version has a criterion. */
class LevelFloorTests {

    private static final LocalDate IN_FORCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate AFTER_THE_DATA = LocalDate.of(2025, 1, 1);

    @Test
    void a_theme_without_applicable_points_satisfies_no_floor_not_even_one_of_0() {
        Explanation.Line floor = floor(IN_FORCE);

        assertThat(floor.parts()).hasSizeGreaterThan(1);
        assertThat(floor.parts().get(0).truth()).isEqualTo(Truth.TRUE);
        assertThat(floor.parts().subList(1, floor.parts().size()))
                .allSatisfy(line -> assertThat(line.truth()).isEqualTo(Truth.FALSE));
        assertThat(floor.truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void without_a_value_of_the_floor_on_that_date_it_is_unknown_for_such_a_theme_too() {
        Explanation.Line floor = floor(AFTER_THE_DATA);

        assertThat(floor.parts())
                .allSatisfy(line -> assertThat(line.truth()).isEqualTo(Truth.UNKNOWN))
                .allSatisfy(line -> assertThat(line.missing())
                        .singleElement()
                        .extracting(missing -> missing.name())
                        .isEqualTo("floor"));
        assertThat(floor.truth()).isEqualTo(Truth.UNKNOWN);
    }

    /** The line of the level's floor of 0 %, assessed for 2024. */
    private static Explanation.Line floor(LocalDate inForceFrom) {
        Parameter floor = TinyVersions.parameter("floor", "%", "0");
        Criterion criterion = TinyVersions.criterion(1, Condition.ALWAYS, List.of(), Condition.ALWAYS);
        StandardVersion one = TinyVersions.of(
                List.of(TinyVersions.number("use", "1", new Rounding(0, RoundingMode.HALF_EVEN))),
                List.of(new Parameter(
                        floor.name(),
                        floor.unit(),
                        floor.label(),
                        List.of(new Parameter.DatedValue(
                                inForceFrom,
                                Optional.empty(),
                                floor.values().get(0).value(),
                                "invented")),
                        true)),
                List.of(criterion));
        Condition everyTheme = new Condition.EveryPart(
                ScoreScope.Kind.THEME,
                new Condition.Comparison(
                        new Expression.Score(new ScoreScope.Each(), ScoreMeasure.POINTS_SHARE),
                        ComparisonOperator.AT_LEAST,
                        new Expression.ParameterValue(new ParameterName("floor"))));
        StandardVersion version = TinyVersions.copy(
                one,
                one.indicators(),
                one.parameters(),
                one.criteria(),
                List.of(new LevelRule(one.levels().keySet().iterator().next(), 1, everyTheme, List.of())));
        try (DroolsAssessor assessor = new DroolsAssessor()) {
            return assessor.explain(version, TinyVersions.dataset(Map.of("use", "1"), "1"))
                    .levels()
                    .get(0)
                    .line();
        }
    }
}
