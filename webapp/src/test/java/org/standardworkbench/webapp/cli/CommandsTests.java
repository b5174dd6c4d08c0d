package org.standardworkbench.webapp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, run as a person runs them, on the shipped standards and on spoilt input. */
class CommandsTests {

    private static final String HOME = "workbench.home";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeAll
    static void beAtHome() {
        System.setProperty(HOME, "..");
    }

    @AfterAll
    static void leave() {
        System.clearProperty(HOME);
    }

    private int run(String... arguments) {
        int code = new CommandLineInterface(List.of(), new PrintWriter(out), new PrintWriter(err)).run(arguments);
        assertThat(out + err.toString()).doesNotContain("Exception", "\tat ", "at org.");
        return code;
    }

    private Path data(String rows) throws Exception {
        Files.writeString(
                folder.resolve("sites.csv"), "id,name,country,stage,illustrative,note\nhere,Here,DE,operating,true,\n");
        return Files.writeString(
                folder.resolve("data.csv"),
                "site,company,period_start,period_end,scope,indicator,value,unit,status,boundary,method,uncertainty,"
                        + "uncertainty_kind,source,evidence,note\n" + rows);
    }

    static String row(String indicator, String value, String unit) {
        return "here,,2024-01-01,2024-12-31,current," + indicator + "," + value + "," + unit + ",measured,,,,,,,\n";
    }

