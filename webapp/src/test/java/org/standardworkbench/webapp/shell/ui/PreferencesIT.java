package org.standardworkbench.webapp.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** The language and the colours that a person chooses for all pages. */
class PreferencesIT {

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
    void theLanguageIsKeptAndItsAddressesShowTheSameToAColleague() {
        var page = open("standards", 1440, 900);
        assertThat(language(page)).isEqualTo("en");

        page.locator(".language-switch").selectOption("lv");
        page.locator("vaadin-side-nav-item").getByText("Teritorijas").waitFor();

        assertThat(page.url()).endsWith("standards?lang=lv");
        assertThat(language(page)).isEqualTo("lv");
        assertThat(page.locator(".switches .unverified").innerText()).contains("nav pārbaudīts");
        Browser.assertAccessible(page);

        page.navigate(application.address() + "compare?versions=gia@0.2-review,gia@1.0");
        page.waitForURL("**lang=lv**");
        assertThat(page.url()).contains("versions=", "lang=lv");
        assertThat(language(page)).isEqualTo("lv");

        var colleague = open("standards?lang=lv", 1440, 900);
        colleague.locator("vaadin-side-nav-item").getByText("Teritorijas").waitFor();
        colleague.navigate(application.address() + "standards");
        colleague.locator("vaadin-side-nav-item").getByText("Sites").waitFor();
        assertThat(colleague.url()).doesNotContain("lang=");
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void anAddressInAnotherLanguageWinsAndSoDoItsLinks() {
        var page = open("standards", 1440, 900);
        page.locator(".language-switch").selectOption("de");
        page.locator("vaadin-side-nav-item").getByText("Gebiete").waitFor();

        page.navigate(application.address() + "standards?lang=en");
        page.locator("vaadin-side-nav-item").getByText("Sites").waitFor();
        page.locator("vaadin-side-nav-item").getByText("Start").click();
        page.locator(".start h1").waitFor();

        assertThat(language(page)).isEqualTo("en");
        assertThat(page.locator("vaadin-side-nav-item").getByText("Sites").isVisible())
                .isTrue();
    }

    @Test
    void theSwitchesAreReachedWhereThereIsLittleRoom() {
        var page = open("start", 390, 844);

        page.locator("vaadin-drawer-toggle").click();
        page.locator(".language-switch").selectOption("pl");
        page.waitForURL("**lang=pl");
        page.locator("vaadin-drawer-toggle").click();
        page.locator("vaadin-side-nav-item").getByText("Obszary").waitFor();
        page.waitForTimeout(400);
        Browser.screenshot(page, "switches-narrow");
        Browser.assertAccessible(page);
    }

    @Test
    void theColoursAreKeptAndThereFromTheFirstByte() {
        var page = open("start", 1440, 900);
        assertThat(colours(page)).isEqualTo("light dark");

        page.locator(".colours-switch").selectOption("dark");

        assertThat(colours(page)).isEqualTo("dark");
        page.reload();
        page.locator(".start h1").waitFor();
        assertThat(colours(page)).isEqualTo("dark");
        assertThat(page.locator(".colours-switch").inputValue()).isEqualTo("dark");
        assertThat(page.request().get(application.address() + "start").text())
                .contains("color-scheme: dark", "theme=\"dark\"");
        Browser.screenshot(page, "start-chosen-dark");
        Browser.assertAccessible(page);

        page.locator(".colours-switch").selectOption("system");
        page.reload();
        page.locator(".start h1").waitFor();
        assertThat(colours(page)).isEqualTo("light dark");
    }

    private static String language(Page page) {
        return String.valueOf(page.evaluate("document.documentElement.lang"));
    }

    private static String colours(Page page) {
        return String.valueOf(page.evaluate("getComputedStyle(document.documentElement).colorScheme"));
    }

    private static Page open(String address, int width, int height) {
        var page = browser.page(
                new NewContextOptions().setViewportSize(width, height).setColorScheme(ColorScheme.LIGHT));
        page.navigate(application.address() + address);
        page.locator(".language-switch")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return page;
    }
}
