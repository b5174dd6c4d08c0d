package org.standardworkbench.webapp.run.ui;

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

/** The run in a browser, with the shipped standards and sites. */
class RunIT {

    private static final String BOTH = "?versions=gia@0.2-review,gia@1.0&sites=example-de,kaigu";

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
    @CsvSource({"1440, 900, LIGHT, run", "1440, 900, DARK, run-dark", "390, 844, LIGHT, run-narrow"})
    void showsAllSitesUnderTheTwoNewestVersions(int width, int height, ColorScheme colours, String name) {
        var page = open("", width, height, colours);

        int datasets = datasets(page);
        int countries = page.locator(".filter.country a").count();
        assertThat(datasets).isGreaterThanOrEqualTo(20);
        assertThat(page.locator(".matrix vaadin-grid").evaluate("grid => grid.size"))
                .as("a row for each dataset, each country and all together")
                .isEqualTo(datasets + countries + 1);
        assertThat(cells(page).count()).as("cells in sight").isGreaterThanOrEqualTo(2 * 5);
        assertThat(page.locator("[data-cell$='gia@0.2-review']").count())
                .isEqualTo(page.locator("[data-cell$='gia@1.0']").count());
        assertThat(page.locator("[data-cell*='/'] .change").count()).isPositive();
        assertThat(page.evaluate("""
                () => {
                  const cell = document.querySelector('a[data-cell]');
                  cell.scrollIntoView({ block: 'center' });
                  const box = cell.getBoundingClientRect();
                  return cell.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
                }""")).as("nothing lies over a cell").isEqualTo(true);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, LIGHT, explanation",
        "1440, 900, DARK, explanation-dark",
        "390, 844, LIGHT, explanation-narrow"
    })
    void explainsTheCellThatIsOpened(int width, int height, ColorScheme colours, String name) {
        var page = open(BOTH, width, height, colours);

        page.locator("[data-cell^='example-de/'][data-cell$='gia@1.0']").first().click();
        page.locator("article header").waitFor();
        page.locator("details.criterion summary").first().click();

        assertThat(page.locator("article h2").innerText()).contains("mixed trades");
        assertThat(page.locator("details.criterion").count()).isGreaterThan(10);
        page.locator(".theme-shares summary").click();
        page.locator(".theme-shares svg path").first().waitFor();
        assertThat(page.locator("#" + page.locator(".theme-shares .chart").getAttribute("aria-describedby"))
                        .innerText())
                .as("the same figures as a table")
                .contains("gia@0.2-review", "gia@1.0", " % (");
        assertThat(page.locator("details[open] .line").first().isVisible()).isTrue();
        assertThat(page.locator(".receipt dd").first().textContent()).matches("[0-9a-f]{64}");
        assertThat(page.url()).contains("cell=example-de/").contains("gia@1.0");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void isTheSameForAColleagueWhoGetsTheAddress() {
        var mine = open(BOTH + "&lang=de", 1440, 900, ColorScheme.LIGHT);
        mine.locator("[data-cell^='kaigu/'][data-cell$='gia@1.0']").first().click();
        mine.locator("article header").waitFor();

        var theirs = browser.page(1440, 900);
        theirs.navigate(mine.url());
        theirs.locator("article header").waitFor();
        cells(theirs).first().waitFor();

        assertThat(theirs.locator("article").innerText())
                .isEqualTo(mine.locator("article").innerText());
        assertThat(theirs.locator(".matrix").innerText())
                .isEqualTo(mine.locator(".matrix").innerText());
        assertThat(theirs.locator("article").getAttribute("lang")).isEqualTo("de");
        assertThat(theirs.locator("[aria-current=true].cell").count()).isEqualTo(1);
    }

    @Test
    void goesBackAndForward() {
        var page = open(BOTH, 1440, 900, ColorScheme.LIGHT);
        cells(page).first().click();
        page.locator("article header").waitFor();

        page.goBack();
        page.locator("article").waitFor(hidden());
        page.goForward();
        page.locator("article header").waitFor();

        assertThat(cells(page).count()).isGreaterThan(1);
    }

    @Test
    void isUsedByKeyboard() {
        var page = open(BOTH, 1440, 900, ColorScheme.LIGHT);
        cells(page).first().focus();

        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.tagName === 'H2'");
        page.keyboard().press("Escape");
        page.locator("article").waitFor(hidden());

        page.waitForFunction("document.activeElement.matches('[data-cell]')");
        assertThat(page.evaluate("document.activeElement.dataset.cell"))
                .isEqualTo(cells(page).first().getAttribute("data-cell"));
    }

    @Test
    void takesFiltersIntoTheAddressAndSaysWhenNothingFits() {
        var page = open("", 1440, 900, ColorScheme.LIGHT);

        page.locator(".filter.country a:has-text('LV')").click();
        page.waitForURL("**country=LV**");
        page.locator("[data-cell^='example-de/']").first().waitFor(hidden());
        assertThat(page.locator("[data-cell^='kaigu/']").count()).isPositive();
        int latvian = datasets(page);

        page.locator(".filter.outcome a:has-text('partly met')").click();
        page.waitForURL("**outcome=partly%20met**");
        page.waitForFunction(
                "Number(document.querySelector('.matrix .toggle + .snapshot')?.innerText.split(' ')[0]) < " + latvian);
        assertThat(datasets(page)).isPositive();

        page.locator(".filter input").fill("nowhere");
        page.keyboard().press("Enter");
        page.locator(".empty").waitFor();
        assertThat(page.locator(".empty").innerText()).contains("No site fits all filters");
        page.locator(".filter.clear a").click();
        page.locator("[data-cell^='example-de/']").first().waitFor();
        assertThat(page.url()).doesNotContain("country", "outcome", "find");
        assertThat(browser.problems()).isEmpty();
    }

    private static int datasets(Page page) {
        return Integer.parseInt(
                page.locator(".matrix .toggle + .snapshot").first().innerText().split(" ")[0]);
    }

    @Test
    void sortsAllSitesByAVersionAndFoldsCountriesAway() {
        var page = open("?data=illustrative", 1440, 900, ColorScheme.LIGHT);
        page.locator(".matrix a.sort:has-text('gia@1.0')").click();
        page.waitForURL("**sort=-gia@1.0**");
        page.locator(".matrix .sort:has-text('↓')").waitFor();
        assertThat(cells(page)
                        .and(page.locator("[data-cell$='gia@1.0']"))
                        .first()
                        .innerText())
                .as("the highest first")
                .startsWith("●●●");

        page.locator(".matrix a.order").click();
        page.locator(".matrix a.toggle:has-text('Germany')").click();
        page.waitForURL("**open=**");
        page.locator("[data-cell^='example-de/']").first().waitFor(hidden());
        assertThat(page.locator(".matrix a.toggle[aria-expanded=false]").innerText())
                .contains("Germany");
    }

    @Test
    void tellsWhatAnAddressNamesInVain() {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + "?versions=gia@1.0,gia@9.9&sites=kaigu,atlantis&cell=x&lang=tlh");
        cells(page).first().waitFor();

        assertThat(page.locator(".notices").innerText())
                .contains("`gia@9.9`", "`atlantis`", "`x`", "`tlh`")
                .doesNotContain("`kaigu`");
        Browser.assertAccessible(page);
    }

    private static Locator cells(Page page) {
        return page.locator("a[data-cell]");
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    private static Page open(String query, int width, int height, ColorScheme colours) {
        var page = browser.page(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(colours));
        page.navigate(application.address() + query);
        cells(page).first().waitFor();
        return page;
    }
}
