package org.standardworkbench.webapp.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Runs;

/** The services in a process of their own, which can be killed as a power cut would. */
public final class KillableServer {

    private final Process process;
    private final Path log;

    private KillableServer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Takes the standards in and begins with a run of some versions over all sites; says what it does. */
    public static void main(String[] arguments) throws InterruptedException {
        var database = EmbeddedDatabase.start(Path.of(arguments[0]));
        database.address();
        System.out.println("taking in");
        var services = Services.start(database, Path.of(arguments[1]));
        System.out.println("taken in");
        var selection = services.get(RunService.class).select(RunAddress.of(Map.of("versions", List.of(arguments[2]))));
        long run = services.get(Runs.class).create("killed", selection);
        System.out.println("run " + run);
        while (true) {
            System.out.println("done "
                    + services.get(Runs.class).progress(run).orElseThrow().done());
            Thread.sleep(20);
        }
    }

    /** Starts one. */
    public static KillableServer start(Path log, Path data, Path standards, String versions) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableServer.class.getName(),
                        data.toString(),
                        standards.toString(),
                        versions)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        return new KillableServer(process, log);
    }

    /** Waits until it says a line that begins like this, and gives the last such line's number, if it has one. */
    public long await(String beginning, long least) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            Optional<Long> number = said(beginning);
            if (number.isPresent() && number.get() >= least) {
                return number.get();
            }
            Thread.sleep(5);
        }
        throw new AssertionError("it never said `" + beginning + "`, but:\n" + Files.readString(log));
    }

    private Optional<Long> said(String beginning) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.replaceAll("\\D", ""))
                .map(digits -> digits.isEmpty() ? 0L : Long.parseLong(digits))
                .reduce((first, last) -> last);
    }

    /** Ends it without a chance to clean up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("the process does not die");
        }
    }
}
