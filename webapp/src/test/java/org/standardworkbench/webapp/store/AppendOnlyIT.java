package org.standardworkbench.webapp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** INVARIANT: what is stored is never changed or removed. These tests try to break that by SQL, table by table. */
class AppendOnlyIT {

    @TempDir
    private static Path folder;

    private static StoreDatabase database;

    @BeforeAll
    static void fill() {
        database = StoreDatabase.migrated(folder);
        Filled.all(database);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    static List<String> tables() {
        return List.of(
                "standard_version",
                "site_file",
                "version_content",
                "version_file",
                "version_import",
                "dataset_content",
                "dataset_snapshot",
                "assessment",
                "run",
                "run_version",
                "run_dataset",
                "run_event",
                "draft",
                "draft_event",
                "draft_revision",
                "draft_blob",
                "audit_entry");
    }

    /**
     * What people type and do not save, and who may do what: these come and go, and are no part of what is kept for good. Who changed
     * accounts and settings is kept, in the audit.
     */
    private static final String COMES_AND_GOES = "draft_unsaved, account, account_grant, access_token, setting";

    @Test
    void concernsEveryTableThatThereIs() {
        assertThat(database.sql()
                        .queryForList(
                                "select tablename from pg_tables where schemaname = 'public'"
                                        + " and tablename <> 'flyway_schema_history'"
                                        + " and tablename <> all (string_to_array(?, ', '))",
                                String.class,
                                COMES_AND_GOES))
                .containsExactlyInAnyOrderElementsOf(tables());
    }

    @Nested
    class Rows {

        @ParameterizedTest
        @MethodSource("org.standardworkbench.webapp.store.AppendOnlyIT#tables")
        void cannotBeChangedOrRemovedForLackOfTheRight(String table) {
            for (var attempt : attempts(table)) {
                assertRefused(table, attempt, "permission denied for table " + table);
            }
        }

        @ParameterizedTest
        @MethodSource("org.standardworkbench.webapp.store.AppendOnlyIT#tables")
        void areKeptByTheTriggersIfTheOwnerTakesItsRightsBack(String table) {
            database.sql().execute("grant update, delete, truncate on " + table + " to current_user");
            try {
                for (var attempt : attempts(table)) {
                    assertRefused(table, attempt, "what stands in " + table + " is never changed or removed");
                }
            } finally {
                database.sql().execute("revoke update, delete, truncate on " + table + " from current_user");
            }
        }

        private static List<String> attempts(String table) {
            var column = database.sql()
                    .queryForList(
                            "select attname from pg_attribute where attrelid = ?::regclass and attnum = 2",
                            String.class,
                            table)
                    .getFirst();
            var columns = database.sql()
                    .queryForObject(
                            "select string_agg(attname, ', ' order by attnum) from pg_attribute"
                                    + " where attrelid = ?::regclass and attnum > 0 and attgenerated = ''",
                            String.class,
                            table);
            var set = "set " + column + " = " + column;
            return List.of(
                    "update " + table + " " + set,
                    "update " + table + " " + set + " where false",
                    "delete from " + table,
                    "delete from " + table + " where false",
                    "truncate " + table,
                    "merge into " + table + " using (select 1) as one on true when matched then delete",
                    "insert into " + table + " (" + columns + ") overriding system value select " + columns + " from "
                            + table
                            + " on conflict on constraint " + table + "_pkey do update set " + column + " = excluded."
                            + column);
        }
    }

    @Nested
    class Audit {

        @Test
        void takesNoEntryThatDoesNotFollowTheLastOne() {
            var last = database.sql()
                    .queryForObject("select hash from audit_entry order by sequence desc limit 1", String.class);
            var next = database.sql().queryForObject("select max(sequence) + 1 from audit_entry", Integer.class);
            for (var attempt : List.<Runnable>of(
                    () -> Filled.auditEntry(database, next, "0".repeat(64), "beside the chain"),
                    () -> Filled.auditEntry(database, next + 1, last, "after a gap"),
                    () -> Filled.auditEntry(database, next - 1, last, "in place of another"))) {
                assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(attempt::run)
                        .withMessageContaining("does not follow the last one");
            }

            Filled.auditEntry(database, next, last, "Ilze");

            assertThat(database.sql()
                            .queryForObject("select who from audit_entry where sequence = ?", String.class, next))
                    .isEqualTo("Ilze");
        }

        @Test
        void takesNoEntryWhoseHashIsNotItsOwn() {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql().update("""
                            insert into audit_entry (sequence, content, previous, hash)
                            select sequence + 1, jsonb_set(jsonb_set(content::jsonb, '{sequence}', to_jsonb(sequence + 1)),
                              '{previous}', to_jsonb(hash))::text, hash, repeat('a', 64)
                            from audit_entry order by sequence desc limit 1"""))
                    .withMessageContaining("audit_entry_check");
        }
    }

    @Nested
    class Versions {

