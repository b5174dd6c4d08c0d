package org.standardworkbench.webapp.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.standardworkbench.webapp.database.EmbeddedDatabase;

/** INVARIANT: what was loaded stays on record. These tests try to break that by SQL. */
class JournalIT {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static JdbcClient sql;

    @BeforeAll
    static void migrate() {
        database = EmbeddedDatabase.start(folder.resolve("data"));
        var address = database.address();
        var source = new DriverManagerDataSource(address.url(), address.user(), address.password());
        Flyway.configure().dataSource(source).load().migrate();
        sql = JdbcClient.create(source);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private final LoadJournal journal = new LoadJournal(sql);

    @BeforeEach
    void enter() {
        journal.enterVersion("demo", "1.0", "draft", HASH);
        journal.enterSiteFile("sites.csv", HASH);
    }

    @Nested
    class Entries {

        @Test
        void areMadeOnceForTheSameContent() {
            journal.enterVersion("demo", "1.0", "draft", HASH);
            journal.enterSiteFile("sites.csv", HASH);

            assertThat(journal.versions()).hasSize(1).first().satisfies(entry -> {
                assertThat(entry.standard()).isEqualTo("demo");
                assertThat(entry.contentHash()).isEqualTo(HASH);
            });
            assertThat(count("site_file")).isOne();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update standard_version set content_hash = repeat('0', 64)",
                    "update standard_version set state = 'frozen' where false",
                    "delete from standard_version",
                    "truncate standard_version",
                    "update site_file set file = 'other.csv'",
                    "delete from site_file",
                    "truncate site_file",
                    "insert into site_file (id, file, content_hash) overriding system value select id, 'x', content_hash from"
                            + " site_file on conflict (id) do update set file = 'x'",
                })
        void areNeverChangedOrRemoved(String attempt) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> sql.sql(attempt).update())
                    .withStackTraceContaining("permission denied");

            assertThat(count("standard_version")).isOne();
            assertThat(count("site_file")).isOne();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"update site_file set file = 'other.csv'", "delete from site_file", "truncate site_file"})
        void areKeptByTheTriggersToo(String attempt) {
            // The owner of a table can take its rights back; the second lock holds all the same.
            sql.sql("grant update, delete, truncate on site_file to current_user")
                    .update();
            try {
                assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> sql.sql(attempt).update())
                        .withStackTraceContaining("what stands in site_file is never changed or removed");
            } finally {
                sql.sql("revoke update, delete, truncate on site_file from current_user")
                        .update();
            }
        }

        @Test
        void areRefusedWithAHashThatIsNone() {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> journal.enterVersion("demo", "1.0", "draft", "ABC"))
                    .withStackTraceContaining("standard_version_content_hash_check");
        }
    }

    private static long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
