package org.standardworkbench.webapp.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.catalog.Catalog;

/** On the shipped versions of one standard. */
class StandardsTests {

    private static final Path FOLDER = Path.of("../standard-versions/gia");

    private static DroolsAssessor assessor;
    private static Standards standards;

    @BeforeAll
    static void load() {
        var loaded = Stream.of("0.1-pilot", "0.2-review", "1.0")
                .map(number ->
                        VersionReader.readForUse(FOLDER.resolve(number)).value().orElseThrow())
                .toList();
        var catalog = new Catalog(loaded, List.of(), List.of(), Map.of());
        assessor = new DroolsAssessor();
        standards = new Standards(() -> catalog, assessor);
    }

    @AfterAll
    static void close() throws InterruptedException {
        standards.close();
        assessor.close();
    }

    @Test
    void hangsEachVersionBelowTheOneThatItIsBasedOn() {
        var family = standards.families().getFirst();

        assertThat(family.standard()).isEqualTo("gia");
        assertThat(family.roots()).hasSize(1);
        var review = family.roots().getFirst().children().getFirst();
        assertThat(review.version().id()).hasToString("gia@0.2-review");
        assertThat(review.children().getFirst().version().id()).hasToString("gia@1.0");
    }

    @Test
    void saysWhatWasPerhapsMeantByAVersionOrCriterionThatIsNotThere() {
        assertThat(standards.version("gia@1.0").found()).isPresent();
        assertThat(standards.version("gia@1,0").found()).isEmpty();
        assertThat(standards.version("gia@1,0").nearest()).contains("gia@1.0");
        assertThat(standards.criterion(version(), "ENE-2").nearest()).isPresent();
        assertThat(standards.criterion(version(), "completely else").nearest()).isEmpty();
    }

    @Test
    void givesTheRulesByteByByte() throws Exception {
        var file = FOLDER.resolve("1.0/criteria/energy/ENE-02/criterion.drl");

        assertThat(Standards.rules(loaded(), new CriterionCode("ENE-02")))
                .contains(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    @Test
    void runsTheCasesOfACriterionOnceForEachContent() {
        var code = new CriterionCode("ENE-02");

        var first = standards.startCases(loaded(), code);

        assertThat(first.join()).hasSizeGreaterThan(5).allMatch(CaseRunner.Result::holds);
        assertThat(standards.startCases(loaded(), code)).isSameAs(first);
    }

    @Test
    void followsAMergedCriterionBackToTheOnesThatItWasMadeOf() {
        var generations = standards.generations(version(), new CriterionCode("ENE-07"));

        assertThat(generations)
                .extracting(one -> one.version().id().number())
                .containsExactly("0.1-pilot", "0.2-review", "1.0");
        assertThat(generations.get(1).criteria())
                .extracting(CriterionCode::value)
                .containsExactly("EMI-01", "EMI-05");
        assertThat(generations.get(2).criteria())
                .extracting(CriterionCode::value)
                .containsExactly("ENE-07");
        assertThat(generations.get(2).steps()).extracting(Lineage::kind).containsExactly(Lineage.Kind.MERGED);
    }

    @Test
    void tellsThatAnOlderVersionDoesNotHaveANewCriterion() {
        var generations = standards.generations(version(), new CriterionCode("BIO-04"));

        assertThat(generations.get(1).criteria()).isEmpty();
        assertThat(generations.get(2).steps()).extracting(Lineage::kind).containsExactly(Lineage.Kind.ADDED);
    }

    private static LoadedVersion loaded() {
        return standards.version("gia@1.0").found().orElseThrow();
    }

    private static StandardVersion version() {
        return loaded().version();
    }
}
