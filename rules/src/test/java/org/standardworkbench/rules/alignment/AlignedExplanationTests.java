package org.standardworkbench.rules.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.ParameterName;

/** Lines that belong together, on hand-made trees. */
class AlignedExplanationTests {

    private static Condition.Comparison atLeast(String indicator, String parameter) {
        return new Condition.Comparison(
                new Expression.IndicatorValue(new IndicatorCode(indicator)),
                ComparisonOperator.AT_LEAST,
                new Expression.ParameterValue(new ParameterName(parameter)));
    }

    private static Line leaf(Condition condition, Truth truth) {
        return new Line(
                condition,
                truth,
                Optional.empty(),
                List.of(),
                Optional.of(new Value.OfNumber(BigDecimal.ONE)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Line group(Condition condition, Truth truth, Line... parts) {
        return new Line(
                condition,
                truth,
                Optional.empty(),
                List.of(parts),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Forest forest(Line... roots) {
        Forest forest = new Forest(Map.of());
        for (Line root : roots) {
            forest.add("ENE-01", PlacedLine.Part.REQUIREMENT, 5, Optional.empty(), root);
        }
        return forest;
    }

    private static List<String> pairs(Forest left, Forest right) {
        return Matching.of(left, right).stream()
                .map(places -> places[0] + "-" + places[1])
                .toList();
    }

    @Nested
    class Counterparts {

        private final Line share = leaf(atLeast("share", "share-minimum"), Truth.TRUE);
        private final Line stricter = leaf(atLeast("share", "share-full"), Truth.FALSE);
        private final Line roofs = leaf(atLeast("roofs", "roofs-minimum"), Truth.TRUE);

        @Test
        void areFoundByWhatIsMeasuredThoughTheBoundIsAnother() {
            assertThat(pairs(forest(share), forest(stricter))).containsExactly("0-0");
        }

        @Test
        void areFoundInsideAGroupThatIsNew() {
            var both = group(new Condition.AllOf(List.of()), Truth.TRUE, roofs, share);

            assertThat(pairs(forest(share), forest(both))).containsExactly("-1-0", "-1-1", "0-2");
        }

        @Test
        void areFoundInNestedGroupsOfAnotherKindAndOrder() {
            var any = group(new Condition.AnyOf(List.of()), Truth.TRUE, share, roofs);
            var two = group(new Condition.AtLeast(2, List.of()), Truth.FALSE, roofs, stricter);

            assertThat(pairs(forest(any), forest(two))).containsExactly("0-0", "2-1", "1-2");
        }

        @Test
        void areFoundInThePartsOfASplitCriterion() {
            var whole = group(new Condition.AllOf(List.of()), Truth.TRUE, share, roofs);

            assertThat(pairs(forest(whole), forest(roofs, stricter))).containsExactly("0--1", "2-0", "1-1");
        }

        @Test
        void areNoneWhereNothingIsInCommon() {
            assertThat(pairs(forest(share), forest(roofs))).containsExactly("0--1", "-1-0");
        }
    }

    @Nested
    class TruthOfAGroup {

        private final Line yes = leaf(atLeast("share", "share-minimum"), Truth.TRUE);
        private final Line no = leaf(atLeast("roofs", "roofs-minimum"), Truth.FALSE);

        @Test
        void ofAllRestsOnTheFalsePartAlone() {
            var carriers = new Carriers();
            carriers.add(group(new Condition.AllOf(List.of()), Truth.FALSE, yes, no));

            assertThat(carriers.contains(no, true)).isTrue();
            assertThat(carriers.contains(yes, false)).isFalse();
        }

        @Test
        void ofAnyRestsOnTheTruePartAlone() {
            var carriers = new Carriers();
            carriers.add(group(new Condition.AnyOf(List.of()), Truth.TRUE, yes, no));

            assertThat(carriers.contains(yes, true)).isTrue();
            assertThat(carriers.contains(no, false)).isFalse();
        }

        @Test
        void ofAllThatHoldRestsOnAllTogether() {
            var carriers = new Carriers();
            carriers.add(group(new Condition.AllOf(List.of()), Truth.TRUE, yes));

            assertThat(carriers.contains(yes, false)).isTrue();
            assertThat(carriers.contains(yes, true)).isFalse();
        }
    }

    @Test
    void aDecidingLineIsTheOneThatTurned() {
        var turned = new AlignedLine(
                Optional.of(new PlacedLine(
                        "A", PlacedLine.Part.REQUIREMENT, 5, Optional.empty(), 0, leaf(atLeast("a", "b"), Truth.TRUE))),
                Optional.empty(),
                Set.of(Difference.ONE_SIDED),
                false,
                Optional.empty());
        var carriers = new Carriers();

        assertThat(LineAligner.marked(List.of(turned), carriers)).noneMatch(AlignedLine::decides);
        carriers.add(turned.either().line());
        assertThat(LineAligner.marked(List.of(turned), carriers)).allMatch(AlignedLine::decides);
    }

    @Test
    void anExplanationUnderAnotherVersionIsRefused() {
        var tiny = org.standardworkbench.rules.files.TinyStandard.load();
        var dataset = tiny.cases().values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow()
                .dataset();
        var other = new org.standardworkbench.rules.standard.ModelGenerator(1).version();
        try (var assessor = new org.standardworkbench.rules.engine.DroolsAssessor()) {
            var explanation = assessor.explain(tiny.version(), dataset);

            assertThatThrownBy(() -> new AlignedExplanation.Side(other, explanation))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("toy@1.0");
        }
    }
}
