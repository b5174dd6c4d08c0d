package org.standardworkbench.webapp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.engine.DroolsAssessor;

/** A database that is gone or full. */
class TroubleIT {

    @TempDir
    private Path folder;

    @Test
    void isToldIfTheDatabaseIsGone() {
        var database = StoreDatabase.migrated(folder);
        var snapshots = database.snapshots();
        var data = Samples.site("gone", "1000");
        database.close();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> snapshots.save(data, Optional.empty(), Origin.FORM, ""))
                .withMessageContaining("cannot be reached")
                .withMessageContaining("Try again");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(snapshots::newest)
                .withMessageContaining("cannot be reached");

        try (var again = StoreDatabase.migrated(folder)) {
            assertThat(again.snapshots().save(data, Optional.empty(), Origin.FORM, ""))
                    .isEqualTo(new SaveResult.Saved(DatasetHash.of(data)));
        }
    }

    @Test
    void leavesNothingHalfWrittenIfTheDiskIsFull() {
        try (var database = StoreDatabase.migrated(folder)) {
            var data = Samples.site("full", "1000");
            // The content comes before the snapshot, so that there is something that could stay behind.
            fill(database, "dataset_snapshot");

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> database.snapshots().save(data, Optional.empty(), Origin.FORM, ""))
                    .withMessageContaining("no room left")
                    .withMessageContaining("what was saved before is safe");
            assertThat(database.count("dataset_content")).isZero();

            makeRoom(database, "dataset_snapshot");
            assertThat(database.snapshots().save(data, Optional.empty(), Origin.FORM, ""))
                    .isInstanceOf(SaveResult.Saved.class);
        }
    }

    @Test
    void leavesNoPartOfAVersionIfTheDiskIsFull() {
        try (var database = StoreDatabase.migrated(folder)) {
            var shipped = List.of(Samples.shipped("gia/1.0"));
            fill(database, "version_import");

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> database.versions().take(shipped))
                    .withMessageContaining("no room left");
            assertThat(database.count("version_file")).isZero();

            makeRoom(database, "version_import");
            assertThat(database.versions().take(shipped)).isEmpty();
            assertThat(database.versions().current()).hasSize(1);
        }
    }

    @Test
    void leavesNoPartOfABatchOfResultsIfTheDiskIsFull() {
        try (var database = StoreDatabase.migrated(folder);
                var assessor = new DroolsAssessor()) {
            var version = Samples.shipped("gia/1.0");
            var sites = Samples.shippedDatasets();
            database.versions().take(List.of(version));
            database.snapshots().take(sites);
            var made = assessor.assess(version.version(), sites, done -> {});
            fillAfter(database, 10);

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> database.assessments().save(made))
                    .withMessageContaining("no room left");
            assertThat(database.count("assessment")).isZero();

            makeRoom(database, "assessment");
            database.assessments().save(made);
            assertThat(database.count("assessment")).isEqualTo(sites.size());
        }
    }

    /** Makes a table answer as PostgreSQL does when the disk is full. */
    private static void fill(StoreDatabase database, String table) {
        database.sql().execute("""
                create function full_disk() returns trigger language plpgsql as $$
                begin
                  raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
                end $$""");
        database.sql()
                .execute("create trigger full_disk before insert on " + table
                        + " for each row execute function full_disk()");
    }

    private static void fillAfter(StoreDatabase database, int rows) {
        database.sql().execute("""
                create function full_disk() returns trigger language plpgsql as $$
                begin
                  if (select count(*) from assessment) >= %d then
                    raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
                  end if;
                  return new;
                end $$""".formatted(rows));
        database.sql()
                .execute(
                        "create trigger full_disk before insert on assessment for each row execute function full_disk()");
    }

    private static void makeRoom(StoreDatabase database, String table) {
        database.sql().execute("drop trigger full_disk on " + table);
    }
}
