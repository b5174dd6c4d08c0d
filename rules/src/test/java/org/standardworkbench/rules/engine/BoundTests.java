package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.StandardVersion;

/** Bounds that binary fractions cannot hold, at, below and above, with every operator. */
class BoundTests {

    /** Where a number lies after rounding: -1 below the bound, 0 on it, 1 above. */
    @ParameterizedTest
    @CsvSource({
        "HALF_EVEN, -0.1, -1",
        "HALF_EVEN, 0, 0",
        "HALF_EVEN, 0.1, 1",
        "HALF_EVEN, -0.05, -1",
        "HALF_UP, -0.05, 0",
        "HALF_UP, -0.051, -1",
        "HALF_EVEN, 0.05, 1",
        "HALF_UP, 0.049, 0",
    })
    void are_exact_with_every_operator_through_units_and_rounding(RoundingMode mode, BigDecimal beside, int sign) {
        List<String> bounds = List.of("0.1", "0.3", "65.1");
        try (DroolsAssessor assessor = new DroolsAssessor()) {
            for (String bound : bounds) {
                StandardVersion version = version(new Rounding(1, mode), bound);
                String value =
                        new BigDecimal(bound).add(beside).movePointLeft(3).toPlainString();
                Decisions found = assessor.decide(
                                version, List.of(TinyVersions.dataset(Map.of("use", value), "MW.h")), done -> {})
                        .get(0);
                assertThat(found.outcomes())
                        .as("%s and %s kWh, %s", bound, beside, mode)
                        .isEqualTo(expected(sign));
            }
        }
    }

    /** A criterion per operator; the bound is given in another unit than the number. */
    private static StandardVersion version(Rounding rounding, String bound) {
        List<Criterion> criteria = new ArrayList<>();
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            criteria.add(TinyVersions.criterion(
                    operator.ordinal() + 1,
                    Condition.ALWAYS,
                    List.of(),
                    TinyVersions.compare("use", operator, "bound")));
        }
        String inOther = new BigDecimal(bound).movePointRight(3).toPlainString();
        return TinyVersions.of(
                List.of(TinyVersions.number("use", "kW.h", rounding)),
                List.of(TinyVersions.parameter("bound", "W.h", inOther)),
                criteria);
    }

    private static List<OutcomeKind> expected(int sign) {
        List<OutcomeKind> kinds = new ArrayList<>();
        // In the order of the operators: >= > <= < == !=
        for (boolean holds : new boolean[] {sign >= 0, sign > 0, sign <= 0, sign < 0, sign == 0, sign != 0}) {
            kinds.add(holds ? OutcomeKind.MET : OutcomeKind.NOT_MET);
        }
        return kinds;
    }
}
