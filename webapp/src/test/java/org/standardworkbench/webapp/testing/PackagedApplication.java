package org.standardworkbench.webapp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The application as a person gets it: the packaged jar, in its own process, on a free port, with a data folder of its own. It is
 * served as a demo and pages of {@link Browser} are signed in to it as an editor; programs show the token {@link #TOKEN}.
 * Closing it asks it to stop and waits until it has.
 */
public final class PackagedApplication implements AutoCloseable {

    /** What programs show to be an editor of the demo, in the header {@code Authorization}. */
    public static final String TOKEN = "Bearer demo-editor";

    private static final Path JAR = Path.of("target/workbench.jar");
    private static final Path SHARED = Path.of("target/shared-applications");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern READY = Pattern.compile("is ready: (http://127\\.0\\.0\\.1:\\d+/)");

    private final Process process;
    private final Path log;
    private @Nullable URI address;

    private PackagedApplication(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it with its data in the folder and waits until it is ready. */
    public static PackagedApplication serve(Path data) {
        var application = begin(
                data.resolveSibling("application.log"), "serve", "--demo", "--port", "0", "--data", data.toString());
        application.awaitReady();
        return application;
    }

    /** Starts it with other standards and sites than the shipped ones and waits until it is ready. */
    public static PackagedApplication serve(Path data, Path standards) {
        var application = begin(
                data.resolveSibling("application.log"),
                "serve",
                "--demo",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--standards",
                standards.toString());
        application.awaitReady();
        return application;
    }

    /**
     * The application with the shipped standards and sites, one for all tests that only read: started for the first of them,
     * stopped with the virtual machine. Whoever closes it closes it for all.
     */
    public static PackagedApplication shared() {
        return Shared.APPLICATION;
    }

    /** Starts it as for real use, with one administrator, and waits until it is ready. Nobody has signed in to it. */
    public static PackagedApplication serveInEarnest(Path data, String... options) {
        var command = new ArrayList<>(List.of("serve", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(options));
        var application = begin(data.resolveSibling("application.log"), command.toArray(String[]::new));
        application.awaitReady();
        return application;
    }

    /** The same on a PostgreSQL that somebody else runs. */
    public static PackagedApplication serveInEarnestOn(Path log, String databaseUrl, String... options) {
        var command = new ArrayList<>(List.of("serve", "--port", "0", "--database", databaseUrl));
        command.addAll(List.of(options));
        var application = begin(log, command.toArray(String[]::new));
        application.awaitReady();
        return application;
    }

    /** The password of the first administrator, which it says once. */
    public String administratorsPassword() {
        var said = Pattern.compile("with the password (\\S+)").matcher(log());
        assertThat(said.find()).as("the password of the first administrator").isTrue();
        return said.group(1);
    }

    private static final class Shared {
        static final PackagedApplication APPLICATION = start();

        private static PackagedApplication start() {
            try {
                Files.createDirectories(SHARED);
                var application =
                        serve(Files.createTempDirectory(SHARED, "application").resolve("data"));
                Runtime.getRuntime().addShutdownHook(new Thread(application.process::destroy));
                return application;
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /** Starts it on a PostgreSQL that somebody else runs and waits until it is ready. */
    public static PackagedApplication serveOn(Path log, String databaseUrl) {
        var application = begin(log, "serve", "--demo", "--port", "0", "--database", databaseUrl);
        application.awaitReady();
        return application;
    }

    /** Starts any command and waits for nothing. */
    public static PackagedApplication begin(Path log, String... command) {
        assertThat(JAR)
                .as("the packaged application; it is built before this test by `mvn verify`")
                .exists();
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dworkbench.home=" + Path.of("..").toAbsolutePath().normalize(),
                "-Dworkbench.programs=" + Path.of("target/database-programs").toAbsolutePath(),
                "-jar",
                JAR.toString()));
        line.addAll(List.of(command));
        try {
            var process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            return new PackagedApplication(process, log);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public URI address() {
        assertThat(address).as("address of the application").isNotNull();
        return Objects.requireNonNull(address);
    }

    /** All that it has said so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Waits until it has ended by itself. */
    public int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ended within %s; it said:%n%s", PATIENCE, log())
                .isTrue();
        return process.exitValue();
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    private void awaitReady() {
        var deadline = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            var ready = READY.matcher(log());
            if (ready.find()) {
                address = URI.create(ready.group(1));
                if (log().contains("This is a demo")) {
                    SignIn.asEditor(address);
                }
                return;
            }
            pause();
        }
        process.destroyForcibly();
        throw new AssertionError("the application did not become ready; it said:\n" + log());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        exitCode();
    }
}
