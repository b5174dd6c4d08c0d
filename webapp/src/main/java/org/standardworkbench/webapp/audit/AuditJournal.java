package org.standardworkbench.webapp.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standardworkbench.webapp.access.Change;
import org.standardworkbench.webapp.access.Journal;
import org.standardworkbench.webapp.access.Person;

/** Adds entries at the end of the chain, one writer after the other. */
@Component
class AuditJournal implements Journal {

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    AuditJournal(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Last(long sequence, String hash) {}

    @Override
    public void append(Person who, Change change) {
        transaction.executeWithoutResult(status -> {
            // The same lock that the database takes, but before the last entry is looked up; it is held until the
            // change is kept.
            database.query("select pg_advisory_xact_lock(hashtext('audit'))", row -> {});
            var last = database
                    .query(
                            "select sequence, hash from audit_entry order by sequence desc limit 1",
                            (row, number) -> new Last(row.getLong("sequence"), row.getString("hash")))
                    .stream()
                    .findFirst()
                    .orElse(new Last(0, Entry.NOTHING));
            var entry = Entry.after(
                    last.sequence(), last.hash(), Instant.now().truncatedTo(ChronoUnit.MICROS), who, change);
            database.update(
                    "insert into audit_entry (sequence, content, previous, hash) values (?, ?, ?, ?)",
                    entry.sequence(),
                    entry.content(),
                    entry.previous(),
                    entry.hash());
        });
    }
}
