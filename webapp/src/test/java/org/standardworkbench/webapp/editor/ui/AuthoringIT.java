package org.standardworkbench.webapp.editor.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** Somebody who does not program changes a criterion by its form, with the keyboard, and sees what becomes of the sites. */
class AuthoringIT {

    @TempDir
    private static Path data;

    private static PackagedApplication application;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = PackagedApplication.serve(data);
        browser = Browser.open();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        application.close();
    }

    @Test
    void aBoundIsRaisedABandIsAddedAndAConditionIsPutInByKeyboard() {
        var page = opened("By keyboard", 1440, 900);
        page.locator(".rule.band .value").first().focus();
        select(page);
        page.keyboard().type("97");
        page.keyboard().press("Tab");
        page.locator(".impact li:has-text('▼')").first().waitFor();
        assertThat(page.locator(".statement").innerText()).containsPattern("97.%");
        assertThat(page.locator(".cases-beside .total").innerText()).startsWith("✕");

        page.locator(".impact button.keep").first().focus();
        page.keyboard().press("Enter");
        page.locator(".kept:has-text('Kept as the case “Pilot')").waitFor();
        page.locator(".cases-beside .total:has-text('of 13')").waitFor();
        assertThat(page.locator(".save-bar .state").innerText()).contains("cases.yaml");

        page.locator("[data-key='add-band']").focus();
        page.keyboard().press("Enter");
        page.locator(".rule.band h3:has-text('8 points')").waitFor();
        page.waitForFunction("document.activeElement.dataset.key === 'bands/2//points'");
        select(page);
        page.keyboard().type("9");
        page.keyboard().press("Enter");
        page.locator(".rule.band h3:has-text('9 points')").waitFor();
        assertThat(page.locator(".statement").innerText()).containsPattern("9.points");

        page.locator(".rule.applies [data-key='applies//add'] input").focus();
        page.keyboard().type("Energy concept adopted");
        page.waitForFunction("document.querySelectorAll('vaadin-combo-box-item:not([hidden])').length === 1");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.locator(".rule.applies ol.conditions > li").nth(1).waitFor();
        assertThat(page.locator(".save-bar .state").innerText()).contains("criterion.drl", "parameters.yaml");
        Browser.screenshot(page, "form");
        Browser.assertAccessible(page);

        page.locator("[data-key='undo']").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.querySelectorAll('.rule.applies ol.conditions > li').length === 1");
        page.locator("[data-key='bands/2//remove-band']").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.querySelectorAll('.rule.band').length === 2");
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void whatCannotBeIsRefusedAtTheFieldAndNothingChanges() {
        var page = opened("Refused", 390, 844);
        var before = page.locator(".statement").innerText();
        for (var hostile :
                new String[] {"\\u0022", "\"); System.exit(0); //", "٣٠", "(".repeat(10_000), "5,5", "1e9"}) {
            page.locator(".rule.band .value").first().fill(hostile);
            page.locator(".rule.band .value").first().press("Enter");
            page.waitForFunction("document.querySelector('.rule.band .value').value === '50'");
            page.locator(".numbers .notice[role=alert]").first().waitFor();
            assertThat(page.locator(".rule.band .value").first().getAttribute("aria-invalid"))
                    .isEqualTo("true");
        }
        page.locator("[data-key='bands/0//points']").fill("7");
        page.locator("[data-key='bands/0//points']").press("Enter");
        page.locator(".rule.band .notice:has-text('There is a band of 7 points already')")
                .waitFor();
        assertThat(page.locator(".statement").innerText()).isEqualTo(before);
        assertThat(page.locator(".save-bar .state").innerText()).contains("Everything is saved");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Browser.screenshot(page, "form-narrow");
        Browser.assertAccessible(page);

        page.locator(".faces a:has-text('Rules')").click();
        page.locator(".cm-content").click();
        page.keyboard().press("Control+End");
        page.keyboard().type("\nrule \"half");
        page.locator(".problems .error").first().waitFor();
        page.locator(".faces a:has-text('Form')").click();
        page.locator(".form-notes .notice:has-text('do not read')").waitFor();
        assertThat(page.locator(".rule.band .value").first().isDisabled()).isTrue();
        assertThat(page.locator(".rule.band").count()).isEqualTo(2);
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void theTableOfAThemeIsEditedByKeyboardAloneAndTellsWhatItDoes() throws IOException {
        var page = opened("By table", 1440, 900);
        var draft = page.url().replaceAll("/ENE-02$", "");
        page.navigate(draft);
        page.locator(".theme-head a[aria-label='Table: Energy']").focus();
        page.keyboard().press("Enter");
        page.locator("[data-cell='ENE-02/met/0/value'][data-kind]").waitFor();
        Browser.assertAccessible(page);

        page.locator("[role=grid] [tabindex='0']").focus();
        at(page, "ENE-01/met/0/code");
        keys(page, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "Control+End");
        keys(page, "Control+Home");
        at(page, "ENE-01/met/0/code");
        page.locator("[data-cell='ENE-02/met/0/value']").focus();
        page.keyboard().type("97");
        keys(page, "Enter");
        page.locator(".counts-of .total:has-text('ENE-02')").waitFor();
        assertThat(cell(page, "ENE-02/met/0/value")).isEqualTo("97");
        at(page, "ENE-03/applies/0/value");

        page.locator("[data-cell='ENE-02/met/points']").focus();
        keys(page, "F2");
        page.keyboard().type("1,5");
        keys(page, "Tab");
        page.locator("[data-cell='ENE-02/met/points'][aria-invalid]").waitFor();
        assertThat(cell(page, "ENE-02/met/points")).startsWith("1,5").contains("is not a number of points");
        Browser.screenshot(page, "theme-table");
        Browser.assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browser.screenshot(page, "theme-table-dark");
        Browser.assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.locator("[data-cell='ENE-02/met/points']").focus();
        keys(page, "Delete");
        page.waitForFunction("!document.querySelector('[aria-invalid]')");

        page.locator("[data-cell='ENE-02/met/0/compare']").focus();
        page.keyboard().type(">");
        keys(page, "Enter");
        page.locator("[data-cell='ENE-02/met/0/compare']:has-text('more than')").waitFor();
        keys(page, "Control+z");
        page.locator("[data-cell='ENE-02/met/0/compare']:has-text('at least')").waitFor();
        keys(page, "F2", "Escape");
        assertThat(page.locator(".save-bar .state").innerText()).contains("parameters.yaml");
        page.locator("[data-cell='ENE-03/met/0/indicator'] a").waitFor();

        var exported = page.waitForDownload(
                        () -> page.locator(".downloads a[download$='.xlsx']").click())
                .path();
        page.locator(".incoming input[type=file]")
                .setInputFiles(new FilePayload("energy.xlsx", "", Files.readAllBytes(exported)));
        page.locator(".taken-in .taken:has-text('Nothing differs.')").waitFor();
        page.locator(".incoming input[type=file]")
                .setInputFiles(new FilePayload("energy.xlsx", "", "no table".getBytes(UTF_8)));
        page.locator(".taken-in .notice[role=alert]").waitFor();
        assertThat(cell(page, "ENE-02/met/0/value")).isEqualTo("97");
        Browser.screenshot(page, "theme-table-back");
        Browser.assertAccessible(page);

        page.setViewportSize(390, 844);
        Browser.screenshot(page, "theme-table-narrow");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Browser.assertAccessible(page);
        page.navigate(draft + "/ENE-02");
        page.locator(".rule.met .value").first().waitFor();
        assertThat(page.locator(".rule.met .value").first().inputValue()).isEqualTo("97");
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void aCriterionIsBegunFromATemplateTranslatedAndWithdrawn() {
        var page = opened("By template", 1440, 900);
        var draft = page.url().replaceAll("/ENE-02$", "");
        page.navigate(draft);
        page.locator("a.new-criterion").click();
        page.locator("#new-code").waitFor();
        assertThat(page.locator("#new-code").inputValue()).isEqualTo("ENE-10");
        page.locator("#new-title").fill("Electricity storage");
        page.locator(".new-form button[type=submit]").click();
        page.locator("#problem-indicator .notice").waitFor();
        assertThat(page.locator(".new-form .field-problem .notice").count()).isGreaterThanOrEqualTo(4);
        assertThat(page.locator("#new-title").inputValue()).isEqualTo("Electricity storage");
        Browser.assertAccessible(page);

        page.reload();
        page.waitForFunction("document.querySelector('#new-title')?.value === 'Electricity storage'");
        page.locator("#new-text").fill("Enough of the electricity used is renewable and stored in the area.");
        page.locator("#new-because").fill("Asked for by the working group");
        page.locator("#new-indicator").fill("Renewable electricity share (%)");
        page.locator("#new-applies").fill("Energy concept adopted");
        page.locator("#new-bound").fill("66.5");
        page.locator("#new-bound").press("Tab");
        page.locator(".new-preview .statement").waitFor();
        assertThat(page.locator(".new-preview .statement").innerText()).containsPattern("66.5.%");
        Browser.screenshot(page, "new-criterion");
        Browser.assertAccessible(page);
        page.locator(".new-form button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/ENE-10"));
        page.locator(".rule.met .value").waitFor();
        assertThat(page.locator(".save-bar .state").innerText()).contains("Everything is saved, revision 2");
        assertThat(page.locator(".cases-beside .total").innerText()).startsWith("✓");

        page.navigate(draft + "/ENE-10?face=texts");
        page.locator("textarea[lang=lv]").first().fill("Elektroenerģijas uzkrāšana");
        page.locator(".save-bar .save-revision").waitFor();
        page.locator(".save-bar .save-revision").click();
        page.locator(".save-bar .state:has-text('revision 3')").waitFor();

        page.locator("a.withdraw").click();
        page.locator(".lineage-form input.why").fill("It was only tried");
        page.locator(".lineage-form button.preview").click();
        page.locator(".lineage-preview .save-revision").waitFor();
        Browser.screenshot(page, "withdraw");
        Browser.assertAccessible(page);
        page.locator(".lineage-preview .save-revision").click();
        page.waitForURL(Pattern.compile(".*/lineage$"));
        page.navigate(draft);
        page.locator("a:has-text('ENE-09')").first().waitFor();
        assertThat(page.locator("a.criterion:has-text('ENE-10')").count()).isZero();
        page.locator("button.restore:has-text('Restore 3')").click();
        page.locator("a.criterion:has-text('ENE-10')").waitFor();
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void aCaseIsChangedByFieldsAndSaysThroughWhatItFails() {
        var page = opened("By cases", 390, 844);
        page.navigate(page.url() + "?face=cases");
        page.locator(".case-forms details").first().waitFor();
        assertThat(page.locator(".case-forms details.fails").count()).isZero();
        page.locator(".case-forms summary").first().click();
        var value = page.locator(".case-forms details[open] .value").first();
        value.fill("1e9");
        value.press("Tab");
        page.locator(".case-forms details[open] .notice:has-text('is no number')")
                .waitFor();
        var contract = page.locator(".case-forms details[open] .value[aria-label*='contract' i]")
                .first();
        contract.fill("299");
        contract.press("Tab");
        page.locator(".case-forms details.fails .through:has-text('49.9')")
                .first()
                .waitFor();
        assertThat(page.locator(".case-forms details.fails .reasons").innerText())
                .contains("does not hold");
        Browser.screenshot(page, "cases-narrow");
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);

        page.locator(".case-forms details.fails select[data-key$='/expected']").selectOption("NOT_MET");
        page.waitForFunction("!document.querySelector('.case-forms details.fails')");
        page.locator("details.add summary").click();
        page.locator(".skeletons button.all").click();
        page.locator(".said-here:has-text('Kept as the case')").waitFor();
        page.locator(".cases-face .case-results .total:has-text('✓')").waitFor();
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    private static void keys(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private static void at(Page page, String cell) {
        page.waitForFunction("key => document.activeElement.dataset.cell === key", cell);
    }

    private static String cell(Page page, String key) {
        return page.locator("[data-cell='" + key + "']").innerText();
    }

    private static void select(Page page) {
        page.keyboard().press("Control+a");
    }

    private static Page opened(String name, int width, int height) {
        var page = browser.page(width, height);
        page.navigate(application.address() + "drafts");
        page.locator("#draft-name").fill(name);
        page.locator("#draft-version").selectOption("gia@1.0");
        page.locator(".start-draft").click();
        page.locator("h1:has-text('" + name + "')").waitFor();
        page.waitForURL(Pattern.compile(".*/drafts/[0-9]+"));
        page.navigate(page.url() + "/ENE-02");
        page.locator(".rule.met").waitFor();
        return page;
    }
}
