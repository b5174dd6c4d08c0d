package org.standardworkbench.webapp.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import org.standardworkbench.webapp.store.Origin;
import org.standardworkbench.webapp.store.Snapshots;
import org.standardworkbench.webapp.testing.ManySites;
import org.standardworkbench.webapp.testing.Services;

class RunsIT {

    private static final int SITES = 1_500;

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static Services services;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedDatabase.start(folder.resolve("data"));
        services = Services.start(database, ManySites.folder(folder.resolve("standards"), SITES));
    }

    @AfterAll
    static void stop() {
        services.close();
        database.close();
    }

    @Test
    void finishWithAllResultsKept() {
        var runs = services.get(Runs.class);
        var run = runs.create("Small", selection("gia@1.0", List.of("many-0", "many-1")));

        await(runs, run, progress -> progress.state() == RunProgress.State.FINISHED);

        assertThat(runs.progress(run)).hasValue(new RunProgress(run, RunProgress.State.FINISHED, 2, 2, ""));
        assertThat(runs.newest(1)).singleElement().satisfies(summary -> {
            assertThat(summary.title()).isEqualTo("Small");
            assertThat(summary.datasets()).isEqualTo(2);
        });
        assertThat(services.sql()
                        .queryForObject(
                                "select count(*) from run_dataset join assessment on dataset_hash = hash where run = ?",
                                Integer.class,
                                run))
                .isEqualTo(2);
    }

    @Test
    void canBeCancelledAndResumedWithWhatIsMissing() {
        var runs = services.get(Runs.class);
        var run = runs.create("Large", selection("gia@0.2-review,gia@0.1-pilot", List.of()));
        assertThat(runs.progress(run).orElseThrow().all()).isEqualTo(2 * SITES);

        await(runs, run, progress -> progress.done() >= 1_000);
        runs.cancel(run);
        var cancelled = await(runs, run, progress -> progress.state() == RunProgress.State.CANCELLED);

        assertThat(cancelled.done()).isBetween(1_000, 2 * SITES - 1);
        assertThat(cancelled.canBeResumed()).isTrue();

        runs.resume(run);
        runs.resume(run);
        var finished = await(runs, run, progress -> progress.state() == RunProgress.State.FINISHED);

        assertThat(finished.done()).isEqualTo(2 * SITES);
        assertThat(services.sql()
                        .queryForList("select kind from run_event where run = ? order by id", String.class, run))
                .containsExactly("started", "cancelled", "resumed", "finished");
    }

    @Test
    void thatTheDiskHadNoRoomForAreFinishedWhenThereIsRoom() {
        var runs = services.get(Runs.class);
        services.sql().execute("""
                create function full_disk() returns trigger language plpgsql as $$
                begin raise exception 'No space left on device' using errcode = 'disk_full'; end $$""");
        services.sql()
                .execute(
                        "create trigger full_disk before insert on assessment for each row execute function full_disk()");
        var run = runs.create("Full", selection("gia@1.0", List.of("many-60", "many-61")));

        var failed = await(runs, run, progress -> progress.state() == RunProgress.State.FAILED);
        assertThat(failed.note()).contains("no room left");
        assertThat(failed.done()).isZero();

        services.sql().execute("drop trigger full_disk on assessment");
        runs.resume(run);
        await(runs, run, progress -> progress.state() == RunProgress.State.FINISHED);

        assertThat(services.sql()
                        .queryForObject(
                                "select count(*) from run_dataset join assessment on dataset_hash = hash where run = ?",
                                Integer.class,
                                run))
                .isEqualTo(2);
    }

    @Test
    void doNotKeepOthersWaiting() {
        var runs = services.get(Runs.class);
        var service = services.get(RunService.class);
        var small = selection("gia@1.0", List.of("many-7"));
        service.run(small, made -> {});
        var run = runs.create("Large", selection("gia@1.0", List.of()));

        var before = Instant.now();
        var matrix = service.run(small, made -> {});
        var waited = Duration.between(before, Instant.now());

        assertThat(matrix.rows()).hasSize(1);
        assertThat(waited).isLessThan(Duration.ofSeconds(2));
        runs.cancel(run);
        await(runs, run, progress -> progress.state() != RunProgress.State.RUNNING);
    }

    @Nested
    class TheirAddress {

        @Test
        void showsTheDataOfThenWhenTheyChangedSince() {
            var runs = services.get(Runs.class);
            var service = services.get(RunService.class);
            var then = selection("gia@1.0", List.of("many-40"));
            var run = runs.create("Pinned", then);
            await(runs, run, progress -> progress.state() == RunProgress.State.FINISHED);
            var data = then.datasets().getFirst();

            services.get(Snapshots.class)
                    .save(renamed(data), Optional.of(DatasetHash.of(data)), Origin.FORM, "renamed");

            assertThat(services.get(Catalogs.class).current().dataset(data.key()))
                    .hasValueSatisfying(now -> assertThat(now.site().name()).isEqualTo("Renamed"));
            var now = service.select(RunAddress.ofRun(run));
            assertThat(now.notices()).isEmpty();
            assertThat(now.datasets()).map(DatasetHash::of).containsExactly(DatasetHash.of(data));
            assertThat(now.sameCells(then)).isTrue();
            assertThat(service.remaining(now)).isZero();
            assertThat(service.run(now, made -> {})
                            .rows()
                            .getFirst()
                            .dataset()
                            .site()
                            .name())
                    .isEqualTo("Many 40");
        }

        @Test
        void ofNoRunTellsSoAndShowsWhatIsCurrent() {
            for (var id : List.of("999999", "none", "99999999999999999999")) {
                var address = RunAddress.of(Map.of("run", List.of(id)));

                var selection = services.get(RunService.class).select(address);

                assertThat(selection.notices()).singleElement().asString().contains("There is no run `" + id + "`");
                assertThat(selection.datasets()).hasSize(SITES);
            }
        }

        private static Dataset renamed(Dataset data) {
            var site = data.site();
            return new Dataset(
                    new Site(site.id(), "Renamed", site.country(), site.stage(), site.illustrative(), site.note()),
                    data.period(),
                    data.scope(),
                    data.data(),
                    data.companies(),
                    data.flows());
        }
    }

    @Test
    void needNoMoreQueriesWhenThereAreMoreSites() {
        var few = selection("gia@0.2-review,gia@1.0", names(5));
        var many = selection("gia@0.2-review,gia@1.0", names(400));
        var service = services.get(RunService.class);
        service.run(few, made -> {});
        service.run(many, made -> {});

        assertThat(queriesFor(many)).isEqualTo(queriesFor(few)).isLessThanOrEqualTo(5);
    }

    private static long queriesFor(Selection selection) {
        var figures = services.get(RunFigures.class);
        var versions = selection.versions();
        long before = services.queries();
        figures.step(selection, versions.getFirst(), versions.getLast());
        figures.demand(selection, versions.getLast());
        services.get(Runs.class).listed(100);
        return services.queries() - before;
    }

    private static List<String> names(int sites) {
        return IntStream.range(100, 100 + sites).mapToObj(at -> "many-" + at).toList();
    }

    @Test
    void arePinnedOnceForTheSameVersionsAndData() {
        var runs = services.get(Runs.class);
        var run = runs.pin(selection("gia@1.0", List.of("many-50", "many-51")));

        assertThat(runs.pin(selection("gia@1.0", List.of("many-50", "many-51"))))
                .isEqualTo(run);
        assertThat(runs.pin(selection("gia@1.0", List.of("many-50")))).isNotEqualTo(run);
        await(runs, run, progress -> progress.state() == RunProgress.State.FINISHED);
        assertThat(runs.listed(10))
                .filteredOn(one -> one.run().id() == run)
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(RunProgress.State.FINISHED));
        assertThat(runs.pace(run)).as("it does not work any more").isEmpty();
    }

    @Test
    void areNarrowedToTheSitesWithAnOutcome() {
        var selection = selection("gia@1.0", names(40));
        services.get(RunService.class).run(selection, made -> {});
        var asked = new RunAddress(
                        selection.address().versions(),
                        selection.address().sites(),
                        Optional.empty(),
                        "en",
                        Optional.empty())
                .withFilter(RunFilter.NONE.with(RunFilter.Kind.OUTCOME, List.of("partly met")));
        var figures = services.get(RunFigures.class);

        var narrowed = figures.narrowed(services.get(RunService.class).select(asked));

        assertThat(narrowed.datasets()).isNotEmpty().hasSizeLessThan(40);
        assertThat(figures.outcomes(narrowed, narrowed.versions().getLast())).allSatisfy(row -> assertThat(
                        row.count(OutcomeKind.PARTLY_MET, 0, row.signs().length()))
                .isPositive());
    }

    @Test
    void aboutNothingAreRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> services.get(Runs.class).create("", selection("none@1", List.of())))
                .withMessageContaining("at least one version and one site");
    }

    private static Selection selection(String versions, List<String> sites) {
        var all = new RunAddress(
                Optional.of(List.of(versions.split(","))), Optional.empty(), Optional.empty(), "en", Optional.empty());
        return services.get(RunService.class).select(sites.isEmpty() ? all : all.withSites(Optional.of(sites)));
    }

    static RunProgress await(Runs runs, long run, Predicate<RunProgress> wanted) {
        var deadline = Instant.now().plus(Duration.ofMinutes(3));
        while (true) {
            var progress = runs.progress(run).orElseThrow();
            if (wanted.test(progress)) {
                return progress;
            }
            assertThat(Instant.now()).as("waiting for %s", progress).isBefore(deadline);
            assertThat(progress.state()).as(progress.note()).isNotEqualTo(RunProgress.State.FAILED);
            try {
                Thread.sleep(10);
            } catch (InterruptedException interruption) {
                throw new IllegalStateException(interruption);
            }
        }
    }
}
