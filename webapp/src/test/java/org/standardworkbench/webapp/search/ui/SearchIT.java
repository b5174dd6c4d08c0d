package org.standardworkbench.webapp.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** The search in a browser, over what is shipped. */
class SearchIT {

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

    @Test
    void leadsFromAnyPageByKeyboardToACriterion() {
        var page = open("standards", 1440, ColorScheme.LIGHT);
        page.locator(".tree").first().waitFor();

        page.keyboard().press("Control+k");
        page.waitForURL("**/search");
        page.locator(".search .examples").waitFor();
        Browser.assertAccessible(page);
        page.keyboard().type("uusiutuva sähkö");
        page.locator(".hits a:has-text('ENE-02')").first().waitFor();
        page.waitForURL("**/search?q=uusiutuva*s*hk*");
        page.locator(".hits a:has-text('ENE-02')").first().focus();
        page.keyboard().press("Enter");

        page.waitForURL("**/standards/gia@1.0/ENE-02");
        page.locator("h2:text-is('What is asked')").waitFor();
        page.goBack();
        page.locator(".hits a:has-text('ENE-02')").first().waitFor();
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void theFieldOfTheNavigationLeadsThereWithItsWords() {
        var page = open("standards/gia@1.0", 1440, ColorScheme.LIGHT);
        page.locator(".search-everything input").fill("Kalundborg");

        page.locator(".search-everything input").press("Enter");

        page.waitForURL("**/search?q=Kalundborg");
        page.locator(".hits a[href='sites/kalundborg']").waitFor();
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void saysWhatToDoWhereNothingIsFoundAndWhatThereIsOfEachKind() {
        var page = open("search?q=xyzzy", 1440, ColorScheme.LIGHT);
        page.locator(".search .empty").waitFor();
        assertThat(page.locator(".total").innerText()).isEqualTo("Nothing was found.");

        page.navigate(application.address() + "search?q=area");
        page.locator(".kinds a:has-text('Indicators')").click();
        page.waitForURL("**kind=indicators");

        assertThat(page.locator(".search section h2").allInnerTexts()).containsExactly("Indicators");
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void isReadableWideAndNarrowInLightAndDark() {
        look(1440, ColorScheme.LIGHT, "search");
        look(1440, ColorScheme.DARK, "search-dark");
        look(390, ColorScheme.LIGHT, "search-narrow");
        assertThat(browser.problems()).isEmpty();
    }

    private static void look(int width, ColorScheme colours, String name) {
        var page = open("search?q=renewable+electricity", width, colours);
        page.locator(".hits").first().waitFor();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
        page.context().close();
    }

    private static Page open(String path, int width, ColorScheme colours) {
        var page =
                browser.page(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        page.navigate(application.address() + path);
        return page;
    }
}
