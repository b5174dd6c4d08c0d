package org.standardworkbench.webapp.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.store.Versions;
import tools.jackson.databind.json.JsonMapper;

/** The tables of drafts and revisions. */
@Component
class DraftTables {

    /** The path under which the standard's own file, which stands above a version, is kept. */
    static final String STANDARD = "../standard.yaml";

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String REVISION =
            "revision.draft, number, author, message, merged_draft, merged_revision," + " content_hash, saved_at";

    private static final String DRAFT = "select draft.*, not draft_is_closed(draft.id) as open, " + REVISION
            + " from draft join lateral (select * from draft_revision where draft = draft.id"
            + " order by number desc limit 1) as revision on true ";

    private final JdbcTemplate database;

    DraftTables(JdbcTemplate database) {
        this.database = database;
    }

    List<Draft> all() {
        return database.query(DRAFT + "order by revision.saved_at desc, draft.id desc", DraftTables::draft);
    }

    Optional<Draft> find(long id) {
        return database.query(DRAFT + "where draft.id = ?", DraftTables::draft, id).stream()
                .findFirst();
    }

    List<Revision> revisions(long draft) {
        return database.query(
                "select " + REVISION + " from draft_revision as revision where draft = ? order by number desc",
                DraftTables::revision,
                draft);
    }

    Optional<Revision> revision(RevisionId id) {
        return database
                .query(
                        "select " + REVISION + " from draft_revision as revision where draft = ? and number = ?",
                        DraftTables::revision,
                        id.draft(),
                        id.number())
                .stream()
                .findFirst();
    }

    /** The files of a revision that is there. */
    VersionFiles files(RevisionId id, String label) {
        Map<String, byte[]> files = new TreeMap<>();
        database.query(
                "select key, bytes from draft_revision, jsonb_each_text(tree), draft_blob"
                        + " where draft = ? and number = ? and hash = value",
                row -> {
                    files.put(row.getString("key"), row.getBytes("bytes"));
                },
                id.draft(),
                id.number());
        var standard = Optional.ofNullable(files.remove(STANDARD));
        return new VersionFiles(label, files, standard);
    }

    /** The hash of each file of a revision, by path. */
    Map<String, String> tree(RevisionId id) {
        Map<String, String> tree = new TreeMap<>();
        database.query(
                "select key, value from draft_revision, jsonb_each_text(tree) where draft = ? and number = ?",
                row -> {
                    tree.put(row.getString("key"), row.getString("value"));
                },
                id.draft(),
                id.number());
        return tree;
    }

    long addDraft(String standard, String name, Base base, Author by) {
        return database.queryForList(
                        "insert into draft (standard, name, base_number, base_hash, origin_draft, origin_revision,"
                                + " started_by) values (?, ?, ?, ?, ?, ?, ?) returning id",
                        Long.class,
                        standard,
                        name,
                        base.version().map(VersionId::number).orElse(null),
                        base.hash().orElse(null),
                        base.origin().map(RevisionId::draft).orElse(null),
                        base.origin().map(RevisionId::number).orElse(null),
                        by.name())
                .getFirst();
    }

    /** What a draft begins as. */
    record Base(Optional<VersionId> version, Optional<String> hash, Optional<RevisionId> origin) {}

    void addEvent(long draft, String kind, Author by) {
        database.update("insert into draft_event (draft, kind, by) values (?, ?, ?)", draft, kind, by.name());
    }

    /** Keeps others from saving this draft until the transaction ends. */
    void lock(long draft) {
        database.query("select pg_advisory_xact_lock(hashtext('draft ' || ?))", row -> {}, draft);
    }

    void addRevision(RevisionId id, Optional<RevisionId> merged, Author author, String message, VersionFiles files) {
        var tree = addBlobs(files);
        database.update(
                "insert into draft_revision (draft, number, merged_draft, merged_revision, author, message,"
                        + " content_hash, tree) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                id.draft(),
                id.number(),
                merged.map(RevisionId::draft).orElse(null),
                merged.map(RevisionId::number).orElse(null),
                author.name(),
                message,
                files.contentHash(),
                MAPPER.writeValueAsString(tree));
    }

    private Map<String, String> addBlobs(VersionFiles files) {
        Map<String, String> tree = new TreeMap<>();
        Map<String, byte[]> bytes = new TreeMap<>();
        files.paths().forEach(path -> add(path, files.bytes(path).orElseThrow(), tree, bytes));
        files.standardFile().ifPresent(content -> add(STANDARD, content, tree, bytes));
        Set<String> known = new HashSet<>(database.query(
                "select hash from draft_blob where hash = any (?)",
                set -> set.setArray(
                        1,
                        set.getConnection().createArrayOf("text", bytes.keySet().toArray())),
                (row, number) -> row.getString("hash")));
        List<String> missing = new ArrayList<>(bytes.keySet());
        missing.removeAll(known);
        database.update(
                "insert into draft_blob (hash, bytes) select hash, bytes from unnest(?::text[], ?::bytea[])"
                        + " as blob (hash, bytes) order by hash on conflict do nothing",
                set -> {
                    var connection = set.getConnection();
                    set.setArray(1, connection.createArrayOf("text", missing.toArray()));
                    set.setArray(
                            2,
                            connection.createArrayOf(
                                    "bytea", missing.stream().map(bytes::get).toArray(byte[][]::new)));
                });
        return tree;
    }

    private static void add(String path, byte[] content, Map<String, String> tree, Map<String, byte[]> bytes) {
        var hash = Versions.hash(content);
        tree.put(path, hash);
        bytes.put(hash, content);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        var standard = row.getString("standard");
        var base = Optional.ofNullable(row.getString("base_number")).map(of -> new VersionId(standard, of));
        return new Draft(
                row.getLong("id"),
                standard,
                row.getString("name"),
                base,
                Optional.ofNullable(row.getString("base_hash")),
                id(row, "origin"),
                row.getBoolean("open"),
                new Author(row.getString("started_by")),
                row.getTimestamp("started_at").toInstant(),
                revision(row, number));
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                new RevisionId(row.getLong("draft"), row.getInt("number")),
                new Author(row.getString("author")),
                row.getString("message"),
                id(row, "merged"),
                row.getString("content_hash"),
                row.getTimestamp("saved_at").toInstant());
    }

    private static Optional<RevisionId> id(ResultSet row, String what) throws SQLException {
        long draft = row.getLong(what + "_draft");
        @Nullable Object there = row.getObject(what + "_draft");
        return there == null ? Optional.empty() : Optional.of(new RevisionId(draft, row.getInt(what + "_revision")));
    }
}
