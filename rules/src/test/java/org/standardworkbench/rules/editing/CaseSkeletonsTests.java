package org.standardworkbench.rules.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;

class CaseSkeletonsTests {

    @Test
    void standBelowOnAndAboveEachBoundAsTheEngineSees() {
        StandardVersion toy = TinyStandard.load().version();
        Criterion banded = Objects.requireNonNull(toy.criteria().get(new CriterionCode("TOO-02")));
        Map<String, String> proposed = new LinkedHashMap<>();
        try (DroolsAssessor assessor = new DroolsAssessor()) {
            CaseSkeletons.of(toy, banded)
                    .forEach(skeleton -> proposed.put(
                            skeleton.name(),
                            words(skeleton.proposal(assessor, toy).orElseThrow())));
        }

        assertThat(proposed)
                .containsEntry("Everything that is asked for is there", "met 5")
                .containsEntry("Bone glue share is just below 30 %, at 29.9 %", "not met 0")
                .containsEntry("Bone glue share is exactly at 30 %, at 30.0 %", "partly met 3")
                .containsEntry("Bone glue share is just above 30 %, at 30.1 %", "partly met 3")
                .containsEntry("Bone glue share is just below 65.1 %, at 65.0 %", "partly met 3")
                .containsEntry("Bone glue share is exactly at 65.1 %, at 65.1 %", "met 5")
                .containsEntry("Glue use is exactly at 0 kg/a, at 0.0 kg/a", "not applicable 0")
                .containsEntry("In the band of 3 points", "partly met 3")
                .containsEntry("The criterion does not apply, going by its conditions", "not applicable 0")
                .containsEntry("The area is in the stage planned, in which nothing is asked", "not applicable 0")
                .containsEntry("Nothing that is asked for is there", "not met 0")
                .containsEntry("Nothing is known", "undetermined 0")
                .containsEntry("Not known: Bone glue use", "undetermined 0");
    }

    private static String words(Outcome outcome) {
        return outcome.kind().code() + " " + outcome.leastPoints();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/tiny/toy/1.0",
                "../standard-versions/gia/1.0",
                "../standard-versions/g3-mv/2023-press"
            })
    void areReadAsCasesOnceSomebodySaysWhatComesOut(String folder) {
        LoadedVersion loaded = VersionReader.read(Path.of(folder)).orThrow();
        VersionFiles files = loaded.files();
        int written = 0;
        for (Criterion criterion : loaded.version().criteria().values()) {
            for (CaseSkeleton skeleton : CaseSkeletons.of(loaded.version(), criterion)) {
                files = VersionEdits.putCase(
                        files, criterion.code(), skeleton.yaml(OutcomeKind.NOT_MET, 0, "Somebody \"says\" so."));
                written++;
            }
        }

        LoadedVersion read = VersionReader.read(files).orThrow();

        assertThat(written).isGreaterThan(4 * loaded.version().criteria().size());
        for (Criterion criterion : loaded.version().criteria().values()) {
            List<Case> cases = read.cases().getOrDefault(criterion.code(), List.of());
            for (CaseSkeleton skeleton : CaseSkeletons.of(loaded.version(), criterion)) {
                Case found = cases.stream()
                        .filter(one -> one.name().equals(skeleton.name()))
                        .findFirst()
                        .orElseThrow();
                assertThat(found.dataset().data().keySet())
                        .isEqualTo(skeleton.dataset().data().keySet());
                assertThat(found.dataset().site()).isEqualTo(skeleton.dataset().site());
                assertThat(found.dataset().period())
                        .isEqualTo(skeleton.dataset().period());
                assertThat(found.outcomes().keySet())
                        .isEqualTo(skeleton.outcomes().keySet());
            }
        }
    }
}
