package org.standardworkbench.webapp.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.webapp.page.Phrases;

/** The cases of shipped criteria, changed by fields. */
class CaseDeskTests {

    private static final Phrases ENGLISH = Phrases.of(Language.EN);
    private static final LoadedVersion GIA =
            VersionReader.read(Workspaces.STANDARDS.resolve("gia/1.0")).orThrow();
    private static final CriterionCode ENE_02 = new CriterionCode("ENE-02");
    private static final IndicatorCode CONTRACT = new IndicatorCode("contractRenewableElectricity");
    private static final String FIRST = "With exactly the minimum share the criterion is partly met";
    private static final String PATH = "criteria/energy/ENE-02/cases.yaml";
    private static final DroolsAssessor ASSESSOR = new DroolsAssessor();

    private final Workspace work = Workspaces.of(GIA);
    private final CaseDesk desk = new CaseDesk(work, ENE_02, Language.EN, ENGLISH);

    @AfterAll
    static void close() {
        ASSESSOR.close();
    }

    private String text() {
        return work.text(PATH).orElseThrow();
    }

    private static String before() {
        return new String(GIA.files().bytes(PATH).orElseThrow(), UTF_8);
    }

    private Case example(String name) {
        return desk.cases().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aValueIsChangedInItsPlaceAndNothingElse() {
        assertThat(desk.give(FIRST, CONTRACT, "299", "")).isEmpty();

        assertThat(text())
                .isEqualTo(before().replaceFirst(
                                "contractRenewableElectricity: 300", "contractRenewableElectricity: 299"));
        assertThat(example(FIRST).dataset().data().get(CONTRACT).value())
                .get()
                .extracting(Value::text)
                .isEqualTo("299");
    }

    @Test
    void aValueIsTakenOutAndGivenAgainWithAUnit() {
        assertThat(desk.omit(FIRST, CONTRACT)).isEmpty();
        assertThat(example(FIRST).dataset().data()).doesNotContainKey(CONTRACT);
        assertThat(desk.addable(example(FIRST)))
                .extracting(ThemeCell.Choice::code)
                .contains(CONTRACT.value());

        assertThat(desk.add(FIRST, CONTRACT)).isEmpty();
        assertThat(desk.give(FIRST, CONTRACT, "0.3", "GW.h/a")).isEmpty();

        assertThat(text()).contains("contractRenewableElectricity: \"0.3 GW.h/a\"");
        assertThat(desk.data(example(FIRST)))
                .anySatisfy(datum -> assertThat(datum.unit()).isEqualTo("GW.h/a"));
    }

    @Test
    void everyValueOfACaseCanBeTakenOutAndOneBePutIn() {
        for (var datum : desk.data(example(FIRST))) {
            assertThat(desk.omit(FIRST, datum.indicator())).isEmpty();
        }
        assertThat(example(FIRST).dataset().data()).isEmpty();

        assertThat(desk.add(FIRST, CONTRACT)).isEmpty();

        assertThat(example(FIRST).dataset().data()).containsOnlyKeys(CONTRACT);
    }

    @Test
    void periodOutcomeAndReasonAreFieldsToo() {
        assertThat(desk.period(FIRST, "2027-01-01", "2027-12-31")).isEmpty();
        assertThat(desk.period(FIRST, "2028-01-01", "2028-12-31")).isEmpty();
        assertThat(desk.expect(FIRST, OutcomeKind.NOT_MET, "")).isEmpty();
        assertThat(desk.because(FIRST, "A \"quoted\" reason: \\u0022 #1")).isEmpty();

        var changed = example(FIRST);
        assertThat(changed.dataset().period().end()).hasToString("2028-12-31");
        assertThat(changed.expected().outcome()).isEqualTo(OutcomeKind.NOT_MET);
        assertThat(changed.because()).isEqualTo("A \"quoted\" reason: \\u0022 #1");
        assertThat(desk.expect(FIRST, OutcomeKind.PARTLY_MET, "4")).isEmpty();
        assertThat(example(FIRST).expected().points()).contains(4);
        assertThat(desk.cases()).hasSameSizeAs(GIA.cases().get(ENE_02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5,5", "1e9", "\"], x: [", "NaN", "٣"})
    void whatIsNoValueIsRefusedWithAReasonAndNothingChanges(String hostile) {
        assertThat(desk.give(FIRST, CONTRACT, hostile, "")).get().asString().isNotBlank();
        assertThat(desk.give(FIRST, CONTRACT, "5", "\" }, evil: { \""))
                .get()
                .asString()
                .contains("MW.h/a");
        assertThat(desk.give(FIRST, CONTRACT, "5", "kg")).isPresent();
        assertThat(desk.period(FIRST, "2024-12-31", "2024-01-01")).isPresent();
        assertThat(desk.period(FIRST, hostile, "2024-01-01")).isPresent();
        assertThat(desk.because(FIRST, "  ")).isPresent();
        assertThat(desk.expect(FIRST, OutcomeKind.PARTLY_MET, hostile)).isPresent();
        assertThat(text()).isEqualTo(before());
    }

    @Test
    void everyDatumOfEveryShippedCaseCanBeWrittenAgainAsItIs() {
        for (var code : GIA.version().criteria().keySet()) {
            var own = new CaseDesk(work, code, Language.DE, Phrases.of(Language.DE));
            var example = own.cases().getFirst();
            for (var datum : own.data(example)) {
                assertThat(own.give(example.name(), datum.indicator(), datum.value(), datum.unit()))
                        .as(code + " " + datum)
                        .isEmpty();
            }
            assertThat(own.data(own.cases().getFirst())).isEqualTo(own.data(example));
        }
    }

    @Test
    void aFailingCaseSaysThroughWhichConditionItFails() {
        desk.give(FIRST, CONTRACT, "299", "");

        var reasons = reasons(FIRST);

        assertThat(reasons)
                .anySatisfy(reason ->
                        assertThat(reason).startsWith("partly met if: ").contains("≥ 50", "does not hold", "49.9"));
        assertThat(reasons("Exactly the full share is met")).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        desk.omit(FIRST, CONTRACT);

        assertThat(reasons(FIRST)).anySatisfy(reason -> assertThat(reason).contains("contractRenewableElectricity"));
    }

    private List<String> reasons(String name) {
        var version = work.trial().version().map(LoadedVersion::version).orElseThrow();
        var result = new CaseRunner(ASSESSOR).run(version, example(name));
        return CaseReason.of(version, Language.EN, result, ENGLISH);
    }

    @Test
    void allCasesToBeginWithAreAddedAtOnceAndHold() {
        var keeping = new Keeping(ASSESSOR);
        int wanted = keeping.skeletons(work, ENE_02).size();
        int before = desk.cases().size();

        keeping.addAll(work, ENE_02, ENGLISH);

        assertThat(desk.cases()).hasSize(before + wanted);
        assertThat(wanted).isGreaterThan(5);
        assertThat(keeping.skeletons(work, ENE_02)).isEmpty();
    }
}
