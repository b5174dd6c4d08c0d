package org.standardworkbench.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** How the server starts and stops, as a process. */
class ServeIT {

    @TempDir
    private Path folder;

    @Nested
    class Stopping {

        @Test
        void endsTheDatabaseToo() throws Exception {
            var application = PackagedApplication.serve(folder.resolve("data"));
            var database = databaseProcess();

            application.close();

            assertThat(isRunning(database)).isFalse();
            assertThat(folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
        }

        @Test
        void byForceIsRecoveredFromAtTheNextStart() throws Exception {
            PackagedApplication.serve(folder.resolve("data")).kill();
            var orphan = databaseProcess();

            try (var application = PackagedApplication.serve(folder.resolve("data"))) {
                assertThat(isRunning(orphan)).isFalse();
                assertThat(databaseProcess()).isNotEqualTo(orphan);
                assertThat(application.log()).contains("The database of an earlier run is still alive");
            }
        }
    }

    @Nested
    class Refusals {

        @Test
        void tellOfAPortInUse() throws Exception {
            try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                var port = String.valueOf(taken.getLocalPort());

                assertRefused("port " + port + " on 127.0.0.1 is in use", "serve", "--port", port, "--data", data());
            }
            assertThat(folder.resolve("data")).doesNotExist();
        }

        @Test
        void tellOfADatabaseThatIsNotThere() throws Exception {
            assertRefused(
                    "the database does not do what is needed",
                    "serve",
                    "--port",
                    "0",
                    "--database",
                    "jdbc:postgresql://127.0.0.1:1/none?user=me&password=secret");
        }

        @Test
        void tellOfAnAddressThatIsNone() throws Exception {
            assertRefused("`mysql://here` is no address of a PostgreSQL", "serve", "--database", "mysql://here");
        }

        private void assertRefused(String message, String... command) throws InterruptedException {
            try (var application = PackagedApplication.begin(folder.resolve("refused.log"), command)) {
                assertThat(application.exitCode()).isEqualTo(2);
                assertThat(application.log()).contains(message).doesNotContain("\tat ");
            }
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private long databaseProcess() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid"))
                .getFirst());
    }

    /** A process whose parent died without waiting for it may remain as an entry without a program. */
    private static boolean isRunning(long process) {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().command())
                .isPresent();
    }
}