    static void schemaAccepts(String schema, String json) throws Exception {
        var text = Files.readString(Path.of("../docs/schema", schema), StandardCharsets.UTF_8);
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertThat(registry.getSchema(text, InputFormat.JSON).validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(registry.getSchema(text, InputFormat.JSON).validate("{\"format\":\"other\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Nested
    class Assess {

        @Test
        void showsLevelPointsAndWhatIsIllustrative() {
            assertThat(run("assess", "--standard", "gia@0.1-pilot", "--site", "example-se"))
                    .isZero();

            assertThat(out.toString()).contains("Illustrative:", "example-se *", "certified", "47 of 61");
        }

        @Test
        void writesJsonAsItsSchemaSays() throws Exception {
            assertThat(run("assess", "--standard", "gia@0.1-pilot", "--format", "json"))
                    .isZero();

            schemaAccepts("assessments.schema.json", out.toString());
        }

        @Test
        void writesExplanationsAsTheirSchemaSays() throws Exception {
            assertThat(run(
                            "assess",
                            "--standard",
                            "gia@0.1-pilot",
                            "--site",
                            "example-lv",
                            "--site",
                            "kaigu",
                            "--explain",
                            "--format",
                            "json"))
                    .isZero();

            schemaAccepts("assessments.schema.json", out.toString());
        }

        @Test
        void explainsInTheLanguageAskedFor() {
            assertThat(run(
                            "assess",
                            "--standard",
                            "gia@0.1-pilot",
                            "--site",
                            "example-de",
                            "--explain",
                            "--language",
                            "de"))
                    .isZero();

            assertThat(out.toString()).contains("short by:", "source:", "still needs:", "Receipt:", "nicht erfüllt");
        }

        @Test
        void tellsEveryProblemOfTheDataAtOnce() throws Exception {
            var file = data(row("electricityUse", "1;000", "MW.h/a") + row("wasteGenerated", "many", "t/a"));

            assertThat(run("assess", "--standard", "gia@1.0", "--sites", file.toString()))
                    .isEqualTo(2);
            assertThat(out.toString()).isEmpty();
            assertThat(err.toString()).contains("data.csv:2:", "data.csv:3:", "2 problems");
        }

        @Test
        void tellsWhatIsWrongWithTheFileTogetherWithWhatIsWrongWithItsMeaning() throws Exception {
            var file = data(row("electricityUse", "\"1000,5\"", "MW.h/a") + row("wasteGenerated", "1", "kW"));

            assertThat(run("assess", "--standard", "gia@1.0", "--sites", file.toString()))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("data.csv:2:", "data.csv:3:", "2 problems");
        }

        @Test
        void countsWhatIsDoubtfulAboutTheDataAndListsItWhenAsked() throws Exception {
            var file = data(row("electricityUse", "5", "MW.h/a"));

            assertThat(run("assess", "--standard", "gia@1.0", "--format", "json", "--sites", file.toString()))
                    .isZero();
            assertThat(err.toString())
                    .contains("the data of 1 of 1 datasets has quality findings", "1 incomplete; --quality lists them.")
                    .doesNotContain("data.csv:2:");
            var json = out.toString();
            out.getBuffer().setLength(0);
            err.getBuffer().setLength(0);

            assertThat(run(
                            "assess",
                            "--standard",
                            "gia@1.0",
                            "--format",
                            "json",
                            "--quality",
                            "--sites",
                            file.toString()))
                    .isZero();
            assertThat(err.toString()).contains("data.csv:2:", "Without a source");
            assertThat(out.toString()).isEqualTo(json);
        }

        @Test
        void tellsWarningsToo() throws Exception {
            var file = data(row("electricityUse", "-5", "MW.h/a"));

            assertThat(run("assess", "--standard", "gia@1.0", "--sites", file.toString()))
                    .isZero();
            assertThat(err.toString()).contains("data.csv:2:", "warning: ", "negative");
        }

        @Test
        void asksForTheFolderWhereAFileIsNamed() {
            var file = "../standard-versions/gia/1.0/version.yaml";

            assertThat(run("assess", "--standard", file)).isEqualTo(2);
            assertThat(err.toString()).contains("is a file", "gia/1.0`");
        }

        @Test
        void takesNoEmptyPathForTheFolderOfTheCaller() {
            assertThat(run("assess", "--standard", "gia@1.0", "--sites", "")).isEqualTo(2);
            assertThat(run("validate", "")).isEqualTo(2);
        }

        @Test
        void refusesAWrongUnitWithItsPlace() throws Exception {
            var file = data(row("electricityUse", "1000", "kg"));

            assertThat(run("assess", "--standard", "gia@1.0", "--sites", file.toString()))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("data.csv:2:", "kg");
        }

        @Test
        void refusesAnIndicatorThatNoVersionKnows() throws Exception {
            var file = data(row("electricityUze", "1000", "MW.h/a"));

            assertThat(run("assess", "--standard", "gia@1.0", "--sites", file.toString()))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("data.csv:2:", "`electricityUze`");
        }

        @Test
        void namesWhatIsThereForAnUnknownVersion() {
            assertThat(run("assess", "--standard", "gia@1.1")).isEqualTo(2);
            assertThat(err.toString()).contains("`gia@1.1`", "gia@1.0");
        }

        @Test
        void namesTheSitesThatThereAre() {
            assertThat(run("assess", "--standard", "gia@0.1-pilot", "--site", "kaigo"))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("`kaigo`", "kaigu");
        }

        @Test
        void refusesFilesAndWordsThatAreNot() {
            assertThat(run("assess", "--standard", "gia@1.0", "--sites", "not-there.csv"))
                    .isEqualTo(2);
            assertThat(run("assess", "--standard", "gia@1.0", "--format", "xml"))
                    .isEqualTo(2);
            assertThat(run("assess", "--standard", "gia@1.0", "--language", "fr"))
                    .isEqualTo(2);
            assertThat(run("assess", "--standard", folder.toString())).isEqualTo(2);
            assertThat(run("assess")).isEqualTo(2);
            assertThat(err.toString())
                    .contains("not-there.csv", "`xml`", "`fr`", "no `version.yaml`", "--standard")
                    .doesNotContain("Details for a report");
        }
    }

    @Nested
    class Compare {

        @Test
        void tellsWhoGainsAndWhichCriteriaDecide() {
            assertThat(run("compare", "--from", "gia@0.1-pilot", "--to", "gia@1.0", "--site", "example-de"))
                    .isZero();

            assertThat(out.toString()).contains("none → silver", "gains", "ENE-02 → ENE-02, ENE-04", "withdrawn");
        }

        @Test
        void writesJsonAsItsSchemaSays() throws Exception {
            assertThat(run("compare", "--from", "gia@1.0", "--to", "gia@0.1-pilot", "--format", "json"))
                    .isZero();

            schemaAccepts("comparison.schema.json", out.toString());
            assertThat(out.toString()).contains("\"criteriaByStrictness\"", "\"datasets\":[\"");
        }

        @Test
        void tellsWhatChangedInTheTextAndHowManySitesItTouches() {
            assertThat(run("compare", "--from", "gia@0.2-review", "--to", "gia@1.0", "--show", "changes"))
                    .isZero();

            assertThat(out.toString())
                    .contains("Criteria: ", "merged", "EMI-01, EMI-05 → ENE-07", "stricter", "50\u00a0%")
                    .doesNotContain("direction");
        }

        @Test
        void saysSoWhereNothingDiffers() {
            assertThat(run("compare", "--from", "gia@1.0", "--to", "gia@1.0", "--show", "changes"))
                    .isZero();

            assertThat(out.toString()).contains("No difference");
        }

        @Test
        void writesTheChangesAsCsvInTheLanguageOfTheReader() {
            assertThat(run(
                            "compare",
                            "--from",
                            "gia@0.2-review",
                            "--to",
                            "gia@1.0",
                            "--show",
                            "changes",
                            "--format",
                            "csv",
                            "--language",
                            "lv"))
                    .isZero();

            assertThat(out.toString()).startsWith("from,to,element,code_from").contains("Atjaunīgās");
            assertThat(run("compare", "--from", "gia@1.0", "--to", "gia@1.0", "--show", "some"))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("`some`");
        }

        @Test
        void putsTheExplanationsOfASiteBesideEachOther() throws Exception {
            String[] asked = {
                "compare", "--from", "gia@0.2-review", "--to", "gia@1.0", "--site", "example-de", "--explain"
            };
            assertThat(run(asked)).isZero();
            assertThat(out.toString()).contains("ENE-02", "gia@0.2-review", "because of the rules", "* ");

            assertThat(run(Stream.concat(Stream.of(asked), Stream.of("--format", "json", "--language", "lv"))
                            .toArray(String[]::new)))
                    .isZero();
            schemaAccepts(
                    "aligned-explanations.schema.json",
                    out.toString().substring(out.toString().lastIndexOf("{\"explanations\"")));
            assertThat(run(
                            "compare",
                            "--from",
                            "g3-mv@2023-forms",
                            "--to",
                            "gia@1.0",
                            "--site",
                            "luebesse",
                            "--explain",
                            "--format",
                            "csv"))
                    .isZero();
            assertThat(out.toString()).contains("site,period_start", ",related,");
        }

        @Test
        void comparesVersionsOfDifferentStandards() {
            assertThat(run("compare", "--from", "g3-mv@2023-forms", "--to", "gia@1.0", "--show", "changes"))
                    .isZero();

            assertThat(out.toString()).contains("withdrawn", "added", "BAS-01");
        }
    }

    @Nested
    class Validate {

        @Test
        void findsTheShippedVersionInOrderAndCountsTranslations() {
            assertThat(run("validate", "gia@1.0")).isZero();
            assertThat(out.toString()).contains("0 errors", "unverified");
        }

        @Test
        void endsWith1AtErrorsAndNamesTheirPlaces() throws Exception {
            var version = Files.createDirectories(folder.resolve("x/1.0"));
            Files.writeString(version.resolve("version.yaml"), "standard: x\nnumber: &a 1.0\n");

            assertThat(run("validate", version.toString())).isEqualTo(1);
            assertThat(out.toString()).contains("version.yaml:2:");
        }

        @Test
        void endsWith2WhereThereIsNothingToCheck() {
            assertThat(run("validate", folder.toString())).isEqualTo(2);
            assertThat(run("validate", "not-there")).isEqualTo(2);
            assertThat(err.toString()).contains("holds no version", "`not-there`");
        }
    }

    @Nested
    class TestCases {

        @Test
        void holdForAShippedVersion() {
            assertThat(run("test", "gia@0.1-pilot")).isZero();
            assertThat(out.toString()).contains("hold");
        }

        @Test
        void endWith1WhereOneFailsAndSayWhyItWasExpected() throws Exception {
            VerificationCommandsTests.copy(
                    Path.of("../standard-versions/gia/standard.yaml"), folder.resolve("gia/standard.yaml"));
            VerificationCommandsTests.copy(
                    Path.of("../standard-versions/gia/0.1-pilot"), folder.resolve("gia/0.1-pilot"));
            var cases = folder.resolve("gia/0.1-pilot/criteria/mobility/MOB-02/cases.yaml");
            Files.writeString(cases, Files.readString(cases).replaceFirst("chargingPoints: 10", "chargingPoints: 9"));

            assertThat(run("test", folder.resolve("gia/0.1-pilot").toString())).isEqualTo(1);
            assertThat(out.toString())
                    .contains("MOB-02", "expected `met` with 3 points, but it is `not met`", "because:");
        }
    }
}
