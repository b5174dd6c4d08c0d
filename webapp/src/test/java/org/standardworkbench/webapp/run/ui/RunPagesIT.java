package org.standardworkbench.webapp.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
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
    @CsvSource({"outcomes, .heat", "gains, .gains-table .site", "missing, .gains-table .site"})
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

    @ParameterizedTest
    @CsvSource({
        "'', '[data-cell]', Lauf, 'keine Stufe'",
        "outcomes, .heat .is, Ergebnisse, 'Nicht erfüllt'",
        "gains, .gains-table .site, Gewinne, 'gewinnen eine Stufe'",
        "missing, .gains-table .site, Fehlende Daten, 'Daten eingeben'"
    })
    void speaksTheReadersLanguageOnTheScreenAndOnPaper(String path, String landmark, String heading, String said) {
        var page = open(path + "?versions=gia@0.2-review,gia@1.0&lang=de", landmark, 1440, ColorScheme.LIGHT);

        assertThat(page.locator("h1").innerText()).isEqualTo(heading);
        assertThat(page.locator(".run").getAttribute("lang")).isEqualTo("de");
        assertThat(page.locator(".pages").innerText()).contains("Ergebnisse je Kriterium", "Was fehlt");
        assertThat(page.locator(".results").innerText()).contains(said);
        assertThat(page.locator(".switches .unverified").innerText())
                .as("nobody vouched for the words")
                .contains("ungeprüft");
        assertThat(page.locator(".paper").isVisible()).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".paper").innerText())
                .contains("gia@1.0", "Datensätze", "Gedruckt", "lang=de")
                .containsPattern("[0-9a-f]{64}");
        assertThat(page.locator(".controls").isVisible()).isFalse();
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
    void everyNumberOfTheLevelsThatMoveLeadsToItsSitesByTableAndByPicture() {
        var page = open(
                "gains?versions=gia@0.1-pilot,gia@0.2-review,gia@1.0", ".gains-table .site", 1440, ColorScheme.LIGHT);
        page.locator(".chart svg path").first().waitFor();
        int all = rows(page);
        assertThat(page.locator(".transitions .some").allInnerTexts().stream()
                        .mapToInt(RunPagesIT::number)
                        .sum())
                .as("every site moves or stays")
                .isEqualTo(all);
        assertThat(page.locator(".gains-table .direction.loses").count())
                .isEqualTo(
                        number(page.locator(".gains .total").innerText().replaceAll(".*?(\\d+) lose a level.*", "$1")));

        var down = page.locator(".transitions .down").first();
        int some = number(down.innerText());
        down.focus();
        page.keyboard().press("Enter");
        page.locator(".transitions [aria-current]").waitFor();
        assertThat(page.url()).contains("show=gia@0.2-review..gia@1.0");
        assertThat(rows(page)).isEqualTo(some).isLessThan(all);
        assertThat(page.locator(".gains-table .direction").allInnerTexts()).containsOnly("▼ loses");
        assertThat(page.locator(".gains .through span").count()).isPositive();

        var chart = page.locator(".chart");
        assertThat(page.locator("#" + chart.getAttribute("aria-describedby")).count())
                .as("the table with the same figures")
                .isEqualTo(1);
        chart.evaluate(
                "host => host.dispatchEvent(new CustomEvent('pick', { detail: 'gia@0.1-pilot..gia@0.2-review' }))");
        page.locator(".switch [aria-current]:has-text('gia@0.1-pilot')").waitFor();
        assertThat(browser.problems()).isEmpty();
    }

    private static int rows(Page page) {
        return ((Number) page.locator(".gains-table vaadin-grid").evaluate("grid => grid.size")).intValue();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    @Test
    void whatIsMissingLeadsToTheFormWhereItIsEntered() {
        var page = open("missing?versions=gia@1.0&data=real", ".missing-data .datum", 1440, ColorScheme.LIGHT);

        assertThat(page.locator(".missing-data .total").innerText()).matches("\\d+ outcomes of .*cannot be evaluated");
        var second = page.locator(".missing-data tbody tr").nth(1);
        int lacking = number(second.locator("[data-column=Sites]").innerText());
        var name = second.locator(".datum").innerText();
        second.locator(".datum").click();
        page.locator("h2:has-text('Sites that lack: " + name + "')").waitFor();
        assertThat(rows(page)).isEqualTo(lacking);
        page.locator(".gains-table a.action").first().click();
        page.waitForURL("**/sites/*/enter?version=gia@1.0&data=**");
        page.locator("form").first().waitFor();
        assertThat(browser.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?versions=gia@1.0&sites=kaigu, 'site,name,country'",
        "outcomes?versions=gia@1.0&sites=kaigu, 'version,site,name'",
        "gains?versions=gia@0.2-review;gia@1.0&sites=kaigu, 'from,to,site'",
        "missing?versions=gia@1.0&sites=kaigu, 'version,kind,missing,site'"
    })
    void whatIsShownCanBeTakenAsFiles(String path, String heads) throws Exception {
        var page = open(path.replace(';', ','), ".exports a", 1440, ColorScheme.LIGHT);

        var csv = page.waitForDownload(() -> page.locator(".exports a").first().click());
        assertThat(Files.readString(csv.path())).startsWith(heads).contains("kaigu");
        var xlsx = page.waitForDownload(() -> page.locator(".exports a").last().click());
        assertThat(Files.readAllBytes(xlsx.path())).startsWith('P', 'K');
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
