package org.standardworkbench.webapp.store;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.engine.DroolsAssessor;

/** Rows in every table, so that there is something to lose. */
final class Filled {

    private Filled() {}

    static void all(StoreDatabase database) {
        ofFirstSchema(database);
        database.versions().take(List.of(Samples.shipped("gia/1.0")));
        var data = Samples.site("kept", "1000");
        database.snapshots().save(data, Optional.empty(), Origin.FORM, "first");
        try (var assessor = new DroolsAssessor()) {
            database.assessments()
                    .save(assessor.assess(Samples.shipped("gia/1.0").version(), List.of(data), done -> {}));
        }
        run(database);
        draft(database);
        audit(database);
    }

    private static void audit(StoreDatabase database) {
        auditEntry(database, 1, "0".repeat(64), "Anna");
    }

    /** Adds an entry whose own hash is right, whatever it says about the one before it. */
    static void auditEntry(StoreDatabase database, int sequence, String previous, String who) {
        database.sql().update("""
                insert into audit_entry (sequence, content, previous, hash)
                select said.sequence, content, said.previous, encode(sha256(convert_to(content, 'UTF8')), 'hex')
                from (select ? as sequence, ? as previous, ? as who) as said,
                  lateral (select jsonb_build_object('sequence', said.sequence, 'previous', said.previous,
                    'at', '2026-01-01T00:00:00.000000Z', 'who', said.who, 'kind', 'tried', 'object', 'it', 'why', '',
                    'details', '{}'::jsonb)::text as content) as written""", sequence, previous, who);
    }

    private static void draft(StoreDatabase database) {
        database.sql().update("insert into draft (standard, name, started_by) values ('gia', 'kept', 'Anna')");
        database.sql().update("insert into draft_blob select encode(sha256('x'), 'hex'), 'x'");
        database.sql().update("""
                insert into draft_revision (draft, number, author, message, content_hash, tree)
                select id, 1, 'Anna', '', draft_content_hash(tree), tree
                from draft, (select jsonb_build_object('a.md', hash) as tree from draft_blob) as one""");
        database.sql().update("insert into draft_event (draft, kind, by) select id, 'closed', 'Anna' from draft");
    }

    private static void run(StoreDatabase database) {
        database.sql().update("insert into run (title) values ('kept')");
        database.sql().update("insert into run_version select run.id, 1, content_hash from run, version_content");
        database.sql().update("insert into run_dataset select run.id, 1, hash from run, dataset_content");
        database.sql().update("insert into run_event (run, kind) select id, 'started' from run");
    }

    /** What the first schema could hold. */
    static void ofFirstSchema(StoreDatabase database) {
        database.sql().update("""
                insert into standard_version (standard, version, state, content_hash)
                values ('old', '1.0', 'frozen', repeat('a', 64)), ('old', '2.0', 'draft', repeat('b', 64))""");
        database.sql().update("insert into site_file (file, content_hash) values ('sites.csv', repeat('c', 64))");
    }
}
