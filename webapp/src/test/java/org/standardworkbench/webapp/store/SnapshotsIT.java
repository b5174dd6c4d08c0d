package org.standardworkbench.webapp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.data.Dataset;

class SnapshotsIT {

    @TempDir
    private static Path folder;

    private static StoreDatabase database;
    private static Snapshots snapshots;

    @BeforeAll
    static void start() {
        database = StoreDatabase.migrated(folder);
        snapshots = database.snapshots();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Nested
    class Saving {

        @Test
        void addsARevisionAndKeepsTheEarlierOnes() {
            var first = Samples.site("one", "1000");
            var second = Samples.site("one", "2000");

            save(first, Optional.empty());
            save(second, Optional.of(first));

            assertThat(snapshots.history(first.key()))
                    .satisfiesExactly(
                            newest -> assertThat(newest.revision()).isEqualTo(2),
                            oldest -> assertThat(oldest.hash()).isEqualTo(DatasetHash.of(first)));
            assertThat(snapshots.history(first.key()).getFirst().basedOn()).hasValue(DatasetHash.of(first));
            assertThat(snapshots.byHash(DatasetHash.of(first))).isPresent();
            assertThat(database.events()).contains(new SnapshotSaved(first.key(), DatasetHash.of(second)));
        }

        @Test
        void ofTheSameDataAddsNothing() {
            var data = Samples.site("two", "1000.0");
            save(data, Optional.empty());

            assertThat(save(Samples.site("two", "1000.00"), Optional.of(data)))
                    .isEqualTo(new SaveResult.Unchanged(DatasetHash.of(data)));

            assertThat(snapshots.history(data.key())).hasSize(1);
        }

        @Test
        void mayReturnToEarlierData() {
            var first = Samples.site("three", "1000");
            var second = Samples.site("three", "2000");
            save(first, Optional.empty());
            save(second, Optional.of(first));

            assertThat(save(first, Optional.of(second))).isEqualTo(new SaveResult.Saved(DatasetHash.of(first)));

            assertThat(snapshots.history(first.key())).hasSize(3);
        }

        @Test
        void onTopOfOlderDataIsAConflictThatNamesTheNewest() {
            var base = Samples.site("four", "1000");
            var hers = Samples.site("four", "2000");
            var his = Samples.site("four", "3000");
            save(base, Optional.empty());
            save(hers, Optional.of(base));

            assertThat(save(his, Optional.of(base))).isEqualTo(new SaveResult.Conflict(DatasetHash.of(hers)));
            assertThat(save(his, Optional.empty())).isEqualTo(new SaveResult.Conflict(DatasetHash.of(hers)));

            assertThat(snapshots.history(base.key())).hasSize(2);
            assertThat(snapshots.byHash(DatasetHash.of(his))).isEmpty();
        }

        @Test
        void byManyAtOnceLetsExactlyOneThrough() throws Exception {
            var base = Samples.site("five", "1000");
            save(base, Optional.empty());
            var people = IntStream.range(0, 8)
                    .mapToObj(person -> (Callable<SaveResult>)
                            () -> save(Samples.site("five", String.valueOf(5000 + person)), Optional.of(base)))
                    .toList();

            List<SaveResult> results;
            try (var crowd = Executors.newFixedThreadPool(people.size())) {
                results = crowd.invokeAll(people).stream()
                        .map(future -> future.resultNow())
                        .toList();
            }

            var saved = results.stream()
                    .filter(SaveResult.Saved.class::isInstance)
                    .map(SaveResult.Saved.class::cast)
                    .toList();
            assertThat(saved).hasSize(1);
            assertThat(results)
                    .filteredOn(SaveResult.Conflict.class::isInstance)
                    .hasSize(7)
                    .allMatch(new SaveResult.Conflict(saved.getFirst().hash())::equals);
            assertThat(snapshots.history(base.key())).hasSize(2);
        }

        @Test
        void thatFailsHalfWayLeavesNothing() {
            var data = Samples.site("six", "1000");

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> snapshots.save(data, Optional.empty(), Origin.FORM, "x".repeat(2001)));

            assertThat(snapshots.byHash(DatasetHash.of(data))).isEmpty();
        }

        private SaveResult save(Dataset dataset, Optional<Dataset> basedOn) {
            return snapshots.save(dataset, basedOn.map(DatasetHash::of), Origin.FORM, "because");
        }
    }

    @Nested
    class TakingFilesIn {

        @Test
        void keepsEverythingThatTheySay() {
            var shipped = Samples.shippedDatasets();

            assertThat(snapshots.take(shipped)).isEmpty();

            assertThat(shipped).hasSizeGreaterThan(20);
            for (var dataset : shipped) {
                var hash = DatasetHash.of(dataset);
                assertThat(snapshots.byHash(hash)).map(DatasetHash::of).hasValue(hash);
            }
        }

        @Test
        void takesEachChangeOnce() {
            var first = Samples.site("file-one", "1000");
            var second = Samples.site("file-one", "2000");

            snapshots.take(List.of(first));
            snapshots.take(List.of(first));
            snapshots.take(List.of(second));
            snapshots.take(List.of(first));

            assertThat(snapshots.history(first.key()))
                    .extracting(Snapshot::hash)
                    .containsExactly(DatasetHash.of(first), DatasetHash.of(second), DatasetHash.of(first));
        }

        @Test
        void leavesAloneWhatPeopleSavedSince() {
            var file = Samples.site("file-two", "1000");
            var form = Samples.site("file-two", "2000");
            snapshots.take(List.of(file));
            snapshots.save(form, Optional.of(DatasetHash.of(file)), Origin.FORM, "");

            assertThat(snapshots.take(List.of(file))).isEmpty();
            assertThat(snapshots.take(List.of(Samples.site("file-two", "3000"))))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.toString())
                            .contains("newer data were saved")
                            .contains(file.key()));

            assertThat(snapshots.history(file.key()).getFirst().hash()).isEqualTo(DatasetHash.of(form));
        }
    }

    @Test
    void readBackEqualToWhatWasSaved() {
        var data = Samples.site("whole", "12345678901234567890.5");
        snapshots.save(data, Optional.empty(), Origin.UPLOAD, "");

        var read = snapshots.byHash(DatasetHash.of(data)).orElseThrow();

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*place")
                .isEqualTo(data);
    }

    @Test
    void ofAKeyThatIsNoneAreNone() {
        assertThat(snapshots.history("a/b/c/d")).isEmpty();
        assertThat(snapshots.history("")).isEmpty();
        assertThat(snapshots.byHash("nonsense")).isEmpty();
    }
}
