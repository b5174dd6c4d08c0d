package org.standardworkbench.webapp.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentJson;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.VersionReader;

/** INVARIANT: what was assessed once comes back byte by byte, and the same contents give the same bytes again. */
class AssessmentsIT {

    private static final List<Dataset> SITES = Samples.shippedDatasets();

    @TempDir
    private static Path folder;

    private static StoreDatabase database;
    private static Assessments assessments;

    @BeforeAll
    static void start() {
        database = StoreDatabase.migrated(folder);
        assessments = database.assessments();
        database.snapshots().take(SITES);
        database.versions()
                .take(List.of(
                        Samples.shipped("gia/0.1-pilot"),
                        Samples.shipped("gia/1.0"),
                        Samples.shipped("g3-mv/2023-press")));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gia/0.1-pilot", "gia/1.0", "g3-mv/2023-press"})
    void replayToTheSameBytes(String path) {
        var version = Samples.shipped(path).version();
        assessments.save(assess(path));

        // The second time everything is made anew: version and data as the store gives them, and the rules compiled
        // again.
        var entry =
                database.versions().ofContents(List.of(version.contentHash())).getFirst();
        var files = database.versions().files(List.of(entry)).get(entry.number());
        var stored =
                database.snapshots().byHash(SITES.stream().map(DatasetHash::of).toList());
        var again = VersionReader.readForUse(files).orThrow().version();
        var kept = assessments.json(DroolsAssessor.ENGINE, version.contentHash(), stored.keySet());
        try (var assessor = new DroolsAssessor()) {
            var replayed = assessor.assess(again, List.copyOf(stored.values()), done -> {});

            assertThat(replayed).hasSameSizeAs(SITES).allSatisfy(assessment -> assertThat(
                            AssessmentJson.write(assessment))
                    .isEqualTo(new String(kept.get(assessment.receipt().dataset()), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void areReadAsTheyWereMade() {
        var made = assess("gia/1.0");
        assessments.save(made);
        var datasets = SITES.stream().collect(Collectors.toMap(DatasetHash::of, Function.identity()));

        var read = assessments.read(
                DroolsAssessor.ENGINE, Samples.shipped("gia/1.0").version(), datasets);

        assertThat(read.values()).containsExactlyInAnyOrderElementsOf(made);
        assertThat(read.values().stream().map(AssessmentJson::write))
                .containsExactlyInAnyOrderElementsOf(
                        made.stream().map(AssessmentJson::write).toList());
    }

    @Test
    void areSummedUpAsTheyWereMade() {
        var made = assess("gia/1.0");
        assessments.save(made);
        var version = List.of(made.getFirst().receipt().version());
        var datasets = SITES.stream().map(DatasetHash::of).toList();

        assertThat(assessments.summaries(DroolsAssessor.ENGINE, version, datasets))
                .containsExactlyInAnyOrderElementsOf(
                        made.stream().map(AssessmentSummary::of).toList());
        assertThat(assessments.count(DroolsAssessor.ENGINE, version, datasets)).isEqualTo(SITES.size());
        assertThat(assessments.count("another engine", version, datasets)).isZero();
    }

    @Test
    void areKeptOnce() {
        var made = assess("gia/1.0");
        assessments.save(made);
        var rows = database.count("assessment");

        assessments.save(made);

        assertThat(database.count("assessment")).isEqualTo(rows);
    }

    @Test
    void areKeptByTwoAtTheSameTimeInWhicheverOrderTheyHaveThem() {
        var made = assess("gia/1.0");
        for (int round = 0; round < 10; round++) {
            var engine = "two at once, round " + round;
            var ours = made.stream().map(one -> by(engine, one)).toList();
            var together = new CountDownLatch(2);

            try (var two = Executors.newFixedThreadPool(2)) {
                var one = CompletableFuture.runAsync(() -> saveTogether(ours, together), two);
                var other = CompletableFuture.runAsync(() -> saveTogether(ours.reversed(), together), two);
                assertThat(CompletableFuture.allOf(one, other)).succeedsWithin(Duration.ofMinutes(1));
            }

            assertThat(assessments.count(
                            engine,
                            List.of(made.getFirst().receipt().version()),
                            SITES.stream().map(DatasetHash::of).toList()))
                    .isEqualTo(made.size());
        }
    }

    private static void saveTogether(List<Assessment> ours, CountDownLatch together) {
        together.countDown();
        try {
            together.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
        assessments.save(ours);
    }

    private static Assessment by(String engine, Assessment one) {
        var receipt = one.receipt();
        return new Assessment(
                one.version(),
                one.dataset(),
                one.outcomes(),
                one.companyOutcomes(),
                one.overall(),
                one.themes(),
                one.level(),
                new Assessment.Receipt(receipt.version(), receipt.dataset(), receipt.factors(), engine));
    }

    private static List<Assessment> assess(String path) {
        try (var assessor = new DroolsAssessor()) {
            return assessor.assess(Samples.shipped(path).version(), SITES, done -> {});
        }
    }
}
