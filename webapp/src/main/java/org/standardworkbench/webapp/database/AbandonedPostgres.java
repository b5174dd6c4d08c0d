package org.standardworkbench.webapp.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database process that outlived its workbench, because that was killed. The caller holds the lock of the data folder, so
 * no living workbench is using it.
 */
final class AbandonedPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private AbandonedPostgres() {}

    /** Stops the process that the data folder names, if it is a PostgreSQL and still runs. */
    static void stop(Path data) throws IOException {
        var note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var abandoned = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(note).getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(AbandonedPostgres::isPostgres);
        if (abandoned.isPresent()) {
            LOG.warn(
                    "The database of an earlier run is still alive (process {}); stopping it",
                    abandoned.get().pid());
            stop(abandoned.get());
        } else {
            // The number may by now belong to another program, and PostgreSQL would then refuse to start.
            Files.delete(note);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).stream()
                .anyMatch(name -> name.toString().equals("postgres"));
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stubborn) {
            LOG.warn("It did not stop within {} s and is ended; it recovers from its log", PATIENCE.toSeconds());
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException problem) {
            throw new DatabaseException("process " + process.pid() + " could not be stopped", problem);
        }
    }
}
