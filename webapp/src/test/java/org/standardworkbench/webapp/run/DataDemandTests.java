package org.standardworkbench.webapp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/** Which missing data would settle most. */
class DataDemandTests {

    private static final CriterionCode ENE = new CriterionCode("ENE-01");
    private static final CriterionCode HEAT = new CriterionCode("ENE-02");
    private static final CriterionCode LAND = new CriterionCode("LAN-01");
    private static final StandardVersion VERSION = version();
    private static final Dataset HARBOUR = Toys.dataset("harbour", 2023, false);
    private static final Dataset MILL = Toys.dataset("mill", 2023, false);

    private final DataDemand.Counter counter = new DataDemand.Counter(VERSION, RunFilter.NONE);

    @Test
    void putsFirstWhatAloneSettlesMost() {
        counter.add(assessment(
                HARBOUR, Map.of(ENE, open(area("power")), HEAT, open(area("power")), LAND, open(area("plots")))));
        counter.add(assessment(MILL, Map.of(LAND, open(area("plots"), area("power")))));

        var demand = counter.count();

        assertThat(demand.outcomes()).isEqualTo(4);
        assertThat(demand.datasets()).isEqualTo(2);
        assertThat(demand.data())
                .extracting(one -> one.datum().name() + " alone " + one.alone() + " of " + one.outcomes())
                .containsExactly("power alone 2 of 3", "plots alone 1 of 2");
        assertThat(demand.data().getFirst().lacking())
                .extracting(one -> one.dataset().site().name() + " " + one.alone() + " " + one.together())
                .containsExactly("harbour [ENE-01, ENE-02] []", "mill [] [LAN-01]");
        assertThat(demand.data().getFirst().criteria()).containsExactly(ENE, HEAT, LAND);
    }

    @Test
    void takesTheSameOfSeveralCompaniesAsOneDatum() {
        counter.add(assessment(HARBOUR, Map.of(ENE, open(of("power", "alpha"), of("power", "beta")))));

        var datum = counter.count().data().getFirst();

        assertThat(datum.alone()).isEqualTo(1);
        assertThat(datum.lacking().getFirst().members()).containsExactly("alpha", "beta");
        assertThat(datum.datum().code()).isEqualTo("indicator:power:members");
        assertThat(counter.count().find("indicator:power:members")).contains(datum);
        assertThat(counter.count().find("indicator:power")).isEmpty();
    }

    @Test
    void claimsOfNoDatumThatItSettlesAnythingAloneWhereNoSmallestSetWasSearchedFor() {
        counter.add(assessment(
                HARBOUR, Map.of(ENE, new Outcome.Undetermined(5, new Outcome.Missing(List.of(area("power")), false)))));

        var demand = counter.count();

        assertThat(demand.listedInFull()).isEqualTo(1);
        assertThat(demand.data().getFirst().alone()).isZero();
        assertThat(demand.data().getFirst().outcomes()).isEqualTo(1);
    }

    @Test
    void tellsWhichLevelsAreStillOpen() {
        counter.add(assessment(HARBOUR, Map.of(ENE, open(area("power")))));

        assertThat(counter.count().data().getFirst().reachable())
                .as("from stone to iron")
                .containsOnlyKeys(MatrixBuilder.level(
                        VERSION, Optional.of(VERSION.levelRules().getLast().name())));
    }

    @Test
    void countsOnlyTheThemesThatAreChosenAndNothingThatIsDecided() {
        var chosen = new DataDemand.Counter(VERSION, RunFilter.NONE.with(RunFilter.Kind.THEME, List.of("land")));
        chosen.add(assessment(
                HARBOUR, Map.of(ENE, open(area("power")), LAND, open(area("plots")), HEAT, new Outcome.NotMet())));

        assertThat(chosen.count().data()).extracting(one -> one.datum().name()).containsExactly("plots");
        assertThat(new DataDemand.Counter(VERSION, RunFilter.NONE).count().data())
                .isEmpty();
    }

    private static MissingDatum area(String name) {
        return new MissingDatum(MissingDatum.Kind.INDICATOR, name, Optional.empty());
    }

    private static MissingDatum of(String name, String member) {
        return new MissingDatum(MissingDatum.Kind.INDICATOR, name, Optional.of(member));
    }

    private static Outcome open(MissingDatum... data) {
        return new Outcome.Undetermined(5, new Outcome.Missing(Arrays.asList(data), true));
    }

    /** From stone to iron. */
    private static Assessment assessment(Dataset dataset, Map<CriterionCode, Outcome> outcomes) {
        var levels = VERSION.levelRules();
        return new Assessment(
                VERSION.id(),
                dataset,
                outcomes,
                Map.of(),
                new Assessment.Score(0, 5, 5),
                Map.of(),
                new Assessment.LevelResult(
                        Optional.of(levels.get(1).name()),
                        Optional.of(levels.getLast().name()),
                        List.of()),
                new Assessment.Receipt("", "", "", ""));
    }

    private static StandardVersion version() {
        Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>();
        criteria.put(ENE, criterion(ENE, "energy"));
        criteria.put(HEAT, criterion(HEAT, "energy"));
        criteria.put(LAND, criterion(LAND, "land"));
        var plain = Toys.version("toy@1.0", Optional.empty());
        return new StandardVersion(
                plain.id(),
                plain.title(),
                plain.schemeOwner(),
                plain.state(),
                plain.basedOn(),
                plain.illustrative(),
                plain.published(),
                plain.languages(),
                plain.bindingLanguage(),
                plain.themes(),
                plain.groups(),
                plain.levels(),
                plain.indicators(),
                plain.parameters(),
                plain.factors(),
                criteria,
                plain.texts(),
                plain.levelRules(),
                plain.lineage(),
                plain.contentHash());
    }

    private static Criterion criterion(CriterionCode code, String theme) {
        return new Criterion(
                code,
                new ThemeCode(theme),
                Obligation.GRADED,
                Subject.AREA,
                Optional.empty(),
                Set.of(Stage.OPERATING),
                5,
                Optional.empty(),
                Optional.empty(),
                Condition.ALWAYS,
                List.of(),
                new Criterion.Band(5, Condition.ALWAYS),
                Criterion.Comments.none(0));
    }
}
