package org.standardworkbench.webapp.store;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of datasets and their snapshots. */
final class SnapshotTables {

    private static final String SNAPSHOT = """
            select hash, site || '/' || to_char(period_start, 'YYYY-MM-DD') || '/' || to_char(period_end, 'YYYY-MM-DD')
                   || '/' || scope as key, revision, based_on, origin, note, saved_at
            from dataset_snapshot
            """;

    private static final String NEWEST = """
            where id in (select max(id) from dataset_snapshot %s group by site, period_start, period_end, scope)
            """;

    private static final String OF_KEY = "where site = ? and period_start = ? and period_end = ? and scope = ?";

    private final JdbcTemplate database;

    SnapshotTables(JdbcTemplate database) {
        this.database = database;
    }

    /** The newest snapshot of each dataset. */
    List<Snapshot> newest() {
        return database.query(SNAPSHOT + NEWEST.formatted("") + "order by key", SnapshotTables::snapshot);
    }

    /** The newest snapshot of each dataset among those that came from files. */
    List<Snapshot> newestFromFiles() {
        return database.query(SNAPSHOT + NEWEST.formatted("where origin = 'file'"), SnapshotTables::snapshot);
    }

    Optional<Snapshot> newest(DatasetKey key) {
        return database
                .query(SNAPSHOT + OF_KEY + " order by revision desc limit 1", SnapshotTables::snapshot, key.columns())
                .stream()
                .findFirst();
    }

    /** The snapshots of a dataset, the newest first. */
    List<Snapshot> history(DatasetKey key) {
        return database.query(SNAPSHOT + OF_KEY + " order by revision desc", SnapshotTables::snapshot, key.columns());
    }

    /** The canonical JSON of datasets, by hash; one that is not there is missing. */
    Map<String, byte[]> contents(Collection<String> hashes) {
        Map<String, byte[]> contents = new HashMap<>();
        database.query(
                "select hash, content from dataset_content where hash = any (?)",
                set -> set.setArray(1, set.getConnection().createArrayOf("text", hashes.toArray())),
                row -> {
                    contents.put(row.getString("hash"), row.getBytes("content"));
                });
        return contents;
    }

    /** What is to be added: a revision of a dataset. */
    record Addition(
            String hash,
            String canonical,
            DatasetKey key,
            int revision,
            @Nullable String basedOn,
            Origin origin,
            String note) {}

    /** Adds contents, as far as they are not there, and snapshots; false where somebody else had the revision first. */
    List<Boolean> add(List<Addition> additions) {
        database.batchUpdate(
                "insert into dataset_content (hash, site, period_start, period_end, scope, content)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (hash) do nothing",
                additions,
                additions.size(),
                SnapshotTables::setContent);
        var counts = database.batchUpdate(
                "insert into dataset_snapshot (hash, site, period_start, period_end, scope, revision, based_on, origin,"
                        + " note) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (site, period_start, period_end, scope, revision) do nothing",
                additions,
                Math.max(1, additions.size()),
                SnapshotTables::setSnapshot);
        List<Boolean> added = new ArrayList<>();
        for (int[] batch : counts) {
            for (int count : batch) {
                added.add(count != 0);
            }
        }
        return added;
    }

    private static void setContent(PreparedStatement set, Addition one) throws SQLException {
        setKey(set, one);
        set.setBytes(6, one.canonical().getBytes(StandardCharsets.UTF_8));
    }

    private static void setSnapshot(PreparedStatement set, Addition one) throws SQLException {
        setKey(set, one);
        set.setInt(6, one.revision());
        set.setString(7, one.basedOn());
        set.setString(8, one.origin().code());
        set.setString(9, one.note());
    }

    private static void setKey(PreparedStatement set, Addition one) throws SQLException {
        set.setString(1, one.hash());
        set.setString(2, one.key().site());
        set.setObject(3, one.key().start());
        set.setObject(4, one.key().end());
        set.setString(5, one.key().scope());
    }

    private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                row.getString("hash"),
                row.getString("key"),
                row.getInt("revision"),
                Optional.ofNullable(row.getString("based_on")),
                Origin.of(row.getString("origin")),
                row.getString("note"),
                row.getTimestamp("saved_at").toInstant());
    }
}
