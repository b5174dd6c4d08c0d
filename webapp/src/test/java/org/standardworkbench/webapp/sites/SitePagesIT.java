package org.standardworkbench.webapp.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetDifference;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.store.SaveResult;
import org.standardworkbench.webapp.store.Snapshots;
import org.standardworkbench.webapp.testing.ManySites;
import org.standardworkbench.webapp.testing.Services;

/** Pages of sites on a real database, and what they cost. */
class SitePagesIT {

    private static final String KEY = "example-dk/2023-01-01/2023-12-31/current";
    private static final IndicatorCode USE = new IndicatorCode("electricityUse");

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static Services services;
    private static SitePages pages;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder.resolve("data"));
        services = Services.start(database, ManySites.SHIPPED);
        pages = new SitePages(
                services.get(Catalogs.class), services.get(Snapshots.class), services.get(RunService.class));
    }

    @AfterAll
    static void stop() {
        services.close();
        database.close();
    }

    @Test
    void askTheDatabaseAsOftenForALongHistoryAsForAShortOne() {
        var address = address();
        save(50_001);
        save(50_002);
        pages.page(address);
        long before = services.queries();
        int revisions = pages.page(address).orElseThrow().history().size();
        long few = services.queries() - before;

        for (int more = 3; more < 20; more++) {
            save(50_000 + more);
        }
        pages.page(address);
        before = services.queries();
        var page = pages.page(address).orElseThrow();
        long many = services.queries() - before;

        assertThat(page.history()).hasSize(revisions + 17);
        assertThat(page.assessments()).hasSize(page.history().size());
        assertThat(many).isEqualTo(few).isPositive();
    }

    @Test
    void showASnapshotTheSameAfterNewerOnes() {
        var first = pages.page(address()).orElseThrow();
        var pinned = address().withSnapshot(KEY, first.hash());

        save(60_000);

        assertThat(pages.page(address()).orElseThrow().hash()).isNotEqualTo(first.hash());
        var again = pages.page(pinned).orElseThrow();
        assertThat(DatasetDifference.between(first.shown(), again.shown()).isEmpty())
                .isTrue();
        assertThat(again.hash()).isEqualTo(first.hash());
        assertThat(again.newest()).isFalse();
    }

    @Test
    void compareSnapshotsOfTheSameSiteOnly() {
        var from = pages.page(address()).orElseThrow().hash();
        save(70_000);
        var to = pages.page(address()).orElseThrow().hash();

        var found = pages.compare(DifferenceAddress.between("example-dk", from, to, Optional.of("gia@1.0")))
                .orElseThrow();

        assertThat(found.difference().points()).singleElement().satisfies(change -> assertThat(change.indicator())
                .isEqualTo(USE));
        assertThat(found.assessments()).isPresent();
        assertThat(pages.compare(DifferenceAddress.between("example-de", from, to, Optional.empty())))
                .isEmpty();
    }

    private static SiteAddress address() {
        return new SiteAddress("example-dk", Optional.of(KEY), Optional.empty(), Optional.of("gia@1.0"));
    }

    private static void save(int electricity) {
        var catalog = services.get(Catalogs.class).current();
        var dataset = catalog.dataset(KEY).orElseThrow();
        Map<IndicatorCode, DataPoint> data = new HashMap<>(dataset.data());
        data.put(
                USE,
                new DataPoint(
                        USE,
                        Optional.of(new Value.OfNumber(BigDecimal.valueOf(electricity))),
                        "MW.h/a",
                        Status.MEASURED,
                        "",
                        "",
                        Optional.empty(),
                        "",
                        "",
                        "",
                        Place.file("x")));
        var changed = new Dataset(
                dataset.site(), dataset.period(), dataset.scope(), data, dataset.companies(), dataset.flows());
        assertThat(new Entries(services.get(Catalogs.class), services.get(Snapshots.class))
                        .save(changed, Optional.of(catalog.snapshotHash(dataset)), ""))
                .isInstanceOf(SaveResult.Saved.class);
    }
}
