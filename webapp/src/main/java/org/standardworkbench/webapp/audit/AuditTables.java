package org.standardworkbench.webapp.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the table of the audit, always by an index and never all of it at a time. */
@Component
public class AuditTables implements ChainCheck.Source {

    private static final String COLUMNS = "sequence, content, previous, hash, at, who, kind, object, why";
    private static final int BATCH = 1_000;

    private final JdbcTemplate database;

    /** On any database with the audit's table. */
    public AuditTables(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public List<KeptEntry> after(long sequence, int most) {
        return database.query(
                "select " + COLUMNS + " from audit_entry where sequence > ? order by sequence limit ?",
                AuditTables::entry,
                sequence,
                most);
    }

    Optional<KeptEntry> find(long sequence) {
        return database
                .query("select " + COLUMNS + " from audit_entry where sequence = ?", AuditTables::entry, sequence)
                .stream()
                .findFirst();
    }

    Optional<KeptEntry> last() {
        return database
                .query("select " + COLUMNS + " from audit_entry order by sequence desc limit 1", AuditTables::entry)
                .stream()
                .findFirst();
    }

    /** Whether an entry has this hash. */
    public boolean has(String hash) {
        return !database.queryForList("select sequence from audit_entry where hash = ?", Long.class, hash)
                .isEmpty();
    }

    /** All kinds that there are, by as many steps through the index. */
    List<String> kinds() {
        return database.queryForList("""
                with recursive kinds as (
                  (select kind from audit_entry order by kind limit 1)
                  union all
                  select (select kind from audit_entry where kind > kinds.kind order by kind limit 1)
                  from kinds where kinds.kind is not null)
                select kind from kinds where kind is not null""", String.class);
    }

    long count(Conditions conditions) {
        return database.queryForList(
                        "select count(*) from audit_entry" + conditions.sql(), Long.class, conditions.values())
                .getFirst();
    }

    /** The newest of the entries that pass, at most so many, the newest first. */
    List<KeptEntry> newest(Conditions conditions, int most) {
        return ordered(conditions, "desc", most);
    }

    /** The oldest of the entries that pass, at most so many, the newest of them first. */
    List<KeptEntry> oldest(Conditions conditions, int most) {
        return ordered(conditions, "asc", most).reversed();
    }

    private List<KeptEntry> ordered(Conditions conditions, String order, int most) {
        return database.query(
                "select " + COLUMNS + " from audit_entry" + conditions.sql() + " order by sequence " + order + " limit "
                        + most,
                AuditTables::entry,
                conditions.values());
    }

    /** All entries that pass up to one, the newest first, read while they are asked for. */
    Iterable<KeptEntry> all(Conditions conditions, long upTo) {
        return () -> new Iterator<>() {
            private final List<KeptEntry> batch = new ArrayList<>();
            private long before = upTo + 1;
            private int at;

            @Override
            public boolean hasNext() {
                if (at == batch.size() && before > 0) {
                    batch.clear();
                    batch.addAll(newest(conditions.and("sequence < ?", before), BATCH));
                    at = 0;
                    before = batch.isEmpty() ? 0 : batch.getLast().sequence();
                }
                return at < batch.size();
            }

            @Override
            public KeptEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return batch.get(at++);
            }
        };
    }

    private static KeptEntry entry(ResultSet row, int number) throws SQLException {
        return new KeptEntry(
                row.getLong("sequence"),
                row.getString("content"),
                row.getString("previous"),
                row.getString("hash"),
                row.getString("at"),
                row.getString("who"),
                row.getString("kind"),
                row.getString("object"),
                row.getString("why"));
    }
}
