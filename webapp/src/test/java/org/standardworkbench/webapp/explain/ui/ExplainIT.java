package org.standardworkbench.webapp.explain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** Two explanations beside each other, in a browser, with the shipped standards and sites. */
class ExplainIT {

    private static final String DATA = "example-de/2023-01-01/2023-12-31/current";
    private static final String TWO = "explain?left=" + DATA + "/gia@0.2-review&right=" + DATA + "/gia@1.0";

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
        "1440, 900, LIGHT, aligned",
        "1440, 900, DARK, aligned-dark",
        "390, 844, LIGHT, aligned-narrow",
        "390, 844, DARK, aligned-narrow-dark"
    })
    void putsTwoVersionsOfOneSiteBesideEachOther(int width, int height, ColorScheme colours, String name) {
        var page = open(TWO, width, height, colours);

        assertThat(page.locator(".criteria").count()).isGreaterThan(5);
        assertThat(page.locator("tr.decides .deciding").count()).isPositive();
        assertThat(page.locator("[data-criteria~='ENE-02'] .aligned").innerText())
                .contains("75\u00a0%", "90\u00a0%");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void showsAllLinesWhereTheyAreAskedForAndLinksToExactlyThis() {
        var page = open(TWO, 1440, 900, ColorScheme.LIGHT);
        int differing = page.locator(".aligned tr").count();

        page.locator(".actions a").filter(text("All lines")).click();
        page.waitForURL("**show=all**");
        page.locator(".criteria").first().waitFor();

        assertThat(page.locator(".aligned tr").count()).isGreaterThan(differing);
        var exactly = page.locator(".actions a").filter(text("exactly this")).getAttribute("href");
        assertThat(exactly).containsPattern("left=[^&]+:[0-9a-f]{64}/gia@0\\.2-review:[0-9a-f]{64}");
        page.navigate(application.address() + exactly);
        page.locator(".criteria").first().waitFor();
        assertThat(page.locator(".notice").count()).isZero();
    }

    @Test
    void isReachedByKeyboardFromAnOpenExplanation() {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + "?versions=gia@1.0&sites=example-de&cell=" + DATA + "/gia@1.0");
        page.locator("article .pin").waitFor();

        page.locator("article .pin").focus();
        page.keyboard().press("Enter");
        page.locator(".chooser .choice").first().waitFor();
        Browser.assertAccessible(page);
        page.locator(".chooser .choice").filter(text("gia@0.2-review")).focus();
        page.keyboard().press("Enter");
        page.locator(".criteria").first().waitFor();

        assertThat(page.url()).contains("left=" + DATA + "/gia@1.0", "right=" + DATA + "/gia@0.2-review");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        var page = open(TWO + "&lang=lv", 1440, 900, ColorScheme.LIGHT);

        assertThat(page.locator("h1").innerText()).isEqualTo("Divi skaidrojumi līdzās");
        assertThat(page.locator(".explanations").getAttribute("lang")).isEqualTo("lv");
        assertThat(page.locator(".unverified").innerText()).contains("nav pārbaudīts");
        assertThat(page.locator(".results").innerText()).doesNotContain("required", "actual", "decides");
        Browser.screenshot(page, "aligned-lv");
    }

    @Test
    void putsStandardsBesideEachOtherByTheDataOnWhichTheyDecide() {
        var data = "luebesse/2023-01-01/2023-12-31/intended";
        var page = browser.page(1440, 900);
        page.navigate(application.address() + "?versions=g3-mv@2023-forms,gia@1.0&sites=luebesse");
        page.locator("a[data-cell]").first().waitFor();
        var cell = page.locator("a[data-cell]").first().getAttribute("data-cell");
        data = cell.substring(0, cell.lastIndexOf('/'));

        page.navigate(application.address() + "explain?left=" + data + "/g3-mv@2023-forms&right=" + data + "/gia@1.0");
        page.locator(".criteria").first().waitFor();

        assertThat(page.locator(".how").filter(text("related")).count()).isPositive();
        assertThat(page.locator("[data-criteria~='ENE-02'] h2").innerText()).contains("BAS-01");
        Browser.screenshot(page, "aligned-standards");
    }

    @Test
    void tellsWhatAnAddressNamesInVain() {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + "explain?left=" + DATA + "/gia@9&right=x&lang=tlh");
        page.locator(".notice").first().waitFor();

        assertThat(page.locator(".notices").innerText()).contains("gia@9", "`x`", "`tlh`", "SITE/START/END");
        assertThat(page.locator(".empty").innerText()).contains("pin its explanation");
        Browser.assertAccessible(page);
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Page open(String query, int width, int height, ColorScheme colours) {
        var page = browser.page(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(colours));
        page.navigate(application.address() + query);
        page.locator(".criteria").first().waitFor();
        return page;
    }
}
