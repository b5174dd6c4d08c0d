package org.standardworkbench.webapp.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that an earlier workbench left behind. */
class UpgradeIT {

    @TempDir
    private Path folder;

    @Test
    void keepsWhatTheFirstSchemaHeld() {
        try (var database = StoreDatabase.empty(folder)) {
            database.migrateTo("1");
            Filled.ofFirstSchema(database);
            var before = journal(database);

            database.migrateTo("latest");

            assertThat(before).hasSize(2);
            assertThat(journal(database)).isEqualTo(before);
            assertThat(database.versions().take(List.of(Samples.shipped("gia/1.0"))))
                    .isEmpty();
            assertThat(database.snapshots().take(Samples.shippedDatasets())).isEmpty();
            assertThat(database.versions().current()).hasSize(1);
        }
    }

    private static List<Map<String, Object>> journal(StoreDatabase database) {
        return database.sql().queryForList("select * from standard_version order by id");
    }
}
