package org.standardworkbench.webapp.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.webapp.catalog.Catalog;

/** What somebody who edits the shipped pilot version would see beside the text. */
class TrialsTests {

    private static final Path STANDARDS = Path.of("../standard-versions");
    private static final String SHARE = "criteria/energy/ENE-02/criterion.drl";
    private static final CriterionCode ENE_02 = new CriterionCode("ENE-02");
    private static final LoadedVersion VERSION =
            VersionReader.read(STANDARDS.resolve("gia/1.0")).orThrow();
    private static final List<Dataset> SITES =
            DatasetReader.read(List.of(STANDARDS.resolve("sites"))).orThrow();
    private static final DroolsAssessor ASSESSOR = new DroolsAssessor();
    private static final Trials TRIALS = new Trials(ASSESSOR, () -> new Catalog(List.of(VERSION), SITES, List.of()));

    @AfterAll
    static void close() {
        ASSESSOR.close();
    }

    @Test
    void changesNothingWithoutAnEdit() {
        var trial = TRIALS.attempt(new Reference(VERSION, SITES), VERSION.files(), VersionReader::read);

        assertThat(trial.reads()).isTrue();
        assertThat(trial.impact().orElseThrow().sites())
                .hasSameSizeAs(SITES)
                .allSatisfy(site -> assertThat(site.changes()).isEmpty());
    }

    @Test
    void showsWhichSitesLoseByAStricterBandFromTheUnsavedText() {
        var now = edited(
                SHARE,
                "renewableElectricityShare < parameter( \"renewable-electricity-good\" )",
                "renewableElectricityShare < parameter( \"renewable-electricity-full\" )");
        now = edited(
                now,
                SHARE,
                "renewableElectricityShare >= parameter( \"renewable-electricity-good\" ),\n              renewableElectricityShare < parameter( \"renewable-electricity-full\" )",
                "renewableElectricityShare > parameter( \"renewable-electricity-full\" ),\n              renewableElectricityShare < parameter( \"renewable-electricity-full\" )");

        var trial = TRIALS.attempt(new Reference(VERSION, SITES), now, VersionReader::read);

        var changed = trial.impact().orElseThrow().sites().stream()
                .filter(site -> !site.changes().isEmpty())
                .toList();
        assertThat(changed).isNotEmpty().allSatisfy(site -> {
            assertThat(site.changes()).hasSize(1);
            assertThat(site.changes().getFirst().pointsBefore()).isEqualTo(7);
            assertThat(site.changes().getFirst().pointsAfter()).isEqualTo(4);
        });
    }

    @Test
    void runsTheCasesOfTheUnsavedText() {
        var now = edited(SHARE, "electricityUse > 0", "electricityUse >= 0");

        var results = TRIALS.cases(
                TRIALS.attempt(new Reference(VERSION, List.of()), now, VersionReader::read)
                        .version()
                        .orElseThrow(),
                ENE_02);

        assertThat(results.stream().filter(result -> !result.holds()).map(result -> result.example()
                        .name()))
                .containsExactly("An area that uses no electricity is not asked");
        assertThat(results).filteredOn(CaseRunner.Result::holds).hasSizeGreaterThan(5);
    }

    @Test
    void triesTheRestWhileOneTextDoesNotReadAndSaysSo() {
        var halfTyped = edited(SHARE, "electricityUse > 0 )", "electricityUse > ");
        var other = "criteria/energy/ENE-01/criterion.drl";

        var trial = TRIALS.attempt(new Reference(VERSION, SITES), halfTyped, VersionReader::read);

        assertThat(trial.reads()).isFalse();
        assertThat(trial.replaced()).containsExactly(SHARE);
        assertThat(trial.problemsOf(SHARE)).isNotEmpty();
        assertThat(trial.problemsOf(other)).isEmpty();
        assertThat(trial.impact().orElseThrow().count(OutcomeComparison.Direction.SAME))
                .isPositive();
    }

    @Test
    void leavesOutANewCriterionThatDoesNotReadYet() {
        var path = "criteria/energy/ENE-99/criterion.drl";
        var now = VERSION.files().with(path, "rule \"ENE-99 applies\"\n".getBytes(UTF_8));

        var trial = TRIALS.attempt(new Reference(VERSION, SITES), now, VersionReader::read);

        assertThat(trial.problemsOf(path)).isNotEmpty();
        assertThat(trial.version()).isPresent();
        assertThat(trial.version().orElseThrow().version().criteria()).doesNotContainKey(new CriterionCode("ENE-99"));
    }

    @Test
    void tellsAllProblemsWhereNothingCanStandIn() {
        var now = VERSION.files().without("levels.drl").without("version.yaml");

        var trial = TRIALS.attempt(new Reference(VERSION, SITES), now, VersionReader::read);

        assertThat(trial.problems()).isNotEmpty();
        assertThat(trial.version())
                .as("the files of the version before stand in for what is missing")
                .isPresent();
        assertThat(trial.replaced()).contains("levels.drl", "version.yaml");
    }

    private static VersionFiles edited(String path, String from, String to) {
        return edited(VERSION.files(), path, from, to);
    }

    private static VersionFiles edited(VersionFiles files, String path, String from, String to) {
        var text = new String(files.bytes(path).orElseThrow(), UTF_8);
        assertThat(text).contains(from);
        return files.with(path, text.replace(from, to).getBytes(UTF_8));
    }
}
