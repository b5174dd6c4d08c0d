package org.standardworkbench.rules.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Explanation.OfCompany;
import org.standardworkbench.rules.assessment.Explanation.OfCriterion;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;

/** On which lines an outcome rests, on hand-made explanations: an area criterion on the left, a company criterion on the right. */
class CriteriaCarriersTests {

    private static final Outcome MET = new Outcome.Met(4);
    private static final Outcome NOT_MET = new Outcome.NotMet();
    private static final Outcome NOT_ASKED = new Outcome.NotApplicable(Outcome.Reason.APPLICABILITY);

    private final OfCompany good = company("good", MET, Truth.TRUE, Truth.TRUE);
    private final OfCompany bad = company("bad", NOT_MET, Truth.TRUE, Truth.FALSE);
    private final OfCompany small = company("small", NOT_ASKED, Truth.FALSE, Truth.FALSE);

    private static Line line(Truth truth) {
        return new Line(
                new Condition.IsKnown(new IndicatorCode("energyAudit")),
                truth,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static OfCompany company(String id, Outcome outcome, Truth applies, Truth meets) {
        return new OfCompany(id, id, outcome, line(applies), line(meets));
    }

    private static OfCriterion area(Outcome outcome, Truth applies, Truth meets) {
        return new OfCriterion(
                new CriterionCode("ENE-03"),
                outcome,
                Optional.of(line(applies)),
                List.of(),
                Optional.of(line(meets)),
                List.of());
    }

    private OfCriterion companies(Outcome outcome) {
        return new OfCriterion(
                new CriterionCode("ENE-03"),
                outcome,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(good, bad, small));
    }

    private static Carriers carriers(OfCriterion left, OfCriterion right) {
        return CriteriaCarriers.of(List.of(left), List.of(right));
    }

    @Test
    void whereTheAreaMissesItTheCompaniesThatMissItDecideAndNoOther() {
        var carriers = carriers(area(MET, Truth.TRUE, Truth.TRUE), companies(NOT_MET));

        assertThat(carriers.contains(bad.requirement(), true)).isTrue();
        for (OfCompany other : List.of(good, small)) {
            assertThat(carriers.contains(other.requirement(), false)).isFalse();
            assertThat(carriers.contains(other.applicability(), false)).isFalse();
        }
    }

    @Test
    void whereTheAreaMeetsItTheCompaniesThatMeetItDoSoOnlyTogether() {
        var carriers = carriers(area(NOT_MET, Truth.TRUE, Truth.FALSE), companies(MET));

        assertThat(carriers.contains(good.requirement(), false)).isTrue();
        assertThat(carriers.contains(good.requirement(), true)).isFalse();
        assertThat(carriers.contains(bad.requirement(), false)).isFalse();
    }

    @Test
    void whereItIsAskedOfNoCompanyTheApplicabilitiesDecide() {
        var carriers = carriers(area(NOT_MET, Truth.TRUE, Truth.FALSE), companies(NOT_ASKED));

        assertThat(carriers.contains(small.applicability(), true)).isTrue();
        assertThat(carriers.contains(small.requirement(), false)).isFalse();
    }

    @Test
    void thatItIsAskedSettlesNothingAloneThatItIsNotDoes() {
        var asked = area(NOT_MET, Truth.TRUE, Truth.FALSE);
        var notAsked = area(NOT_ASKED, Truth.FALSE, Truth.FALSE);
        var carriers = carriers(asked, notAsked);

        assertThat(carriers.contains(asked.applicability().orElseThrow(), true)).isFalse();
        assertThat(carriers.contains(asked.applicability().orElseThrow(), false))
                .isTrue();
        assertThat(carriers.contains(asked.requirement().orElseThrow(), true)).isTrue();
        assertThat(carriers.contains(notAsked.applicability().orElseThrow(), true))
                .isTrue();
        assertThat(carriers.contains(notAsked.requirement().orElseThrow(), false))
                .isFalse();
    }

    @Test
    void whereAllAreMetOnlyPointsDifferAndNoLineCarriesThem() {
        var area = area(MET, Truth.TRUE, Truth.TRUE);

        assertThat(carriers(area, companies(new Outcome.Met(2))).contains(good.requirement(), false))
                .isFalse();
        assertThat(carriers(area, companies(new Outcome.Met(2)))
                        .contains(area.requirement().orElseThrow(), false))
                .isFalse();
    }
}
