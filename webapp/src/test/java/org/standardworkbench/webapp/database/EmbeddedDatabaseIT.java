package org.standardworkbench.webapp.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    private Path folder;

    @Nested
    class Data {

        @Test
        void isThereAgainAfterARestart() throws SQLException {
            try (var database = EmbeddedDatabase.start(folder);
                    var connection = connect(database)) {
                execute(connection, "create table note (text text)");
                execute(connection, "insert into note values ('kept')");
            }

            try (var database = EmbeddedDatabase.start(folder);
                    var connection = connect(database)) {
                assertThat(ask(connection, "select text from note")).isEqualTo("kept");
            }
        }

        @Test
        void isWrittenDurably() throws SQLException {
            try (var database = EmbeddedDatabase.start(folder);
                    var connection = connect(database)) {
                assertThat(ask(connection, "show fsync")).isEqualTo("on");
                assertThat(ask(connection, "show synchronous_commit")).isEqualTo("on");
                assertThat(ask(connection, "show full_page_writes")).isEqualTo("on");
            }
        }

        @Test
        void ofAnotherPostgresIsRefusedWithAdvice() throws Exception {
            Files.createDirectories(folder.resolve("postgresql"));
            Files.writeString(folder.resolve("postgresql/PG_VERSION"), "9.6\n");

            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessageContaining("PostgreSQL 9.6")
                    .withMessageContaining("--data");
        }
    }

    @Nested
    class TheFolder {

        @Test
        void belongsToOneWorkbenchAtATime() {
            try (var first = EmbeddedDatabase.start(folder)) {
                assertThat(first.address().url()).contains("127.0.0.1");

                assertThatExceptionOfType(DatabaseException.class)
                        .isThrownBy(() -> EmbeddedDatabase.start(folder))
                        .withMessageContaining(folder.toString())
                        .withMessageContaining("--data");
            }
        }

        @Test
        void keepsThePasswordToItsOwner() throws Exception {
            try (var database = EmbeddedDatabase.start(folder)) {
                database.address();

                assertThat(Files.getPosixFilePermissions(folder.resolve("database.password")))
                        .hasToString("[OWNER_READ, OWNER_WRITE]");
            }
        }
    }

    @Nested
    class TheDoor {

        @Test
        void opensWithThePasswordOnly() {
            try (var database = EmbeddedDatabase.start(folder)) {
                var address = database.address();

                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> DriverManager.getConnection(address.url(), address.user(), "guessed"))
                        .withMessageContaining("password authentication failed");
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> DriverManager.getConnection(address.url(), "postgres", "postgres"));
            }
        }

        @Test
        void admitsNoSuperuser() throws SQLException {
            try (var database = EmbeddedDatabase.start(folder);
                    var connection = connect(database)) {
                assertThat(ask(connection, "select usesuper from pg_user where usename = current_user"))
                        .isEqualTo("f");
            }
        }
    }

    private static Connection connect(Database database) throws SQLException {
        var address = database.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
