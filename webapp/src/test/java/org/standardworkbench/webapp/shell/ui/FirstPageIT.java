package org.standardworkbench.webapp.shell.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** The first page of the packaged application, in a browser. */
class FirstPageIT {

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
    @CsvSource({"1440, 900, wide", "390, 844, narrow"})
    void isTheRunAndAccessibleAtEveryWidth(int width, int height, String name) {
        var page = open(width, height);

        assertThat(page.title()).isEqualTo("gia@0.2-review → gia@1.0 · Run · Standard Workbench");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("nothing sticks out to the side")
                .isEqualTo(width);
        Browser.screenshot(page, "first-page-" + name);
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void isReachedThroughTheNavigation() {
        var page = open(1440, 900);

        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Run"))
                .click();

        assertThat(page.url()).isEqualTo(application.address().toString());
    }

    @Test
    void keepsItsNavigationBehindAButtonWhenNarrow() {
        var page = open(390, 844);
        var link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Run").setExact(true));
        assertThat(link.isVisible()).isFalse();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Navigation"))
                .click();

        link.waitFor();
        Browser.assertAccessible(page);
    }

    @Test
    void isAccessibleInDarkColoursToo() {
        var page =
                browser.page(new NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK));
        page.navigate(application.address().toString());
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Run"))
                .waitFor();

        Browser.screenshot(page, "first-page-dark");
        Browser.assertAccessible(page);
        assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("light dark");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 200", "localhost, 200", "elsewhere.example, 421"})
    void isServedUnderTheNamesOfThisMachineOnly(String host, int status) throws IOException {
        assertThat(application.address().getHost()).isEqualTo("127.0.0.1");
        try (var socket = new Socket("127.0.0.1", application.address().getPort())) {
            socket.getOutputStream()
                    .write(("GET /sign-in HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 " + status);
        }
    }

    @ParameterizedTest
    @CsvSource({"nowhere/at/all, There is no such page", "?versions=%ff%fe, This address cannot be understood"})
    void tellsInWordsThatAnAddressLeadsNowhere(String address, String heading) {
        // A browser of its own: the refused request is a problem that the other tests must not have.
        try (var own = Browser.open()) {
            var page = own.page(1440, 900);

            page.navigate(application.address() + address);

            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                    .waitFor();
            Browser.assertAccessible(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go to the run"))
                    .click();
            page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName("Run").setExact(true))
                    .waitFor();
        }
    }

    private static Page open(int width, int height) {
        var page = browser.page(width, height);
        page.navigate(application.address().toString());
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Run"))
                .waitFor();
        return page;
    }
}
