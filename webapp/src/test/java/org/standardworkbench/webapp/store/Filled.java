package org.standardworkbench.webapp.store;

import java.util.List;
import java.util.Optional;

/** Rows in every table, so that there is something to lose. */
final class Filled {

    private Filled() {}

    static void all(StoreDatabase database) {
        ofFirstSchema(database);
        database.versions().take(List.of(Samples.shipped("gia/1.0")));
        database.snapshots().save(Samples.site("kept", "1000"), Optional.empty(), Origin.FORM, "first");
    }

    /** What the first schema could hold. */
    static void ofFirstSchema(StoreDatabase database) {
        database.sql().update("""
                insert into standard_version (standard, version, state, content_hash)
                values ('old', '1.0', 'frozen', repeat('a', 64)), ('old', '2.0', 'draft', repeat('b', 64))""");
        database.sql().update("insert into site_file (file, content_hash) values ('sites.csv', repeat('c', 64))");
    }
}
