package org.standardworkbench.webapp.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.ManySites;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** A run of more results than a page waits for, from the browser. */
class LargeRunIT {

    private static final int SITES = 1_000;

    @TempDir
    private static Path folder;

    private static PackagedApplication application;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        application =
                PackagedApplication.serve(folder.resolve("data"), ManySites.folder(folder.resolve("standards"), SITES));
        browser = Browser.open();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        application.close();
    }

    @Test
    void showsItsProgressIsCancelledResumedAndReloadedAndKeepsNobodyWaiting() {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + "?versions=gia@0.1-pilot,gia@0.2-review,gia@1.0");
        page.locator(".offer").waitFor();
        assertThat(page.locator(".offer").innerText()).contains("1,000 datasets under 3 versions");
        Browser.screenshot(page, "large-run-offered");
        Browser.assertAccessible(page);

        page.locator("#run-name").fill("Before the meeting");
        page.locator("button.start").click();
        page.locator("button.cancel").waitFor();
        assertThat(page.url()).endsWith("?run=1");
        page.locator("button.cancel").click();
        page.locator("button.resume").waitFor();
        assertThat(state(page)).contains("Before the meeting", "cancelled", "of 3,000 made");
        page.reload();
        page.locator("button.resume").waitFor();
        assertThat(page.locator(".empty").innerText()).contains("Resume the run above");
        Browser.screenshot(page, "large-run-cancelled");

        page.locator("button.resume").click();
        page.locator("button.cancel").waitFor();
        var others = browser.page(1440, 900);
        others.navigate(application.address() + "?versions=gia@1.0&sites=many-1");
        others.locator("[data-cell]").first().waitFor();
        others.navigate(application.address() + "runs");
        assertThat(others.locator(".listing").innerText()).contains("Before the meeting", "3,000");
        Browser.screenshot(others, "runs");
        Browser.assertAccessible(others);
        page.reload();

        page.locator(".matrix .sum").first().waitFor();
        // The results are there a moment before the run that made the last of them says that it has finished.
        page.locator(".run-bar .state:has-text('finished')").waitFor();
        assertThat(page.locator(".matrix a.toggle[aria-expanded=false]").count())
                .as("countries come first")
                .isEqualTo(7);
        assertThat(page.locator("[data-cell]").count()).isZero();
        page.locator(".matrix a.toggle:has-text('Denmark')").click();
        page.locator("[data-cell]").first().waitFor();
        Browser.screenshot(page, "large-run-finished");
        Browser.assertAccessible(page);

        page.locator(".pages a:has-text('Outcomes')").click();
        page.locator(".heat .is").first().waitFor();
        assertThat(page.locator(".heat .is").count())
                .as("only rows in sight are in the page")
                .isBetween(32, 100 * 32);
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void isNotNeededToLinkToExactlyWhatIsShown() {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + "?versions=gia@1.0&sites=many-3,many-4&lang=de");
        page.locator("[data-cell]").first().waitFor();

        page.locator("button.pin").click();
        page.waitForURL("**run=**");
        page.locator(".run-bar.kept").waitFor();
        page.locator("[data-cell]").first().waitFor();

        assertThat(page.url()).contains("lang=de").doesNotContain("sites");
        assertThat(page.locator("[data-cell]").count()).isEqualTo(2);
        var address = page.url();
        page.locator(".run-bar a.to-current").click();
        page.locator(".run-bar.kept").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.navigate(application.address() + "?versions=gia@1.0&sites=many-3,many-4&lang=de");
        page.locator("button.pin").click();
        page.waitForURL(address);
    }

    private static String state(Page page) {
        return page.locator(".run-bar .state").innerText();
    }
}
