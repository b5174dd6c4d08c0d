package org.standardworkbench.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.IndicatorCheck;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.StandardsFolder;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.VersionId;

/** The shipped standards keep what their cases and golden outcomes say. */
class ShippedStandardsTests {

    private static final StandardsFolder SHIPPED = StandardsFolder.open(Path.of("../standard-versions"));

    private static DroolsAssessor assessor;
    private static List<Dataset> sites;
    private static Map<VersionId, LoadedVersion> loaded;

    static Stream<VersionId> versions() {
        return SHIPPED.versions().stream();
    }

    @BeforeAll
    static void read() {
        assessor = new DroolsAssessor();
        loaded = versions()
                .collect(Collectors.toMap(id -> id, id -> SHIPPED.read(id).orThrow()));
        sites = DatasetReader.read(List.of(SHIPPED.sites())).orThrow();
    }

    @AfterAll
    static void close() {
        assessor.close();
    }

    private static LoadedVersion read(VersionId id) {
        return Objects.requireNonNull(loaded.get(id));
    }

    @Test
    void areThere() {
        assertThat(SHIPPED.versions()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(sites).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void knowEveryIndicatorOfTheSites() {
        var versions = versions().map(id -> read(id).version()).toList();

        assertThat(IndicatorCheck.check(sites, Indicators.ofVersions(versions)))
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void decideEveryCaseAsExpectedAndLeaveNothingOut(VersionId id) {
        LoadedVersion loaded = read(id);
        CaseRunner runner = new CaseRunner(assessor);
        List<String> failures = new ArrayList<>();
        int cases = 0;
        for (var criterion : loaded.version().criteria().values()) {
            List<CaseRunner.Result> results = new ArrayList<>();
            for (Case example : loaded.cases().getOrDefault(criterion.code(), List.of())) {
                CaseRunner.Result result = runner.run(loaded.version(), example);
                results.add(result);
                cases++;
                result.differences().forEach(difference -> failures.add(example.place() + ": " + difference));
            }
            CaseCoverage.gaps(loaded.version(), criterion, results)
                    .forEach(gap -> failures.add(criterion.code() + ": " + gap));
        }

        assertThat(cases).isGreaterThan(3 * loaded.version().criteria().size());
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void keepTheirGoldenOutcomes(VersionId id) throws Exception {
        var version = read(id).version();
        var golden = Files.readString(SHIPPED.folder(id).resolve(GoldenOutcomes.FILE));

        assertThat(GoldenOutcomes.differences(golden, assessor.assess(version, sites, done -> {})))
                .isEmpty();
    }
}
