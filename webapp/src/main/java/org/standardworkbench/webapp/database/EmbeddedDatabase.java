package org.standardworkbench.webapp.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A PostgreSQL that runs as a child of this process, on loopback and behind a password, with its data in a folder that
 * outlives it. Unlike a database for tests it writes durably.
 */
public final class EmbeddedDatabase implements Database {

    private static final String MAJOR_VERSION = "18";
    private static final String NAME = "workbench";

    private final DataFolder folder;
    private final CompletableFuture<EmbeddedPostgres> postgres;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, String password) {
        this.folder = folder;
        this.password = password;
        this.postgres = CompletableFuture.supplyAsync(this::run);
    }

    /**
     * Takes the data folder and begins to start the database; {@link #address()} waits for it.
     *
     * @throws DatabaseException if the folder is in use, cannot be written, or holds the data of another PostgreSQL
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        var folder = DataFolder.take(dataFolder.toAbsolutePath().normalize());
        try {
            checkVersion(folder.postgres());
            AbandonedPostgres.stop(folder.postgres());
            return new EmbeddedDatabase(folder, Files.readString(folder.passwordFile()));
        } catch (DatabaseException problem) {
            folder.close();
            throw problem;
        } catch (IOException problem) {
            folder.close();
            throw new DatabaseException("the data folder `" + folder + "` cannot be used: " + problem, problem);
        }
    }

    @Override
    public DatabaseAddress address() {
        try {
            var port = postgres.join().getPort();
            return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, NAME, password);
        } catch (CompletionException problem) {
            throw problem.getCause() instanceof DatabaseException told
                    ? told
                    : new DatabaseException(String.valueOf(problem.getCause()), problem);
        }
    }

    @Override
    public void close() {
        try (folder) {
            if (!postgres.isCompletedExceptionally()) {
                postgres.join().close();
            }
        } catch (IOException | CompletionException problem) {
            throw new DatabaseException("the database did not stop cleanly; it recovers at the next start", problem);
        }
    }

    private EmbeddedPostgres run() {
        try {
            var started = builder().start();
            createOnFirstUse(started);
            return started;
        } catch (IOException | SQLException | RuntimeException problem) {
            throw new DatabaseException(
                    "the database in `" + folder + "` did not start (" + problem.getMessage() + ").\n" + "Its log is "
                            + folder.postgresLog() + "\nMaybe use a PostgreSQL of your own with --database.",
                    problem);
        }
    }

    private EmbeddedPostgres.Builder builder() throws IOException {
        var log = Redirect.appendTo(folder.postgresLog().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(3))
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                // Passed on to initdb. One order of characters on every machine, and no entrance without the password.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setConnectConfig("password", password)
                // The library's defaults are those of a database that may be lost.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "40");
    }

    private void createOnFirstUse(EmbeddedPostgres started) throws SQLException {
        try (var connection = started.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            // The application is no superuser: what the migrations forbid, it cannot allow itself again by accident.
            statement.execute("drop role if exists " + NAME);
            statement.execute("create role " + NAME + " login password '" + password + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
    }

    private static void checkVersion(Path data) throws IOException {
        var file = data.resolve("PG_VERSION");
        var found = Files.exists(file) ? Files.readString(file).strip() : MAJOR_VERSION;
        if (!found.equals(MAJOR_VERSION)) {
            throw new DatabaseException("the data in `" + data + "` was written by PostgreSQL " + found
                    + ", and this is PostgreSQL " + MAJOR_VERSION + ".\n"
                    + "Maybe start with a new folder (--data), or use a PostgreSQL of your own (--database).");
        }
    }
}
