package org.standardworkbench.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a checkout of its own among JDKs and a Maven that only pretend: what it finds, builds and starts. */
class LauncherTests {

    @TempDir
    private Path folder;

    private Path checkout;
    private Path source;
    private Path jdks;
    private Path tools;

    /** What a run of the launcher gave. */
    record Result(int exitCode, List<String> out, String err) {}

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Files.createDirectories(folder.resolve("my checkout"));
        Files.copy(Path.of("../workbench"), checkout.resolve("workbench"));
        for (var pom :
                List.of("pom.xml", "rules/pom.xml", "webapp/pom.xml", ".mvn/jvm.config", "migrations/V1__a.sql")) {
            Files.createDirectories(checkout.resolve(pom).getParent());
            Files.writeString(checkout.resolve(pom), "");
        }
        Files.createDirectories(checkout.resolve("webapp/src/main/frontend"));
        source = Files.createDirectories(checkout.resolve("rules/src/main")).resolve("Rule.java");
        Files.writeString(source, "");
        jdks = folder.resolve("jdks");
        tools = folder.resolve("tools");
        script(tools.resolve("mvn"), """
                echo "[INFO] Building Standard Workbench: rules 0.1.0-SNAPSHOT   [1/2]"
                echo built >>"%s"
                mkdir -p webapp/target webapp/src/main/frontend/generated && : >webapp/target/workbench.jar
                """.formatted(builds()));
        jdk(tools.resolve("old jdk"), 17);
    }

    @Nested
    class Jdk {

        @Test
        void isTheOneOfJavaHomeIfThatWillDo() throws Exception {
            jdk(jdks.resolve("newer"), 24);

            assertThat(run(jdk(folder.resolve("mine"), 21), "--version").out()).contains("JDK 21");
        }

        @Test
        void isAnotherOneIfJavaHomeAndPathAreTooOld() throws Exception {
            jdk(jdks.resolve("b"), 22);
            jdk(jdks.resolve("a"), 24);

            assertThat(run(tools.resolve("old jdk"), "--version").out()).contains("JDK 24");
        }

        @Test
        void is25RatherThanOneThatIsNewer() throws Exception {
            jdk(jdks.resolve("a"), 26);
            jdk(jdks.resolve("b"), 25);
            jdk(jdks.resolve("c"), 27);

            assertThat(run(null, "--version").out()).contains("JDK 25");
        }

        @Test
        void isAskedForIfThereIsNone() throws Exception {
            var result = run(null, "--version");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err())
                    .contains("a JDK 21 or later is needed", "found only: 17", "apt install", "brew install");
            assertThat(result.out()).isEmpty();
        }
    }

    @Nested
    class Build {

        @BeforeEach
        void haveJdk() throws IOException {
            jdk(jdks.resolve("a"), 24);
        }

        @Test
        void happensOnce() throws Exception {
            assertThat(run(null, "--version").err()).contains("building rules");
            assertThat(run(null, "--version").err()).isEmpty();

            assertThat(builds()).hasContent("built");
        }

        @Test
        void happensAgainAfterAChange() throws Exception {
            run(null, "--version");
            Files.writeString(source, "class Rule {}");

            run(null, "--version");

            assertThat(Files.readAllLines(builds())).hasSize(2);
        }

        @Test
        void happensAgainAfterAChangeThatLeavesAnOldTime() throws Exception {
            run(null, "--version");
            Files.writeString(source, "class Rule {}");
            Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));

            run(null, "--version");

            assertThat(Files.readAllLines(builds())).hasSize(2);
        }

        @Test
        void happensAgainAfterARemoval() throws Exception {
            run(null, "--version");
            Files.delete(source);

            run(null, "--version");

            assertThat(Files.readAllLines(builds())).hasSize(2);
        }

        @Test
        void doesNotHappenAgainWhenOnlyTimesChanged() throws Exception {
            run(null, "--version");
            Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

            run(null, "--version");

            assertThat(builds()).hasContent("built");
        }

        @Test
        void happensAgainAfterAChangeDuringTheBuild() throws Exception {
            var maven = Files.readString(tools.resolve("mvn"));
            script(tools.resolve("mvn"), maven + "echo 'class Rule {}' >rules/src/main/Rule.java\n");
            run(null, "--version");

            run(null, "--version");

            assertThat(Files.readAllLines(builds())).hasSize(2);
        }

        @Test
        void thatFailsIsToldWithTheEndOfItsLog() throws Exception {
            script(tools.resolve("mvn"), "echo '[ERROR] Rule.java:[1,1] a semicolon is missing'; exit 1");

            var result = run(null, "--version");

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err())
                    .contains(
                            "the build failed",
                            "a semicolon is missing",
                            checkout.resolve("target/workbench/build.log")
                                    .toRealPath()
                                    .toString());
        }
    }

    @Nested
    class Program {

        @BeforeEach
        void haveJdk() throws IOException {
            jdk(jdks.resolve("a"), 24);
        }

        @Test
        void getsItsArgumentsUnchangedInTheFolderOfTheCaller() throws Exception {
            var elsewhere = Files.createDirectories(folder.resolve("else where"));

            var out = runIn(elsewhere, checkout.resolve("workbench"), null, "assess", "--sites", "a b.csv", "*", "")
                    .out();

            assertThat(out)
                    .contains("folder " + elsewhere.toRealPath(), "argument assess", "argument a b.csv", "argument *");
            assertThat(out.getLast()).isEqualTo("argument ");
        }

        @Test
        void isFoundThroughLinksToTheLauncher() throws Exception {
            var first = Files.createSymbolicLink(folder.resolve("first link"), checkout.resolve("workbench"));
            var second = Files.createSymbolicLink(
                    Files.createDirectories(folder.resolve("bin")).resolve("wb"), Path.of("../first link"));

            var result = runIn(folder, second, null, "--version");

            assertThat(result.exitCode()).isZero();
            assertThat(result.out())
                    .contains("argument -Dworkbench.home=" + first.toRealPath().getParent());
        }

        @Test
        void decidesTheExitCode() throws Exception {
            assertThat(run(null, "fail").exitCode()).isEqualTo(1);
        }
    }

    @Nested
    class Check {

        @BeforeEach
        void haveJdk() throws IOException {
            jdk(jdks.resolve("a"), 24);
        }

        @Test
        void sumsUpTheTestsOfAllModules() throws Exception {
            script(tools.resolve("mvn"), """
                    echo "[INFO] Tests run: 9, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 1 s -- in ATests"
                    echo "[WARNING] Tests run: 9, Failures: 0, Errors: 0, Skipped: 1"
                    echo "[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0"
                    """);

            var result = run(null, "check");

            assertThat(result.exitCode()).isZero();
            assertThat(result.out().getLast()).isEqualTo("12 passed, 0 failed, 1 skipped");
        }

        @Test
        void failsWithMavenAndRepeatsWhatItSaid() throws Exception {
            script(tools.resolve("mvn"), """
                    echo "[ERROR] Tests run: 4, Failures: 1, Errors: 1, Skipped: 0"
                    echo "[ERROR]   ATests.holds:12"
                    exit 1
                    """);

            var result = run(null, "check");

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.out().getLast()).isEqualTo("2 passed, 2 failed, 0 skipped");
            assertThat(result.err()).contains("ATests.holds:12");
        }
    }

    private Path builds() {
        return folder.resolve("builds");
    }

    private Result run(Path javaHome, String... arguments) throws Exception {
        return runIn(folder, checkout.resolve("workbench"), javaHome, arguments);
    }

    private Result runIn(Path current, Path launcher, Path javaHome, String... arguments) throws Exception {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList())
                .directory(current.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", tools + ":" + tools.resolve("old jdk/bin") + ":/usr/bin:/bin");
        environment.put("HOME", folder.toString());
        environment.put("WORKBENCH_JDKS", jdks.toString());
        if (javaHome != null) {
            environment.put("JAVA_HOME", javaHome.toString());
        }
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readAllLines(folder.resolve("out")),
                Files.readString(folder.resolve("err")));
    }

    /** A JDK whose java unpacks the program when asked to, and otherwise says how it was called. */
    private static Path jdk(Path home, int version) throws IOException {
        script(home.resolve("bin/javac"), "");
        script(home.resolve("bin/java"), """
                case " $* " in
                  *" extract "*) for last; do :; done; mkdir -p "$last" && : >"$last/workbench.jar"; exit ;;
                esac
                echo "JDK %d"
                echo "folder $(pwd -P)"
                for argument; do echo "argument $argument"; done
                [ "$argument" != fail ]
                """.formatted(version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        return home;
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