        @Test
        void doNotGetAFileMore() {
            assertRefused(
                    "version_file",
                    "insert into version_file select content_hash, 'criteria/more.drl', 'x' from version_content",
                    "the files are not those of the content hash");
        }

        @Test
        void doNotComeWithOtherFilesThanTheirHashSays() {
            assertRefused(
                    "version_file",
                    "insert into version_file values (repeat('0', 64), 'version.yaml', 'x')",
                    "the files are not those of the content hash 0000");
        }

        @Test
        void doNotComeWithoutFiles() {
            assertRefused(
                    "version_content",
                    "insert into version_content values (repeat('0', 64), 'demo', '1.0', 'draft')",
                    "there are no files of the content hash 0000");
        }

        @Test
        void areNotImportedUnderAnotherName() {
            assertRefused(
                    "version_import",
                    "insert into version_import (content_hash, standard, number)"
                            + " select content_hash, 'demo', number from version_content",
                    "there is no content");
        }
    }

    @Nested
    class Data {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "insert into dataset_content select repeat('0', 64), site, period_start, period_end, scope, content"
                            + " from dataset_content",
                    "insert into dataset_content select encode(sha256(content), 'hex'), 'other', period_start,"
                            + " period_end, scope, content from (select site, period_start, period_end, scope,"
                            + " content || ' '::bytea as content from dataset_content) as changed",
                })
        void areRefusedIfHashOrColumnsAreNotThoseOfTheContent(String attempt) {
            assertRefused("dataset_content", attempt, "violates check constraint");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    // a gap, a second first one, one that is based on something else, one that jumps the queue
                    "revision + 2, hash",
                    "1, hash",
                    "revision + 1, repeat('0', 64)",
                    "revision + 1, null",
                    "0, null",
                })
        void formAChainWithoutGapsAndForks(String revisionAndBase) {
            assertRefused(
                    "dataset_snapshot",
                    "insert into dataset_snapshot (hash, site, period_start, period_end, scope, origin, note, revision,"
                            + " based_on) select hash, site, period_start, period_end, scope, 'form', '', "
                            + revisionAndBase + " from dataset_snapshot",
                    "dataset_snapshot");
        }

        @Test
        void areNotSavedUnderAnotherSite() {
            assertRefused(
                    "dataset_snapshot",
                    "insert into dataset_snapshot (hash, site, period_start, period_end, scope, origin, note, revision)"
                            + " select hash, 'other', period_start, period_end, scope, 'form', '', 1"
                            + " from dataset_snapshot",
                    "there is no content");
        }
    }

    @Nested
    class Results {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "version_hash, dataset_hash, engine || ' 2', proved, possible, least, most, maximum",
                    "version_hash, dataset_hash, engine, 'platinum', possible, least, most, maximum",
                    "version_hash, dataset_hash, engine, proved, 'platinum', least, most, maximum",
                    "version_hash, dataset_hash, engine, proved, possible, least + 1, most, maximum",
                    "repeat('0', 64), dataset_hash, engine, proved, possible, least, most, maximum",
                })
        void areRefusedIfTheColumnsSayOtherThanTheContent(String columns) {
            assertRefused(
                    "assessment",
                    "insert into assessment (version_hash, dataset_hash, engine, proved, possible, least, most, maximum,"
                            + " content) select " + columns + ", content from assessment",
                    columns.startsWith("repeat") ? "there is no content" : "columns_say_what_the_content_says");
        }
    }

    @Nested
    class Runs {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "insert into run_version select run, position + 1, content_hash from run_version",
                    "insert into run_dataset select run, position + 1, hash from run_dataset",
                })
        void thatStartedAreNeverAboutMore(String attempt) {
            assertRefused("run", attempt, "is started: what it is about never changes");
        }

        @Test
        void doNotStartTwice() {
            assertRefused(
                    "run_event",
                    "insert into run_event (run, kind) select id, 'started' from run",
                    "cannot be started after it was");
        }

        @Test
        void thatAreFinishedStayFinished() {
            database.sql().update("insert into run_event (run, kind) select max(id), 'finished' from run");

            assertRefused(
                    "run_event",
                    "insert into run_event (run, kind) select max(id), 'failed' from run",
                    "cannot be failed after it was finished");
        }
    }

    private static void assertRefused(String table, String attempt, String reason) {
        assertThat(database.count(table)).as("rows that could be lost").isPositive();
        var before = content(table);

        assertThatExceptionOfType(DataAccessException.class)
                .as(attempt)
                .isThrownBy(() -> database.sql().update(attempt))
                .withStackTraceContaining(reason);

        assertThat(content(table)).isEqualTo(before);
    }

    private static Optional<String> content(String table) {
        return database
                .sql()
                .queryForList(
                        "select coalesce(string_agg(one::text, '|' order by one::text), '') from " + table + " as one",
                        String.class)
                .stream()
                .findFirst();
    }
}
