package org.standardworkbench.webapp.editor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/**
 * A member of the working group who does not program, from the first click to the revision that colleagues read: one draft, one
 * sitting, no line of rules typed.
 */
class WorkingGroupIT {

    @TempDir
    private Path data;

    @Test
    void aBoundABandANewCriterionItsTranslationAndAPilotSiteBecomeOneDraft() throws InterruptedException {
        try (var application = PackagedApplication.serve(data);
                var browser = Browser.open()) {
            var page = browser.page(1440, 900);
            page.navigate(application.address() + "drafts");
            page.locator("#draft-name").fill("Renewables in earnest");
            page.locator("#draft-version").selectOption("gia@1.0");
            page.locator(".start-draft").click();
            page.waitForURL(Pattern.compile(".*/drafts/[0-9]+"));
            var draft = page.url();

            page.locator(".themes a[href*='ENE-02']").click();
            theBoundIsRaisedAndASiteFlips(page);
            whatBecameOfTheSiteIsKeptAsACase(page);
            aBandIsAdded(page);
            saved(page, 2);

            page.navigate(draft);
            aCriterionIsAddedThatAsksOnlySomeSites(page);
            itIsTranslated(page);
            saved(page, 4);

            page.navigate(draft + "/compare");
            page.locator(".impact-of table").waitFor();
            assertThat(page.locator(".difference .parts").innerText())
                    .as("in words, the files folded")
                    .contains("ENE-02", "ENE-10", "97\u00a0%", "Applies if: Energy concept adopted")
                    .doesNotContain("@criterion", "Elektroenerģijas uzkrāšana");
            assertThat(page.locator(".difference .parts .differs").allInnerTexts())
                    .as("lines that differ are marked")
                    .contains("Renewable electricity share: < 82.5\u00a0%")
                    .doesNotContain("Applies if: Electricity use: > 0\u00a0MWh/yr");
            assertThat(page.locator(".difference .parts").textContent()).contains("Elektroenerģijas uzkrāšana");
            assertThat(page.locator(".impact-of table").innerText()).contains("ENE-02", "▼", "illustrative");
            Browser.screenshot(page, "working-group-compared");
            Browser.assertAccessible(page);
            assertThat(browser.problems()).isEmpty();
        }
    }

    private static void theBoundIsRaisedAndASiteFlips(Page page) {
        page.locator(".rule.band .value").first().fill("97");
        page.locator(".rule.band .value").first().press("Tab");
        page.locator(".impact li:has-text('▼')").first().waitFor();
        assertThat(page.locator(".statement").innerText()).containsPattern("97.%");
        Browser.screenshot(page, "working-group-flip");
    }

    private static void whatBecameOfTheSiteIsKeptAsACase(Page page) {
        page.locator(".impact button.keep").first().click();
        page.locator(".kept:has-text('Kept as the case “Pilot')").waitFor();
        page.locator(".cases-beside .total:has-text('of 13')").waitFor();
    }

    private static void aBandIsAdded(Page page) {
        page.locator("[data-key='add-band']").click();
        page.locator(".rule.band h3:has-text('8 points')").waitFor();
        page.locator("[data-key='bands/2//points']").fill("9");
        page.locator("[data-key='bands/2//points']").press("Enter");
        page.locator(".rule.band h3:has-text('9 points')").waitFor();
    }

    private static void aCriterionIsAddedThatAsksOnlySomeSites(Page page) {
        page.locator("a.new-criterion").click();
        page.locator("#new-title").fill("Electricity storage");
        page.locator("#new-text").fill("Enough of the electricity used is renewable and stored in the area.");
        page.locator("#new-because").fill("Asked for by the working group");
        page.locator("#new-indicator").fill("Renewable electricity share (%)");
        page.locator("#new-applies").fill("Energy concept adopted");
        page.locator("#new-bound").fill("66.5");
        page.locator("#new-bound").press("Tab");
        page.locator(".new-preview .statement").waitFor();
        page.locator(".new-form button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/ENE-10"));
        page.locator(".rule.met .value").waitFor();
        assertThat(page.locator(".statement").innerText()).contains("Energy concept adopted");
    }

    private static void itIsTranslated(Page page) {
        page.locator(".faces a:has-text('Texts')").click();
        page.locator("textarea[lang=lv]").first().fill("Elektroenerģijas uzkrāšana");
    }

    private static void saved(Page page, int revision) {
        page.locator(".save-bar .save-revision").click();
        page.locator(".save-bar .state:has-text('revision " + revision + "')").waitFor();
    }
}
