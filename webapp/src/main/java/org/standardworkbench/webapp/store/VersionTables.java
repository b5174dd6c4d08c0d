package org.standardworkbench.webapp.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.VersionId;

/** The tables of versions. What they refuse comes as a {@link org.springframework.dao.DataAccessException}. */
final class VersionTables {

    private static final String ENTRY = """
            select version_import.id as number, standard, number as version, content_hash, state, imported_at,
                   encode(sha256(standard_yaml), 'hex') as standard_hash,
                   encode(sha256(release_json), 'hex') as release_hash
            from version_import join version_content using (content_hash, standard, number)
            """;

    private final JdbcTemplate database;

    VersionTables(JdbcTemplate database) {
        this.database = database;
    }

    /** The newest import of each version. */
    List<VersionEntry> newest() {
        return database.query(
                ENTRY + "where version_import.id in (select max(id) from version_import group by standard, number)"
                        + " order by standard, version",
                VersionTables::entry);
    }

    /** All imports of one version, the newest first. */
    List<VersionEntry> history(VersionId id) {
        return database.query(
                ENTRY + "where standard = ? and number = ? order by version_import.id desc",
                VersionTables::entry,
                id.standard(),
                id.number());
    }

    /** The newest import of each content. */
    List<VersionEntry> ofContents(Collection<String> contentHashes) {
        return database.query(
                ENTRY + "where version_import.id in (select max(id) from version_import where content_hash = any (?)"
                        + " group by content_hash)",
                set -> set.setArray(1, texts(set, contentHashes)),
                VersionTables::entry);
    }

    /** The files of contents by content hash and path. */
    Map<String, Map<String, byte[]>> files(Collection<String> contentHashes) {
        Map<String, Map<String, byte[]>> files = new HashMap<>();
        database.query(
                "select content_hash, path, bytes from version_file where content_hash = any (?)",
                set -> set.setArray(1, texts(set, contentHashes)),
                row -> {
                    files.computeIfAbsent(row.getString("content_hash"), hash -> new TreeMap<>())
                            .put(row.getString("path"), row.getBytes("bytes"));
                });
        return files;
    }

    /** What stood around the contents at these imports, by the import's number. */
    Map<Long, Around> around(Collection<Long> numbers) {
        Map<Long, Around> around = new HashMap<>();
        database.query(
                "select id, standard_yaml, release_json from version_import where id = any (?)",
                set -> set.setArray(1, set.getConnection().createArrayOf("bigint", numbers.toArray())),
                row -> {
                    around.put(
                            row.getLong("id"),
                            new Around(
                                    Optional.ofNullable(row.getBytes("standard_yaml")),
                                    Optional.ofNullable(row.getBytes("release_json"))));
                });
        return around;
    }

    /** The files that belong to an import but not to its content. */
    record Around(Optional<byte[]> standardFile, Optional<byte[]> release) {}

    /** Adds a content with all its files, unless it is there. The files come first and in one statement: the table asks for it. */
    void addContent(VersionId id, String state, VersionFiles files) {
        var hash = files.contentHash();
        if (!database.queryForList("select from version_content where content_hash = ?", hash)
                .isEmpty()) {
            return;
        }
        var paths = files.paths().stream()
                .filter(path -> !path.equals(VersionFiles.RELEASE))
                .toList();
        var bytes = paths.stream().map(path -> files.bytes(path).orElseThrow()).toArray(byte[][]::new);
        database.update(
                "insert into version_file (content_hash, path, bytes)"
                        + " select ?, path, bytes from unnest(?::text[], ?::bytea[]) as file (path, bytes)",
                set -> {
                    set.setString(1, hash);
                    set.setArray(2, texts(set, paths));
                    set.setArray(3, set.getConnection().createArrayOf("bytea", bytes));
                });
        database.update(
                "insert into version_content (content_hash, standard, number, state) values (?, ?, ?, ?)",
                hash,
                id.standard(),
                id.number(),
                state);
    }

    void addImport(VersionId id, VersionFiles files) {
        database.update(
                "insert into version_import (content_hash, standard, number, standard_yaml, release_json)"
                        + " values (?, ?, ?, ?, ?)",
                set -> {
                    set.setString(1, files.contentHash());
                    set.setString(2, id.standard());
                    set.setString(3, id.number());
                    set.setBytes(4, orNull(files.standardFile()));
                    set.setBytes(5, orNull(files.bytes(VersionFiles.RELEASE)));
                });
    }

    private static byte @Nullable [] orNull(Optional<byte[]> bytes) {
        return bytes.orElse(null);
    }

    private static Array texts(PreparedStatement set, Collection<String> texts) throws SQLException {
        Connection connection = set.getConnection();
        return connection.createArrayOf("text", texts.toArray());
    }

    private static VersionEntry entry(ResultSet row, int number) throws SQLException {
        return new VersionEntry(
                row.getLong("number"),
                new VersionId(row.getString("standard"), row.getString("version")),
                row.getString("content_hash"),
                row.getString("state"),
                Optional.ofNullable(row.getString("standard_hash")),
                Optional.ofNullable(row.getString("release_hash")),
                row.getTimestamp("imported_at").toInstant());
    }
}
