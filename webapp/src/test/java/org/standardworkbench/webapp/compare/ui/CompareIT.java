package org.standardworkbench.webapp.compare.ui;

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

/** The comparison in a browser, with the shipped standards and sites. */
class CompareIT {

    private static final String TWO = "?versions=gia@0.2-review,gia@1.0";

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

    private static Page open(String query, int width, int height, ColorScheme colours) {
        var page = browser.page(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(colours));
        page.navigate(application.address() + "compare" + query);
        page.locator(".compare .filters, .compare .empty").first().waitFor();
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, LIGHT, compare",
        "1440, 900, DARK, compare-dark",
        "390, 844, LIGHT, compare-narrow",
        "390, 844, DARK, compare-narrow-dark"
    })
    void showsWhatChangedByTheme(int width, int height, ColorScheme colours, String name) {
        var page = open(TWO + "&open=ENE-02", width, height, colours);

        assertThat(page.locator("tr.row").count()).isGreaterThan(10);
        assertThat(page.locator("[data-row='ENE-02'] + tr.unfolded").innerText())
                .contains("obligation", "parameter renewable-electricity-full", "stricter");
        assertThat(page.locator("ins").count()).isPositive();
        assertThat(page.locator("del").count()).isPositive();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void opensARowByKeyboardAndKeepsItInTheAddress() {
        var page = open(TWO, 1440, 900, ColorScheme.LIGHT);
        page.locator("[data-row='ENE-02'] .toggle").focus();

        page.keyboard().press("Enter");
        page.locator("tr.unfolded").waitFor();

        assertThat(page.url()).contains("open=ENE-02");
        assertThat(page.locator("[data-row='ENE-02'] .toggle").getAttribute("aria-expanded"))
                .isEqualTo("true");
    }

    @Test
    void narrowsTheRowsToWhatFlipsASiteAndLinksToItsExplanations() {
        var page = open(TWO + "&flips=yes&open=ENE-02", 1440, 900, ColorScheme.LIGHT);

        assertThat(page.locator("tr.row").count()).isPositive();
        page.locator(".explain").first().click();
        page.locator("article header").waitFor();

        assertThat(page.url()).contains("cell=").doesNotContain("/compare");
    }

    @Test
    void comparesStandardsOfWhichNoCriterionCorresponds() {
        var page = open("?versions=g3-mv@2023-forms,gia@1.0", 1440, 900, ColorScheme.LIGHT);

        assertThat(page.locator("tr.row .how").allInnerTexts()).containsOnly("added", "withdrawn");
    }

    @Test
    void saysSoWhereThereIsNothingToCompare() {
        assertThat(open("?versions=gia@1.0", 1440, 900, ColorScheme.LIGHT)
                        .locator(".empty")
                        .innerText())
                .contains("two or more versions");
        assertThat(open("?versions=gia@0.2-review,gia@9", 1440, 900, ColorScheme.LIGHT)
                        .locator(".notice")
                        .innerText())
                .contains("`gia@9`");
    }

    @Test
    void speaksTheReadersLanguageAndPrintsWhatPinsIt() {
        var page = open(TWO + "&lang=de", 1440, 900, ColorScheme.LIGHT);

        assertThat(page.title()).isEqualTo("gia@0.2-review → gia@1.0 · Vergleich · Standard Workbench");
        assertThat(page.locator(".compare").innerText())
                .contains("strenger", "Betrifft")
                .doesNotContain("stricter", "site differs", "not in this version");
        assertThat(page.locator(".print-head").isVisible()).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".print-head").innerText())
                .contains("gia@0.2-review", "gia@1.0", "illustrativ", "Gedruckt", "lang=de", "ungeprüft")
                .containsPattern("[0-9a-f]{64}");
        assertThat(page.locator(".controls").isVisible()).isFalse();
        assertThat(page.locator(".compare .filters").isVisible()).isFalse();
    }
}
