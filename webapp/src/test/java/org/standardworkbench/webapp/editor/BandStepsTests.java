package org.standardworkbench.webapp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Subject;

/** Bands that are added to the criteria of the shipped version, and taken out of them. */
class BandStepsTests {

    private static final LoadedVersion GIA = Workspaces.version("gia/1.0");

    static Stream<CriterionCode> criteria() {
        return GIA.version().criteria().keySet().stream();
    }

    private static FormDesk desk(CriterionCode code) {
        var criterion = GIA.version().criteria().get(code);
        return FormDesk.of(
                        Workspaces.of(GIA),
                        "criteria/" + criterion.theme() + "/" + code + "/criterion.drl",
                        Language.EN)
                .orElseThrow();
    }

    private static FormDesk desk(String code) {
        return desk(new CriterionCode(code));
    }

    private static List<String> errors(FormDesk desk) {
        return desk.work().trial().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> !problem.place().file().endsWith("cases.yaml"))
                .map(Problem::toString)
                .toList();
    }

    private static List<String> lines(FormDesk desk) {
        return Stream.concat(
                        desk.criterion().bands().stream(),
                        Stream.of(desk.criterion().requirement()))
                .map(band -> band.points() + ": "
                        + Statements.of(
                                        desk.version(),
                                        Language.EN,
                                        Optional.of(LocalDate.of(2026, 1, 1)),
                                        Optional.empty())
                                .line(band.condition())
                                .replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void aNewBandPartsTheStepToTheRequirementHalfway() {
        var desk = desk("ENE-02");
        assertThat(desk.addBand(8)).isEmpty();

        assertThat(lines(desk))
                .containsExactly(
                        "4: Renewable electricity share: ≥ 50 %; Renewable electricity share: < 75 %",
                        "7: Renewable electricity share: ≥ 75 %; Renewable electricity share: < 82.5 %",
                        "8: Renewable electricity share: ≥ 82.5 %; Renewable electricity share: < 90 %",
                        "10: Renewable electricity share: ≥ 90 %");
        assertThat(errors(desk)).isEmpty();
        assertThat(desk.work().unsaved()).anyMatch(path -> path.endsWith("parameters.yaml"));
    }

    @Test
    void theBandBelowReachesUpToTheOneAboveWhereABandGoes() {
        var desk = desk("ENE-02");
        assertThat(desk.removeBand(7)).isEmpty();

        assertThat(lines(desk))
                .containsExactly(
                        "4: Renewable electricity share: ≥ 50 %; Renewable electricity share: < 90 %",
                        "10: Renewable electricity share: ≥ 90 %");
        assertThat(errors(desk)).isEmpty();
    }

    @Test
    void addingAndRemovingABandGivesTheRulesThatWereThere() {
        var desk = desk("ENE-02");
        var before = desk.criterion();
        desk.addBand(9);
        desk.removeBand(9);

        assertThat(desk.criterion()).isEqualTo(before);
    }

    @Test
    void aBandIsOneStepToUndo() {
        var desk = desk("ENE-02");
        var before = desk.work().files();
        desk.addBand(9);
        desk.undo();

        assertThat(desk.work().files()).isEqualTo(before);
    }

    @Test
    void aBandOfTakenPointsIsRefused() {
        var desk = desk("ENE-02");
        var before = desk.work().files();

        assertThat(desk.addBand(7)).hasValueSatisfying(why -> assertThat(why).contains("7 points already"));
        assertThat(desk.work().files()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void whereTheRequirementHasABoundNothingIsWrongAfterwards(CriterionCode code) {
        var desk = desk(code);
        var criterion = desk.criterion();
        int best = criterion.bands().isEmpty() ? 0 : criterion.bands().getLast().points();
        if (criterion.maximum() - best < 2) {
            return;
        }
        boolean parted = new BandSteps(desk.version(), criterion)
                .added(desk.work().files(), best + 1)
                .isPresent();

        if (criterion.object() == Subject.COMPANY) {
            assertThat(desk.addBand(best + 1))
                    .hasValueSatisfying(why -> assertThat(why).startsWith("A company criterion has no bands."));
            return;
        }
        assertThat(desk.addBand(best + 1)).isEmpty();
        assertThat(desk.criterion().bands()).map(Criterion.Band::points).contains(best + 1);
        if (parted) {
            assertThat(errors(desk)).isEmpty();
        }
    }

    @Test
    void mostShippedRequirementsHaveABoundToPartAt() {
        assertThat(criteria().filter(code -> {
                    var desk = desk(code);
                    return new BandSteps(desk.version(), desk.criterion())
                            .added(desk.work().files(), 1)
                            .isPresent();
                }))
                .hasSizeGreaterThan(8);
    }
}
