package org.standardworkbench.webapp.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** Outcomes by criterion, gains and losses: the other pages of the run. */
class RunPagesIT {

    private static PackagedApplication application;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = PackagedApplication.shared();
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"outcomes, .heat", "gains, .gains .grid"})
    void isReadableWideAndNarrowInLightAndDark(String path, String landmark) {
        look(path, landmark, 1440, ColorScheme.LIGHT, path);
        look(path, landmark, 1440, ColorScheme.DARK, path + "-dark");
        look(path, landmark, 390, ColorScheme.LIGHT, path + "-narrow");
        assertThat(browser.problems()).isEmpty();
    }

    private static void look(String path, String landmark, int width, ColorScheme colours, String name) {
        var page = open(path, landmark, width, colours);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
        page.context().close();
    }

    @Test
    void everyOutcomeOfASiteStandsInItsRowAndLeadsToItsExplanation() {
        var page = open("outcomes?versions=gia@1.0&sites=example-de", ".heat", 1440, ColorScheme.LIGHT);

        assertThat(page.locator(".heat .codes a").count()).isEqualTo(32);
        int rows = page.locator(".heat .site").count();
        assertThat(rows).isPositive();
        assertThat(page.locator(".heat .is").count()).isEqualTo(rows * 32);
        assertThat(page.locator(".heat .is.not-met").count())
                .as("what the rows count")
                .isEqualTo(page.locator(".heat .failed-count").allInnerTexts().stream()
                        .mapToInt(Integer::parseInt)
                        .sum());
        page.locator(".heat .site a").first().click();

        page.locator(".explanation h2:has-text('Example area: mixed trades')").waitFor();
        assertThat(page.url()).contains("?versions=gia@1.0&sites=example-de&cell=example-de/");
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void theCountsOfGainsAndLossesAreThoseOfTheSites() {
        var page = open("gains?versions=gia@0.2-review,gia@1.0", ".gains .grid", 1440, ColorScheme.LIGHT);

        int loses = page.locator(".gains .direction.loses").count();
        assertThat(loses).isPositive();
        assertThat(page.locator(".gains .total").innerText()).contains(loses + " lose a level");
        long down = page.locator(".transitions .down").allInnerTexts().stream()
                .mapToLong(text -> Long.parseLong(text.replace("▼ ", "")))
                .sum();
        assertThat(down).isEqualTo(loses);
        assertThat(page.locator(".gains .through span").count()).isPositive();
    }

    @Test
    void oneVersionAloneHasNoGains() {
        var page = open("gains?versions=gia@1.0", ".empty", 1440, ColorScheme.LIGHT);

        assertThat(page.locator(".empty").innerText()).startsWith("Choose two or more versions");
        page.locator(".pages a:has-text('Levels')").click();
        page.locator("[data-cell]").first().waitFor();
        assertThat(page.url()).endsWith("?versions=gia@1.0");
    }

    private static Page open(String path, String landmark, int width, ColorScheme colours) {
        var page =
                browser.page(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        page.navigate(application.address() + path);
        page.locator(landmark).first().waitFor();
        return page;
    }
}
