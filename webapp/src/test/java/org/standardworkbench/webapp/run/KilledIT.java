package org.standardworkbench.webapp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import org.standardworkbench.webapp.testing.KillableServer;
import org.standardworkbench.webapp.testing.ManySites;
import org.standardworkbench.webapp.testing.Services;

/** A server that is killed while it works: nothing is half-written, and the next one goes on. */
class KilledIT {

    private static final int SITES = 1_200;
    private static final String VERSIONS = "gia@0.2-review,gia@1.0";

    @TempDir
    private static Path folder;

    private static Path standards;

    @BeforeAll
    static void write() throws Exception {
        standards = ManySites.folder(folder.resolve("standards"), SITES);
    }

    @Test
    void whileItTakesFilesIn() throws Exception {
        var data = folder.resolve("importing");
        int early = 0;

        for (int wait : new int[] {500, 1_200, 2_200}) {
            var server = KillableServer.start(folder.resolve("importing.log"), data, standards, VERSIONS);
            server.await("taking in", 0);
            Thread.sleep(wait);
            server.kill();
            try (var database = EmbeddedDatabase.start(data)) {
                var sql = sql(database);
                // Each migration is whole by itself: a kill between two of them leaves the tables of the earlier ones.
                boolean migrated = tables(sql).contains("run_event");
                if (migrated) {
                    assertWhole(sql);
                }
                early += !migrated || count(sql, "dataset_snapshot") == 0 ? 1 : 0;
            }
        }

        assertThat(early).as("kills before the data were in").isPositive();
        try (var database = EmbeddedDatabase.start(data);
                var services = Services.start(database, standards)) {
            assertWhole(services.sql());
            assertThat(count(services.sql(), "dataset_snapshot")).isEqualTo(SITES);
            assertThat(services.get(RunService.class).versions()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void whileItRuns() throws Exception {
        var data = folder.resolve("running");
        var server = KillableServer.start(folder.resolve("running.log"), data, standards, VERSIONS);
        server.await("done", 1_300);
        server.kill();

        try (var database = EmbeddedDatabase.start(data);
                var services = Services.start(database, standards)) {
            var runs = services.get(Runs.class);
            var run = runs.newest(1).getFirst().id();
            var found = runs.progress(run).orElseThrow();
            assertThat(found.state()).isEqualTo(RunProgress.State.INTERRUPTED);
            assertThat(found.canBeResumed()).isTrue();
            assertThat(found.done()).isBetween(1_000, 2 * SITES - 1);
            assertWhole(services.sql());
            var before = made(services.sql());

            runs.resume(run);
            var finished = RunsIT.await(runs, run, progress -> progress.state() == RunProgress.State.FINISHED);

            assertThat(finished.done()).isEqualTo(2 * SITES);
            assertWhole(services.sql());
            assertThat(made(services.sql()))
                    .hasSize(2 * SITES)
                    .as("what was made before the kill is not made again")
                    .containsAll(before);
        }
    }

    /** What is there is there with everything that belongs to it. */
    private static void assertWhole(JdbcTemplate sql) {
        assertThat(sql.queryForList(
                        "select content_hash from version_file group by content_hash"
                                + " having version_content_hash(content_hash) <> content_hash"
                                + " or content_hash not in (select content_hash from version_import)",
                        String.class))
                .isEmpty();
        assertThat(count(sql, "dataset_content")).isEqualTo(count(sql, "dataset_snapshot"));
        assertThat(count(sql, "dataset_snapshot")).isIn(0L, (long) SITES);
        assertThat(count(sql, "run_dataset")).isEqualTo(SITES * count(sql, "run"));
        assertThat(sql.queryForList("select id from run where id not in (select run from run_event)", Long.class))
                .isEmpty();
    }

    private static List<Map<String, Object>> made(JdbcTemplate sql) {
        return sql.queryForList("select version_hash, dataset_hash, assessed_at from assessment");
    }

    private static List<String> tables(JdbcTemplate sql) {
        return sql.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class);
    }

    private static long count(JdbcTemplate sql, String table) {
        return sql.queryForList("select count(*) from " + table, Long.class).getFirst();
    }

    private static JdbcTemplate sql(EmbeddedDatabase database) {
        var address = database.address();
        return new JdbcTemplate(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }
}
