package org.standardworkbench.webapp.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.verification.Finding;
import org.standardworkbench.webapp.page.Phrases;

/** What somebody who types is told about their criterion, and when. */
class VettingTests {

    private static final LoadedVersion VERSION =
            VersionReader.read(Path.of("../standard-versions/gia/1.0")).orThrow();
    private static final CriterionCode ENE_02 = new CriterionCode("ENE-02");
    private static final String RULES = "criteria/energy/ENE-02/criterion.drl";
    private static final DroolsAssessor ASSESSOR = new DroolsAssessor();
    private static final Vetting VETTING = new Vetting(ASSESSOR, Duration.ofSeconds(60));

    @AfterAll
    static void close() {
        VETTING.close();
        ASSESSOR.close();
    }

    @Test
    void aConditionThatAlwaysHoldsIsToldWithItsProofOnTheEngine() throws InterruptedException {
        var vet = VETTING.criterion(
                edited("electricityUse > 0 )", "electricityUse > 0, electricityUse >= 0 )"), ENE_02, Language.EN);

        finish(vet);

        assertThat(vet.state()).isEqualTo(Vet.State.DONE);
        assertThat(vet.found().orElseThrow().findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.ALWAYS_HOLDS);
            assertThat(finding.place().file()).endsWith(RULES);
            assertThat(finding.place().line()).isPositive();
            assertThat(finding.proof().onEngine()).isTrue();
        });
        assertThat(vet.tried()).isPositive();
        var table = FindingTable.of(VERSION, vet.found().orElseThrow());
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        assertThat(table.rows()).anySatisfy(row -> assertThat(row).contains("ENE-02", "always holds"));
    }

    @Test
    void nothingIsToldOfACriterionThatRaisesNoDoubt() throws InterruptedException {
        var vet = VETTING.criterion(VERSION, ENE_02, Language.EN);

        finish(vet);

        assertThat(vet.found().orElseThrow().findings()).isEmpty();
    }

    @Test
    void newerTextCancelsWhatWasNotLookedAtYet() throws InterruptedException {
        var old = VETTING.criterion(VERSION, ENE_02, Language.EN);
        old.cancel();
        var young = VETTING.criterion(VERSION, ENE_02, Language.EN);

        finish(young);

        assertThat(old.state()).isEqualTo(Vet.State.CANCELLED);
        assertThat(old.found()).isEmpty();
        assertThat(young.state()).isEqualTo(Vet.State.DONE);
    }

    @Test
    void whatTakesTooLongIsNotDecidedAndNothingIsClaimed() throws InterruptedException {
        var hurried = new Vetting(ASSESSOR, Duration.ZERO);
        var vet = hurried.criterion(
                edited("electricityUse > 0 )", "electricityUse > 0, electricityUse >= 0 )"), ENE_02, Language.EN);

        finish(vet);
        hurried.close();

        assertThat(vet.state()).isEqualTo(Vet.State.TOO_LONG);
        assertThat(vet.found()).isEmpty();
    }

    @Test
    void aWholeVersionIsLookedThroughOnceAndTellsHowFarItIs() throws InterruptedException {
        var vet = VETTING.version(VERSION, List.of(), Language.EN);
        var again = VETTING.version(VERSION, List.of(), Language.EN);

        finish(vet);

        assertThat(again).isSameAs(vet);
        assertThat(vet.state()).isEqualTo(Vet.State.DONE);
        assertThat(vet.done())
                .isEqualTo(vet.total())
                .isEqualTo(VERSION.version().criteria().size());
    }

    @Test
    void everyKindOfFindingHasAWord() {
        for (var kind : Finding.Kind.values()) {
            assertThat(FindingMarkup.kind(kind, Phrases.of(org.standardworkbench.rules.standard.Language.EN)))
                    .isNotBlank();
        }
    }

    private static void finish(Vet vet) throws InterruptedException {
        for (int waited = 0; !vet.over() && waited < 1_200; waited++) {
            Thread.sleep(100);
        }
        assertThat(vet.over()).isTrue();
    }

    private static LoadedVersion edited(String from, String to) {
        var text = new String(VERSION.files().bytes(RULES).orElseThrow(), UTF_8);
        assertThat(text).contains(from);
        return VersionReader.read(
                        VERSION.files().with(RULES, text.replace(from, to).getBytes(UTF_8)))
                .orThrow();
    }
}
