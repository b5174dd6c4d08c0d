package org.standardworkbench.webapp.standards.ui;

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

/** Standards, versions and criteria in a browser, as they are shipped. */
class StandardsIT {

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
        "standards, .tree, standards",
        "standards/gia@1.0?lang=lv, [data-criterion=ENE-02], version",
        "standards/gia@1.0?show=parameters, .values, version-parameters",
        "standards/gia@1.0?show=factors, table.grid, version-factors",
        "standards/gia@1.0?show=indicators, .quantities, version-indicators",
        "standards/gia@1.0?show=levels, .levels, version-levels",
        "standards/gia@1.0/ENE-02, .holds, criterion",
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
    void leadsFromTheTreeToACriterionAndItsHistory() {
        var page = open("standards", 1440, ColorScheme.LIGHT);

        page.locator("a.id:text-is('gia@1.0')").click();
        page.locator("[data-criterion=ENE-07] a.code").click();
        page.locator(".history").waitFor();

        assertThat(page.url()).endsWith("standards/gia@1.0/ENE-07");
        assertThat(page.locator(".history").innerText()).contains("EMI-01", "EMI-05", "Merged from");
        page.locator(".history a[href$='gia@0.2-review/EMI-01']").click();
        page.waitForURL("**/standards/gia@0.2-review/EMI-01");
        assertThat(page.locator("h1").innerText()).contains("EMI-01");
    }

    @Test
    void saysTheVersionInAnotherLanguageAndHowFarItIsWritten() {
        var page = open("standards/gia@1.0", 1440, ColorScheme.LIGHT);

        page.locator("a.language:has-text('Latviešu')").click();
        page.waitForURL("**lang=lv");

        page.locator("[data-criterion=ENE-02]:has-text('Atjaunīgā elektroenerģija')")
                .waitFor();
        assertThat(page.locator(".translations").innerText()).containsPattern("latviešu.+nav pārbaudīti: [1-9]");
    }

    @Test
    void findsWordsWhileTheyAreTypedAndKeepsThemInTheAddress() {
        var page = open("standards/gia@1.0", 1440, ColorScheme.LIGHT);
        var all = page.locator("[data-criterion]");
        all.first().waitFor();
        int before = all.count();

        page.locator(".bar input[type=search]").pressSequentially("biotope heat");
        page.locator(".content .empty").waitFor();
        page.locator(".bar input[type=search]").fill("ene-02");
        page.waitForFunction("document.querySelectorAll('[data-criterion]').length === 1");

        assertThat(before).isGreaterThan(20);
        assertThat(page.url()).endsWith("?find=ene-02");
        var again = open(page.url().substring(application.address().toString().length()), 1440, ColorScheme.LIGHT);
        again.locator("[data-criterion]").first().waitFor();
        assertThat(again.locator("[data-criterion]").count()).isEqualTo(1);
    }

    @Test
    void writesUnitsAsPeopleDo() {
        var page = open("standards/gia@1.0?show=indicators", 1440, ColorScheme.LIGHT);
        page.locator(".quantities").first().waitFor();
        assertThat(page.locator("main").innerText())
                .contains("in MWh/yr")
                .doesNotContain("MW.h", "m3/a", "in m2", "{CO2e}");

        page = open("standards/gia@1.0?show=factors", 1440, ColorScheme.LIGHT);
        page.locator("table.grid").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("CO₂e/(kWh)").doesNotContain("kW.h", "{CO2e}");
    }

    @Test
    void showsWhatTheCasesGiveNow() {
        var page = open("standards/gia@1.0/ENE-02", 1440, ColorScheme.LIGHT);
        page.locator(".holds").first().waitFor();

        assertThat(page.locator(".cases tbody tr").count())
                .isEqualTo(page.locator(".holds").count());
        assertThat(page.locator(".cases").innerText()).contains("With exactly the minimum share", "MWh/yr");
        assertThat(page.locator(".drl").innerText()).contains("rule \"ENE-02 is met\"");
    }

    @Test
    void saysWhatIsNotThereAndWhatWasPerhapsMeant() {
        var page = open("standards/gia@1.00", 1440, ColorScheme.LIGHT);

        page.locator("a:text-is('gia@1.0')").click();
        page.locator("[data-criterion]").first().waitFor();
        var other = open("standards/gia@1.0/ENE-0", 1440, ColorScheme.LIGHT);
        other.locator(".notice").waitFor();
        assertThat(other.locator(".standards").innerText()).contains("`ENE-0`", "Did you mean");
        Browser.assertAccessible(other);
    }

    @Test
    void isUsedByKeyboard() {
        var page = open("standards", 1440, ColorScheme.LIGHT);
        page.locator("a.id:text-is('gia@1.0')").focus();

        page.keyboard().press("Enter");
        page.locator("[data-criterion=ENE-02] a.code").focus();
        page.keyboard().press("Enter");

        page.waitForURL("**/standards/gia@1.0/ENE-02");
        page.locator("h1:has-text('ENE-02')").waitFor();
    }

    @ParameterizedTest
    @CsvSource({
        "standards/gia@1.0?lang=de, gia@1.0 · Standards, Kriterien",
        "standards/gia@1.0/ENE-02?lang=de, ENE-02 · gia@1.0 · Standards, Was verlangt wird"
    })
    void speaksTheReadersLanguageAndPrintsWhatPinsIt(String path, String title, String said) {
        var page = open(path, 1440, ColorScheme.LIGHT);

        assertThat(page.title()).isEqualTo(title + " · Standard Workbench");
        assertThat(page.locator(".standards").innerText())
                .contains(said)
                .doesNotContain("Content hash", "Asked of", "What is asked");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".print-head").innerText())
                .contains("gia@1.0", "illustrativ", "Gedruckt", "lang=de")
                .containsPattern("[0-9a-f]{64}");
        assertThat(page.locator(".crumbs").isVisible()).isFalse();
        assertThat(page.locator(".languages").isVisible()).isFalse();
        assertThat(page.locator(".print-button").isVisible()).isFalse();
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
