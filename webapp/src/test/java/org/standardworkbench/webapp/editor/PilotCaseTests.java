package org.standardworkbench.webapp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;

/** What came out for the shipped pilots, kept as cases of the shipped criteria. */
class PilotCaseTests {

    private static final Path STANDARDS = Path.of("../standard-versions");
    private static final LoadedVersion VERSION =
            VersionReader.read(STANDARDS.resolve("gia/1.0")).orThrow();
    private static final List<Dataset> SITES =
            DatasetReader.read(List.of(STANDARDS.resolve("sites"))).orThrow();
    private static final DroolsAssessor ASSESSOR = new DroolsAssessor();

    @AfterAll
    static void close() {
        ASSESSOR.close();
    }

    @Test
    void theResultOfEveryPilotIsACaseThatHolds() {
        var code = new CriterionCode("ENE-02");
        var files = VERSION.files();
        var assessments = ASSESSOR.assess(VERSION.version(), SITES, done -> {});
        for (var assessment : assessments) {
            files = VersionEdits.putCase(files, code, yaml(code, assessment));
        }

        var read = VersionReader.read(files);

        assertThat(read.problems().stream()
                        .filter(problem -> problem.place().file().endsWith("ENE-02/cases.yaml")))
                .isEmpty();
        assertHold(read.orThrow(), code, assessments.size());
    }

    @Test
    void everyCriterionHasItsValuesAlsoThroughFormulasCompaniesAndOtherCriteria() {
        var assessment = ASSESSOR.assess(VERSION.version(), SITES.subList(0, 1), done -> {})
                .getFirst();
        var files = VERSION.files();
        for (var code : VERSION.version().criteria().keySet()) {
            files = VersionEdits.putCase(files, code, yaml(code, assessment));
        }

        var read = VersionReader.read(files).orThrow();

        VERSION.version().criteria().keySet().forEach(code -> assertHold(read, code, 1));
    }

    private static void assertHold(LoadedVersion version, CriterionCode code, int count) {
        var kept = version.cases().get(code).stream()
                .filter(one -> one.name().startsWith("Pilot "))
                .toList();
        assertThat(kept).as(code.value()).hasSize(count);
        var runner = new CaseRunner(ASSESSOR);
        assertThat(kept)
                .allSatisfy(one -> assertThat(runner.run(version.version(), one).differences())
                        .as(code + ": " + one.name())
                        .isEmpty());
    }

    private static String yaml(CriterionCode code, Assessment assessment) {
        return PilotCase.yaml(VERSION.version(), VERSION.version().criteria().get(code), assessment);
    }
}
