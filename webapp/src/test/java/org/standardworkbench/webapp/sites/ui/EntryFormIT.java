package org.standardworkbench.webapp.sites.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** Entering data in a browser: by keyboard, with errors, after a reload, and two people at once. */
class EntryFormIT {

    private static final String KEY = "2023-01-01/2023-12-31/current";

    @TempDir
    private static Path folder;

    private static PackagedApplication application;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = PackagedApplication.serve(folder.resolve("data"));
        browser = Browser.open();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        application.close();
    }

    @Test
    void isReadableWideAndNarrowInLightAndDark() {
        look("sites/example-de/enter?data=example-de/" + KEY, 1440, ColorScheme.LIGHT, "entry");
        look("sites/example-de/enter?data=example-de/" + KEY, 1440, ColorScheme.DARK, "entry-dark");
        look("sites/new", 390, ColorScheme.LIGHT, "entry-new-narrow");

        assertThat(browser.problems()).isEmpty();
    }

    private static void look(String path, int width, ColorScheme colours, String name) {
        var page = open(path, width, colours);
        page.locator("[data-entry='area//electricityUse/'] button").click();
        page.locator(".help").waitFor();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
        page.context().close();
    }

    @Test
    void savesWhatWasTypedByKeyboardAndTellsWhatItChanged() {
        var page = open("sites/example-dk/enter?data=example-dk/" + KEY, 1440, ColorScheme.LIGHT);
        page.locator(field("area//energyConcept/value")).focus();
        page.keyboard().press("n");
        page.locator(field("area//electricityUse/value")).focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("1 234 567,5");
        page.keyboard().press("Control+s");

        page.waitForURL("**/sites/example-dk/difference?**");
        page.locator(".changes").waitFor();

        assertThat(page.locator("[data-point=electricityUse]").innerText()).contains("1234567.5");
        assertThat(page.locator("[data-point=energyConcept]").innerText()).contains("true", "false");
        assertThat(page.locator(".notice.good").innerText()).contains("Saved");
        assertThat(page.locator(".flips tbody tr").count()).isPositive();
        var criterion = page.locator(".flips tbody th").first();
        assertThat(criterion.innerText())
                .containsOnlyOnce(criterion.locator("a").innerText());
        Browser.screenshot(page, "entry-saved");
        Browser.assertAccessible(page);
        var site = open("sites/example-dk?data=example-dk/" + KEY, 1440, ColorScheme.LIGHT);
        site.locator(".history").waitFor();
        assertThat(site.locator(".history tbody tr").count()).isEqualTo(2);
        assertThat(site.locator(".history").innerText()).contains("the entry form");
        site.locator(".history tbody tr").last().locator("a").first().click();
        site.locator(".notice:has-text('earlier snapshot')").waitFor();
        assertThat(site.locator("[data-point=electricityUse]").innerText()).doesNotContain("1,234,567.5");
    }

    @Test
    void tellsAllErrorsAtOnceAndKeepsWhatWasTyped() {
        var page = open("sites/example-lt/enter?data=example-lt/" + KEY, 1440, ColorScheme.LIGHT);
        page.locator(field("area//electricityUse/value")).fill("1,500");
        page.locator(field("area//heatUse/value")).fill("much");
        page.locator(field("area//heatUse/source")).fill("a bill");
        page.locator(field("area//energyConceptHorizon/status")).selectOption("not applicable");
        page.locator("button[type=submit]").click();
        page.locator(".summary").waitFor();

        assertThat(page.locator(".summary li").count()).isGreaterThanOrEqualTo(3);
        assertThat(page.locator(".summary").innerText())
                .contains("can be read as 1.5 and as 1500", "`much` is not a number");
        assertThat(page.locator(field("area//electricityUse/value")).getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.locator(field("area//heatUse/value")).inputValue()).isEqualTo("much");
        Browser.screenshot(page, "entry-errors");
        Browser.assertAccessible(page);

        page.locator(".summary a").first().click();
        assertThat(page.evaluate("document.activeElement.name.length > 0")).isEqualTo(true);
        page.reload();
        page.locator(".notice:has-text('did not save is back')").waitFor();
        assertThat(page.locator(field("area//heatUse/value")).inputValue()).isEqualTo("much");
        assertThat(page.locator(field("area//heatUse/source")).inputValue()).isEqualTo("a bill");
        page.locator("button:has-text('Discard it')").click();
        page.waitForFunction("document.querySelector('[name=\"area//heatUse/value\"]').value !== 'much'");
    }

    @Test
    void letsTwoPeopleWhoCollideDecidePointByPoint() {
        var path = "sites/example-se/enter?data=example-se/" + KEY;
        var first = open(path, 1440, ColorScheme.LIGHT);
        var second = open(path, 1440, ColorScheme.LIGHT);
        first.locator(field("area//electricityUse/value")).fill("11111");
        first.locator(field("area//heatUse/value")).fill("22222");
        first.locator("button[type=submit]").click();
        first.waitForURL("**/difference?**");

        second.locator(field("area//electricityUse/value")).fill("33333");
        second.locator(field("area//energyConceptHorizon/value")).fill("44");
        second.locator("button[type=submit]").click();
        second.locator(".merge").waitFor();

        assertThat(second.locator(".merge tbody tr").count()).isEqualTo(3);
        Browser.screenshot(second, "entry-conflict");
        Browser.assertAccessible(second);
        second.locator(".merge button[type=submit]").click();
        second.locator(".notice:has-text('Decide each row')").waitFor();
        second.locator("[data-item='area//electricityUse'] input[value=mine]").check();
        second.locator(".merge button[type=submit]").click();
        second.waitForURL("**/difference?**");
        second.locator(".changes").waitFor();

        var site = open("sites/example-se?data=example-se/" + KEY, 1440, ColorScheme.LIGHT);
        site.locator(".history").waitFor();
        assertThat(site.locator(".history tbody tr").count()).isEqualTo(3);
        assertThat(site.locator("[data-point=electricityUse]").innerText()).contains("33,333");
        assertThat(site.locator("[data-point=heatUse]").innerText()).contains("22,222");
        assertThat(site.locator("[data-point=energyConceptHorizon]").innerText())
                .contains("44");
    }

    @Test
    void takesInANewSiteWithACompany() {
        var page = open("sites/new", 1440, ColorScheme.LIGHT);
        page.locator(field("site/id")).fill("riga-port");
        page.locator(field("site/name")).fill("Rīga Port");
        page.locator(field("site/country")).selectOption("LV");
        page.locator(field("site/stage")).selectOption("operating");
        page.locator(field("period/start")).fill("2024-01-01");
        page.locator(field("period/end")).fill("2024-12-31");
        page.locator(field("area//electricityUse/value")).fill("1,5");
        page.locator(field("area//electricityUse/unit")).selectOption("GW.h/a");
        page.locator(field("area//electricityUse/status")).selectOption("measured");
        page.locator("button:has-text('Add a company')").click();
        page.locator(field("company/1/id")).fill("c-01");
        page.locator(field("company/1/name")).fill("First & Co");
        page.locator("button[type=submit]").click();

        page.waitForURL("**/sites/riga-port?**");
        page.locator("[data-point=electricityUse]").waitFor();
        assertThat(page.locator("[data-point=electricityUse]").innerText()).contains("1.5", "GWh");
        assertThat(page.locator(".sites").innerText()).contains("First & Co");
        var list = open("sites?country=LV", 1440, ColorScheme.LIGHT);
        list.locator("[data-site=riga-port]").waitFor();
    }

    private static String field(String name) {
        return "[name='" + name + "']";
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
