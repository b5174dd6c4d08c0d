package org.standardworkbench.webapp.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.editing.Templates.Shape;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.page.Phrases;

/** A criterion that is begun from fields, in the shipped version. */
class NewCriterionDeskTests {

    private static final LoadedVersion GIA = Workspaces.version("gia/1.0");
    private static final DroolsAssessor ASSESSOR = new DroolsAssessor();
    private static final Set<CriterionCode> BASE =
            Workspaces.version("gia/0.2-review").version().criteria().keySet();

    private final Workspace work = Workspaces.of(
            GIA,
            DatasetReader.read(List.of(Workspaces.STANDARDS.resolve("sites")))
                    .orThrow()
                    .subList(0, 3),
            new Trials(ASSESSOR, () -> new Catalog(List.of(GIA), List.of(), List.of())));
    private final NewCriterionDesk desk = new NewCriterionDesk(
            work, GIA, Optional.of(BASE), new Keeping(ASSESSOR), Language.EN, Phrases.of(Language.EN));

    @AfterAll
    static void close() {
        ASSESSOR.close();
    }

    private static Map<String, String> texts() {
        Map<String, String> fields = new HashMap<>();
        fields.put("theme", "energy");
        fields.put("code", "ENE-10");
        fields.put("clause", "4.10");
        fields.put("title", "Electricity storage");
        fields.put("text", "Enough of the electricity is stored in the area.");
        fields.put("because", "Asked for by the \"working group\".");
        fields.put("points", "6");
        fields.put("band", "2");
        fields.put("obligation", "graded");
        fields.put("stage-operating", "true");
        return fields;
    }

    private static NewFields with(String... more) {
        var fields = texts();
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return new NewFields(fields);
    }

    @Test
    void theNextCodeAndClauseOfTheThemeAreProposed() {
        assertThat(desk.proposed("energy")).containsEntry("code", "ENE-10").containsEntry("clause", "4.10");
        assertThat(desk.proposed("biodiversity-water")).containsEntry("code", "BIO-13");
        assertThat(desk.proposed("nonsense")).containsEntry("theme", "energy");
    }

    @Test
    void everythingThatIsMissingOrWrongIsToldAtOnceAtItsField() {
        var outcome = desk.look(new NewFields(Map.of(
                "theme",
                "nowhere",
                "code",
                "ene 1",
                "indicator",
                "x\\u0022",
                "bound",
                "5,5",
                "points",
                "many",
                "applies",
                "?")));

        assertThat(outcome.errors())
                .containsOnlyKeys(
                        "theme",
                        "code",
                        "title",
                        "clause",
                        "text",
                        "because",
                        "indicator",
                        "bound",
                        "points",
                        "stages",
                        "applies");
        assertThat(outcome.errors().values())
                .allSatisfy(error -> assertThat(error).endsWith("."));
        assertThat(outcome.files()).isEmpty();
    }

    @Test
    void aCodeThatStandsForACriterionNowOrBeforeIsNotGivenAgain() {
        assertThat(desk.look(with("code", "ENE-02")).errors()).containsKey("code");
        assertThat(desk.look(with("code", "EMI-01")).errors())
                .as("merged into another one")
                .containsKey("code");
    }

    @Test
    void aNumberBecomesAParameterOfItsOwnAndTheSitesAreTried() {
        var outcome = desk.look(
                with("template", "at-least-a-share", "indicator", "renewableElectricityShare", "bound", "66.5"));

        assertThat(outcome.errors()).isEmpty();
        var files = outcome.files().orElseThrow();
        assertThat(new String(files.bytes("parameters.yaml").orElseThrow(), UTF_8))
                .startsWith(new String(GIA.files().bytes("parameters.yaml").orElseThrow(), UTF_8).stripTrailing())
                .contains("name: ene-10-bound", "value: 66.5", "Bound of “Electricity storage”");
        assertThat(new String(
                        files.bytes("criteria/energy/ENE-10/criterion.drl").orElseThrow(), UTF_8))
                .contains("renewableElectricityShare >= parameter( \"ene-10-bound\" )", "met( 6 );");
        var impact = ThemeImpact.of(
                        outcome.trial().orElseThrow().impact().orElseThrow(), List.of(new CriterionCode("ENE-10")))
                .getFirst();
        assertThat(impact.isNew()).isTrue();
        assertThat(impact.after().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(3);
    }

    @Test
    void anApplicabilityIsAskedBeforeTheRequirement() {
        var outcome =
                desk.look(with("template", "yes-or-no", "indicator", "energyConcept", "applies", "electricityUse"));

        assertThat(outcome.errors()).isEmpty();
        assertThat(new String(
                        outcome.files()
                                .orElseThrow()
                                .bytes("criteria/energy/ENE-10/criterion.drl")
                                .orElseThrow(),
                        UTF_8))
                .contains("Area( electricityUse > 0 )", "Area( energyConcept == true )");
    }

    @ParameterizedTest
    @CsvSource({
        "at-least-a-share,renewableElectricityShare,renewable-electricity-good,,",
        "at-most-a-quantity,electricityUse,1000,,",
        "yes-or-no,energyConcept,,,",
        "some-of-several,,,,",
        "bands,renewableElectricityShare,20,80,",
        "share-of-companies,energyDataShared,55,,",
        "judgement,energyConcept,,,Taste"
    })
    void everyTemplateBecomesAVersionThatReadsWithCasesThatHold(
            String template, String indicator, String bound, String high, String judgement) {
        var fields = texts();
        fields.put("template", template);
        putIfThere(fields, "indicator", indicator);
        putIfThere(fields, "bound", bound);
        putIfThere(fields, "high", high);
        putIfThere(fields, "judgement", judgement);

        var outcome = desk.look(new NewFields(fields));

        assertThat(outcome.errors()).as(template).isEmpty();
        var read = VersionReader.read(outcome.files().orElseThrow(), BASE);
        assertThat(read.problems().stream().filter(one -> one.severity() == Problem.Severity.ERROR))
                .as(template)
                .isEmpty();
        var code = new CriterionCode("ENE-10");
        var made = read.orThrow();
        Criterion criterion = made.version().criteria().get(code);
        assertThat(criterion.maximum()).isEqualTo(6);
        assertThat(criterion.bands()).hasSize(template.equals("bands") ? 1 : 0);
        assertThat(made.version().lineage()).anySatisfy(entry -> {
            assertThat(entry.kind().code()).isEqualTo("added");
            assertThat(entry.to()).containsExactly(code);
        });
        var cases = made.cases().get(code);
        assertThat(cases).as("cases of " + template).hasSizeGreaterThan(1);
        assertThat(cases).allSatisfy(one -> assertThat(
                        new CaseRunner(ASSESSOR).run(made.version(), one).differences())
                .isEmpty());
    }

    private static void putIfThere(Map<String, String> fields, String field, String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    @Test
    void wordsOfTemplatesStandInAddresses() {
        for (var shape : Shape.values()) {
            var address = new NewAddress(12, Optional.of("energy"), shape);
            var query = new HashMap<String, List<String>>();
            for (var part :
                    address.href().substring(address.href().indexOf('?') + 1).split("&")) {
                query.put(part.split("=")[0], List.of(part.split("=")[1]));
            }
            assertThat(NewAddress.of(12, query)).isEqualTo(address);
        }
    }
}
