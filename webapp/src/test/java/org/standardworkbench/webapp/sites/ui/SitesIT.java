package org.standardworkbench.webapp.sites.ui;

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

/** The list of sites, a site and the difference of two snapshots in a browser, on the shipped sites. */
class SitesIT {

    private static final String KEY = "example-de/2023-01-01/2023-12-31/current";

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
    @CsvSource({
        "sites, .sites-table .level, sites",
        "sites?country=LV&kind=illustrative, .sites-table .level, sites-filtered",
        "sites/example-de, .points, site",
        "sites/kaigu, .points, site-kaigu",
    })
    void everyPageIsReadableWideAndNarrowInLightAndDark(String path, String landmark, String name) {
        look(path, landmark, 1440, ColorScheme.LIGHT, name);
        look(path, landmark, 1440, ColorScheme.DARK, name + "-dark");
        look(path, landmark, 390, ColorScheme.LIGHT, name + "-narrow");

        assertThat(browser.problems()).isEmpty();
    }

    private static void look(String path, String landmark, int width, ColorScheme colours, String name) {
        var page = open(path, width, colours);
        page.locator(landmark).first().waitFor();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
        page.context().close();
    }

    @Test
    void leadsFromTheMapToASiteAndIntoTheRun() {
        var page = open("sites", 1440, ColorScheme.LIGHT);

        page.locator(".map .tile.lv a.country").click();
        page.waitForURL("**/sites?country=LV");
        page.waitForFunction("document.querySelectorAll('.sites-table tbody tr').length === 3");
        page.locator(".sites-table a:text-is('Example area: timber yard (LV)')").click();
        page.waitForURL("**/sites/example-lv");
        page.locator("a.action:text-is('Show in the run')").click();

        page.locator("[data-cell][aria-current]").waitFor();
        assertThat(page.url()).contains("sites=example-lv");
    }

    @Test
    void filtersByStageKindAndWordsAndSaysWhenNothingIsLeft() {
        var page = open("sites?stage=planned&kind=real", 1440, ColorScheme.LIGHT);
        page.locator("[data-site=kaigu]").waitFor();
        assertThat(page.locator(".sites-table tbody tr").count()).isEqualTo(3);

        page.locator(".sites input[type=search]").fill("no such site");
        page.locator(".empty").waitFor();
        page.locator(".empty a").click();

        page.waitForFunction("document.querySelectorAll('.sites-table tbody tr').length > 20");
        assertThat(open("sites?country=XX&stage=x", 1440, ColorScheme.LIGHT)
                        .locator(".notice")
                        .allInnerTexts())
                .hasSize(2);
    }

    @Test
    void showsTheDataWithUnitStatusSourceAndWhatNeedsThem() {
        var page = open("sites/example-de?data=" + KEY + "&version=gia@1.0", 1440, ColorScheme.LIGHT);
        var row = page.locator("[data-point=electricityUse]");
        row.waitFor();

        assertThat(row.innerText()).contains("20,000", "MWh", "measured", "illustrative", "network operator's sum");
        assertThat(row.locator("a.code").count()).isPositive();
        assertThat(page.locator(".history tbody tr").count()).isEqualTo(1);
        assertThat(page.locator(".timeline a").count()).isEqualTo(2);
    }

    @Test
    void tellsWhatDiffersBetweenTwoYearsOfASite() {
        var page = open("sites/example-de?data=" + KEY, 1440, ColorScheme.LIGHT);
        page.locator(".timeline a").last().click();
        page.waitForURL("**2024**");
        var hashes = page.locator(".history");
        hashes.waitFor();

        var link = hashes.locator("tbody a").first().getAttribute("href");
        var second = link.replaceAll(".*snapshot=([0-9a-f]{64}).*", "$1");
        var before = open("sites/example-de?data=" + KEY, 1440, ColorScheme.LIGHT);
        before.locator(".history tbody a").first().waitFor();
        var first = before.locator(".history tbody a")
                .first()
                .getAttribute("href")
                .replaceAll(".*snapshot=([0-9a-f]{64}).*", "$1");
        var path = "sites/example-de/difference?from=" + first + "&to=" + second;
        look(path, ".changes", 1440, ColorScheme.LIGHT, "site-difference");
        look(path, ".changes", 390, ColorScheme.DARK, "site-difference-narrow");
        var difference = open(path, 1440, ColorScheme.LIGHT);
        difference.locator(".changes").waitFor();

        assertThat(difference.locator(".changes").innerText()).contains("2023-01-01", "2024-01-01", "changed");
        assertThat(difference.locator("[data-point=chargingPoints]").innerText())
                .contains("20", "22");
        assertThat(difference.locator("h2 ~ .result").innerText()).contains("Silver", "of 108 points");
        var same = open("sites/example-de/difference?from=" + first + "&to=" + first, 1440, ColorScheme.LIGHT);
        assertThat(same.locator(".sites").innerText()).contains("No difference");
    }

    @Test
    void saysWhatIsNotThere() {
        var page = open("sites/kaig", 1440, ColorScheme.LIGHT);
        assertThat(page.locator(".sites").innerText()).contains("There is no site `kaig`", "Did you mean kaigu");
        var other = open("sites/kaigu?snapshot=abc&data=x&version=gia@9", 1440, ColorScheme.LIGHT);
        other.locator(".notice").first().waitFor();
        assertThat(other.locator(".notice").count()).isEqualTo(3);
        Browser.assertAccessible(other);
        assertThat(open("sites/kaigu/difference?from=x", 1440, ColorScheme.LIGHT)
                        .locator("h1")
                        .innerText())
                .contains("no two such snapshots");
    }

    private static Page open(String path, int width, ColorScheme colours) {
        var page = browser.page(new NewContextOptions()
                .setViewportSize(width, width == 390 ? 844 : 900)
                .setColorScheme(colours));
        page.navigate(application.address() + path);
        page.locator("h1").first().waitFor();
        return page;
    }
}
