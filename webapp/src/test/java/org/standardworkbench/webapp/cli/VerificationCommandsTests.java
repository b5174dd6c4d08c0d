package org.standardworkbench.webapp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strict validation and dependencies, as a person asks for them. */
class VerificationCommandsTests {

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

    static void copy(Path from, Path to) throws Exception {
        try (var all = Files.walk(from)) {
            for (var path : (Iterable<Path>) all::iterator) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    Files.copy(path, target);
                }
            }
        }
    }

    @Nested
    class Strict {

        @Test
        void findsNothingDoubtfulInAShippedVersion() throws Exception {
            assertThat(run("validate", "g3-mv@2023-forms", "--strict")).isZero();
            assertThat(out.toString()).contains("0 findings");
        }

        @Test
        void endsWith1AtAFindingAndNamesItsPlaceWithTheReason() throws Exception {
            copy(Path.of("../standard-versions/gia/standard.yaml"), folder.resolve("gia/standard.yaml"));
            copy(Path.of("../standard-versions/gia/0.1-pilot"), folder.resolve("gia/0.1-pilot"));
            var criterion = folder.resolve("gia/0.1-pilot/criteria/mobility/MOB-02/criterion.drl");
            var text = Files.readString(criterion);
            var at = text.lastIndexOf("Area( ") + "Area( ".length();
            var condition = text.substring(at, text.indexOf(" )\n", at));
            Files.writeString(criterion, text.substring(0, at) + condition + ", " + text.substring(at));

            assertThat(run("validate", folder.resolve("gia/0.1-pilot").toString(), "--strict"))
                    .isEqualTo(1);
            assertThat(out.toString())
                    .contains("criterion.drl:", ": redundant: ", "all on the engine", "unused indicator", "2 findings");
        }

        @Test
        void writesJsonAsItsSchemaSaysAndTellsWhatNoPilotHasDataFor() throws Exception {
            Files.writeString(
                    folder.resolve("sites.csv"),
                    "id,name,country,stage,illustrative,note\nhere,Here,DE,operating,true,\n");
            var file = Files.writeString(
                    folder.resolve("data.csv"),
                    "site,company,period_start,period_end,scope,indicator,value,unit,status,boundary,method,uncertainty,"
                            + "uncertainty_kind,source,evidence,note\n"
                            + CommandsTests.row("electricityUse", "1000", "MW.h/a"));

            assertThat(run(
                            "validate",
                            "gia@0.1-pilot",
                            "--strict",
                            "--sites",
                            file.toString(),
                            folder.resolve("sites.csv").toString(),
                            "--format",
                            "json"))
                    .isEqualTo(1);

            CommandsTests.schemaAccepts("validation.schema.json", out.toString());
            assertThat(out.toString()).contains("\"no data\"");
        }

        @Test
        void refusesSitesThatWouldNotBeLookedAt() {
            assertThat(run("validate", "gia@1.0", "--sites", "somewhere")).isEqualTo(2);
            assertThat(err.toString()).contains("--strict");
        }
    }

    @Nested
    class DependenciesOfAVersion {

        @Test
        void tellsWhatUsesAParameterDirectlyAndThroughOthers() {
            assertThat(run("dependencies", "--standard", "gia@1.0", "--of", "renewable-electricity-full"))
                    .isZero();
            assertThat(out.toString()).contains("ENE-02", "requirement", "bronze", "placeholder");
        }

        @Test
        void writesJsonAsItsSchemaSays() throws Exception {
            assertThat(run("dependencies", "--standard", "gia@1.0", "--of", "electricityUse", "--format", "json"))
                    .isZero();

            CommandsTests.schemaAccepts("dependencies.schema.json", out.toString());
        }

        @Test
        void writesOneLinePerUseAsCsv() {
            assertThat(run("dependencies", "--standard", "gia@1.0", "--format", "csv"))
                    .isZero();
            assertThat(out.toString()).startsWith("used_kind,").contains("formula");
        }

        @Test
        void saysWhereANameIsNotKnown() {
            assertThat(run("dependencies", "--standard", "gia@1.0", "--of", "nothing-like-it"))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("`nothing-like-it`");
        }
    }
}
