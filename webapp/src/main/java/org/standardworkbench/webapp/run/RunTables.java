package org.standardworkbench.webapp.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standardworkbench.webapp.store.DatabaseTrouble;

/** The tables of runs. Every method throws a {@link org.standardworkbench.webapp.store.StoreException} if it cannot do its work. */
@Component
class RunTables {

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    RunTables(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The newest event of a run. */
    record Event(String kind, String note) {}

    /** Adds a run and its start. @param added called with its number, in the same transaction */
    long add(String title, List<String> versions, List<String> datasets, LongConsumer added) {
        return DatabaseTrouble.told(() -> transaction.execute(status -> {
            long run = database.queryForList("insert into run (title) values (?) returning id", Long.class, title)
                    .getFirst();
            addParts("insert into run_version (run, position, content_hash)", run, versions);
            addParts("insert into run_dataset (run, position, hash)", run, datasets);
            database.update("insert into run_event (run, kind) values (?, 'started')", run);
            added.accept(run);
            return run;
        }));
    }

    private void addParts(String insert, long run, List<String> hashes) {
        database.update(
                insert + " select ?, position, hash from unnest(?::text[]) with ordinality as part (hash, position)",
                set -> {
                    set.setLong(1, run);
                    set.setArray(2, set.getConnection().createArrayOf("text", hashes.toArray()));
                });
    }

    /** Notes that a run goes on. @param resumed called in the same transaction */
    void resume(long run, Runnable resumed) {
        DatabaseTrouble.told(() -> transaction.executeWithoutResult(status -> {
            database.update("insert into run_event (run, kind) values (?, 'resumed')", run);
            resumed.run();
        }));
    }

    void addEvent(long run, String kind, String note) {
        DatabaseTrouble.told(() -> {
            database.update("insert into run_event (run, kind, note) values (?, ?, ?)", run, kind, note);
        });
    }

    Optional<Event> newestEvent(long run) {
        return DatabaseTrouble.told(() -> database
                .query(
                        "select kind, note from run_event where run = ? order by id desc limit 1",
                        (row, number) -> new Event(row.getString("kind"), row.getString("note")),
                        run)
                .stream()
                .findFirst());
    }

    Optional<RunRecord> find(long run) {
        return DatabaseTrouble.told(() -> database
                .query(
                        "select id, title, created_at from run where id = ?",
                        (row, number) -> new RunRecord(
                                row.getLong("id"),
                                row.getString("title"),
                                row.getTimestamp("created_at").toInstant(),
                                parts("select content_hash from run_version where run = ? order by position", run),
                                parts("select hash from run_dataset where run = ? order by position", run)),
                        run)
                .stream()
                .findFirst());
    }

    private List<String> parts(String query, long run) {
        return database.queryForList(query, String.class, run);
    }

    /** The newest runs with what became of each last, the newest first, in one query. */
    List<Map.Entry<RunSummary, Event>> newest(int most) {
        return DatabaseTrouble.told(() -> database.query(
                """
                select run.id, title, created_at, kind, note,
                       (select count(*) from run_version where run = run.id) as versions,
                       (select count(*) from run_dataset where run = run.id) as datasets
                from run, lateral (select kind, note from run_event where run = run.id order by id desc limit 1) last
                order by run.id desc limit ?""",
                (row, number) -> Map.entry(
                        new RunSummary(
                                row.getLong("id"),
                                row.getString("title"),
                                row.getTimestamp("created_at").toInstant(),
                                row.getInt("versions"),
                                row.getInt("datasets")),
                        new Event(row.getString("kind"), row.getString("note"))),
                most));
    }

    /** The newest run that is about exactly these versions and data, in this order. */
    Optional<Long> same(List<String> versions, List<String> datasets) {
        return DatabaseTrouble.told(() -> database
                .query(
                        """
                        select id from run
                        where (select array_agg(content_hash order by position) from run_version where run = id) = ?
                          and (select array_agg(hash order by position) from run_dataset where run = id) = ?
                        order by id desc limit 1""",
                        set -> {
                            var connection = set.getConnection();
                            set.setArray(1, connection.createArrayOf("text", versions.toArray()));
                            set.setArray(2, connection.createArrayOf("text", datasets.toArray()));
                        },
                        (row, number) -> row.getLong("id"))
                .stream()
                .findFirst());
    }
}
