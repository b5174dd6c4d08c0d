package org.standardworkbench.webapp.start.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** Somebody who has never been here. */
class StartIT {

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
    void isLedInThreeClicksToAResultThatChangesWithTheVersion() {
        var page = open(1440, ColorScheme.LIGHT);
        assertThat(page.locator(".steps > li").count()).isEqualTo(3);
        var before = page.locator(".steps > li").nth(0).innerText();
        var after = page.locator(".steps > li").nth(1).innerText();

        page.locator(".steps a").nth(0).click();
        page.locator(".explanation h2").waitFor();
        assertThat(before).contains(page.locator(".explanation h2").innerText().replaceAll(" · .*", ""));

        page.goBack();
        page.locator(".steps a").nth(1).click();
        page.locator(".run [data-cell]").nth(1).waitFor();
        var cells = page.locator(".run [data-cell]").allInnerTexts();
        assertThat(cells).anyMatch(cell -> cell.contains("▲") || cell.contains("▼"));
        assertThat(after).containsPattern("under [a-z0-9-]+@");

        page.goBack();
        page.locator(".steps a").nth(2).click();
        page.locator(".compare table").first().waitFor();
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void isReadableWideAndNarrowInLightAndDark() {
        look(1440, ColorScheme.LIGHT, "start");
        look(1440, ColorScheme.DARK, "start-dark");
        look(390, ColorScheme.LIGHT, "start-narrow");
        assertThat(browser.problems()).isEmpty();
    }

    private static void look(int width, ColorScheme colours, String name) {
        var page = open(width, colours);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
        page.context().close();
    }

    private static Page open(int width, ColorScheme colours) {
        var page =
                browser.page(new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        page.navigate(application.address() + "start");
        page.locator(".steps").waitFor();
        return page;
    }
}
