package org.standardworkbench.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** What each of the three kinds of users comes for, from the first page to the answer, on a wide and on a narrow screen. */
class JourneysIT {

    private static final int WIDE = 1440;
    private static final int NARROW = 390;

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

    /** A member of the working group: what did we ask, in my language, and what did the last change do to whom? */
    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void theWorkingGroupGoesFromACriterionToTheSitesThatItsChangeTouches(int width) {
        var page = open(width, "standards", ".tree");
        page.locator("a:text-is('gia@1.0')").click();
        page.locator("[data-criterion='ENE-02']").waitFor();
        page.locator("[data-criterion='ENE-02'] a[href*='ENE-02']").first().click();
        page.locator("h2:text-is('What is asked')").waitFor();
        page.locator("table.cases tbody tr").first().waitFor();
        shot(page, "working-group-criterion", width);

        page.navigate(page.url() + (page.url().contains("?") ? "&" : "?") + "lang=lv");
        page.locator(".statement[lang=lv]").first().waitFor();
        assertThat(page.locator(".statement[lang=lv]").first().innerText()).contains("90");

        page.navigate(application.address() + "compare?versions=gia@0.2-review,gia@1.0&open=ENE-02&lang=lv");
        page.locator("tr.unfolded .sites li").first().waitFor();
        assertThat(page.locator("tr.unfolded").innerText()).contains("75", "90");
        shot(page, "working-group-change", width);
        page.locator("tr.unfolded .side-by-side").first().click();
        page.locator(".aligned tr").first().waitFor();
        assertThat(page.url()).contains("lang=lv");
        shot(page, "working-group-why", width);
        end(page);
    }

    /** A peer-review team: who loses, through which criterion, and which data would settle the rest? */
    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aPeerReviewTeamGoesFromTheRunToWhoLosesWhyAndWhatIsMissing(int width) {
        var page = open(width, "?versions=gia@0.2-review,gia@1.0", "[data-cell]");
        shot(page, "peer-review-run", width);

        page.locator("a:text-is('Gains and losses')").click();
        page.locator(".gains-table .direction.loses").first().waitFor();
        assertThat(page.locator(".gains .total").innerText()).containsPattern("\\d+ lose a level");
        shot(page, "peer-review-gains", width);

        page.locator("a:text-is('What is missing')").click();
        page.locator(".missing-data .datum").first().waitFor();
        shot(page, "peer-review-missing", width);

        page.locator("a:text-is('Levels')").click();
        page.locator("[data-cell]").first().waitFor();
        page.locator("[data-cell$='gia@1.0']").first().click();
        page.locator("article details.criterion").first().waitFor();
        assertThat(page.locator("article .receipt dd").first().textContent()).matches("[0-9a-f]{64}");
        shot(page, "peer-review-explanation", width);
        end(page);
    }

    /** A national body: my country's sites, in my language, as a file for the record, and under an address that stays. */
    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aNationalBodyTakesItsCountrysResultsWithItAndComesBackToExactlyThem(int width) throws Exception {
        var page = open(width, "?versions=gia@1.0&country=LV&lang=lv", "[data-cell]");
        var cells = page.locator("[data-cell]").allInnerTexts();
        assertThat(cells).isNotEmpty();
        var csv = page.waitForDownload(() -> page.locator(".exports a").first().click());
        assertThat(Files.readString(csv.path(), StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(cells.size())
                .allSatisfy(line -> assertThat(line).contains(",LV,"));
        shot(page, "national-body-run", width);

        page.locator("[data-cell^='example-lv']").first().click();
        page.locator("article details.criterion").first().waitFor();
        assertThat(page.locator("article").getAttribute("lang")).isEqualTo("lv");
        shot(page, "national-body-explanation", width);

        var colleague = browser.page(width, 900);
        colleague.navigate(page.url());
        colleague.locator("article details.criterion").first().waitFor();
        assertThat(words(colleague.locator("article"))).isEqualTo(words(page.locator("article")));
        colleague.context().close();
        end(page);
    }

    private static String words(Locator place) {
        return place.textContent();
    }

    private static Page open(int width, String path, String wait) {
        var page = browser.page(width, 900);
        page.navigate(application.address() + path);
        page.locator(wait).first().waitFor();
        return page;
    }

    private static void shot(Page page, String name, int width) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isEqualTo(width);
        Browser.screenshot(page, "journey-" + name + (width == NARROW ? "-narrow" : ""));
        Browser.assertAccessible(page);
    }

    private static void end(Page page) {
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }
}
