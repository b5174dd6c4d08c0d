package org.standardworkbench.webapp.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** A PostgreSQL that somebody else runs, named by its address: it does all that the embedded one does, and it may go and come back. */
class LostDatabaseIT {

    @TempDir
    private static Path folder;

    private static int port;
    private static EmbeddedPostgres postgres;
    private static PackagedApplication application;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        postgres = postgres();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role somebody login password 'secret'");
            statement.execute("create database theirs owner somebody");
        }
        application = PackagedApplication.serveOn(folder.resolve("application.log"), url());
        browser = Browser.open();
    }

    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        Path.of("target/database-programs-of-others").toFile())
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    private static String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/theirs?user=somebody&password=secret";
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        application.close();
        postgres.close();
    }

    @Test
    void mayGoAndComeBackWhileThePageStays() throws Exception {
        var page = browser.page(1440, 900);
        // The first page's run is made ready in the background: once it is shown, nothing else writes.
        show(page, "");
        show(page, "?versions=gia@0.1-pilot&sites=kaigu");
        assertThat(page.locator(".notice").allInnerTexts()).isEmpty();
        assertThat(rows("dataset_snapshot")).isGreaterThan(20);
        long kept = rows("assessment");
        assertThat(kept).isPositive();

        postgres.close();
        show(page, "?versions=gia@0.1-pilot&sites=kalundborg");

        assertThat(page.locator(".notice").allInnerTexts())
                .singleElement()
                .asString()
                .contains("shown but not kept")
                .contains("the database cannot be reached");
        Browser.screenshot(page, "database-gone");
        Browser.assertAccessible(page);

        postgres = postgres();
        assertThat(rows("assessment")).isEqualTo(kept);
        Thread.sleep(Duration.ofSeconds(6));
        show(page, "?versions=gia@0.1-pilot&sites=suwalki");

        assertThat(page.locator(".notice").allInnerTexts()).isEmpty();
        assertThat(rows("assessment")).isGreaterThan(kept);
        assertThat(browser.problems()).isEmpty();
    }

    private static void show(Page page, String address) {
        page.navigate(application.address() + address);
        page.locator("[data-cell]").first().waitFor();
    }

    private static long rows(String table) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
