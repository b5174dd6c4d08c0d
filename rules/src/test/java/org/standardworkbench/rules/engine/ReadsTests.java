package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/** Which data points an explanation names. */
class ReadsTests {

    @Test
    void a_company_and_a_flow_of_the_same_id_are_told_apart() {
        Rounding whole = new Rounding(0, RoundingMode.HALF_EVEN);
        Condition condition = new Condition.AllOf(
                List.of(enough(Subject.COMPANY, "companyMass", "bound"), enough(Subject.FLOW, "flowMass", "bound")));
        StandardVersion version = TinyVersions.of(
                List.of(
                        TinyVersions.number(Subject.COMPANY, "companyMass", "t", whole),
                        TinyVersions.number(Subject.FLOW, "flowMass", "t", whole)),
                List.of(TinyVersions.parameter("bound", "t", "1")),
                List.of(TinyVersions.criterion(1, Condition.ALWAYS, List.of(), condition)));
        Dataset dataset = TinyVersions.dataset(
                Map.of(), "t", List.of(member("companyMass", "2")), List.of(member("flowMass", "3")));

        Explanation.Line line = requirement(version, dataset);

        assertThat(line.parts().get(0).sources())
                .extracting(source -> source.point().value().map(Value::text))
                .containsExactly(Optional.of("2"));
        assertThat(line.parts().get(1).sources())
                .extracting(source -> source.point().value().map(Value::text))
                .containsExactly(Optional.of("3"));
    }

    private static Condition enough(Subject members, String indicator, String parameter) {
        return new Condition.Comparison(
                new Expression.Aggregate(
                        members,
                        Condition.ALWAYS,
                        AggregateFunction.SUM,
                        Optional.of(new Expression.IndicatorValue(new IndicatorCode(indicator))),
                        Optional.empty()),
                ComparisonOperator.AT_LEAST,
                new Expression.ParameterValue(new ParameterName(parameter)));
    }

    private static Member member(String indicator, String number) {
        return new Member("same", "Same", TinyVersions.points(Map.of(indicator, number), "t"));
    }

    private static Explanation.Line requirement(StandardVersion version, Dataset dataset) {
        try (DroolsAssessor assessor = new DroolsAssessor()) {
            return assessor.explain(version, dataset)
                    .criteria()
                    .get(0)
                    .requirement()
                    .orElseThrow();
        }
    }
}
