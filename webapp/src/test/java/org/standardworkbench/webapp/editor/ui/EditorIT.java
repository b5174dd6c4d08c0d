package org.standardworkbench.webapp.editor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** Partners edit criteria of a draft and see the outcome while they type. */
class EditorIT {

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
    void aBoundIsRaisedWithoutProgrammingAndTheSitesThatFlipAreSeenBeforeItIsSaved() {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + "drafts");
        page.locator(".start-form").waitFor();
        Browser.screenshot(page, "drafts-none");
        Browser.assertAccessible(page);
        startDraft(page, "Stricter on renewable electricity");
        assertThat(page.locator(".impact .total").innerText()).contains("No outcome");
        Browser.screenshot(page, "draft");
        Browser.assertAccessible(page);

        page.locator(".themes a[href*='ENE-02']").click();
        page.locator(".faces a:has-text('Bounds')").click();
        var bound = page.locator(".values .value").first();
        bound.waitFor();
        bound.fill("97");

        page.locator(".impact li:has-text('▼')").first().waitFor();
        assertThat(page.locator(".impact .total").innerText()).contains("of 29 datasets change", "lose one");
        assertThat(page.locator(".impact li .outcomes").first().innerText()).contains("partly met", "not met");
        assertThat(page.locator(".statement").innerText()).containsPattern("97.%");
        assertThat(page.locator(".cases-beside .total").innerText()).startsWith("✕");
        assertThat(page.locator(".save-bar .state").innerText()).contains("Not saved yet", "parameters.yaml");
        Browser.screenshot(page, "editor-bounds");
        Browser.assertAccessible(page);

        bound.fill("5o");
        page.locator(".field-problem:has-text('is no number')").waitFor();
        assertThat(page.locator(".statement").innerText())
                .as("the last number stays")
                .containsPattern("97.%");
        bound.fill("5,5");
        page.locator(".field-problem:has-text('Decimals are written with a point: 5.5')")
                .waitFor();
        bound.fill("60");
        page.locator(".cases-beside .total:has-text('✓'), .cases-beside .total:has-text('11 of 12')")
                .waitFor();
        page.locator(".save-bar .message").fill("Comment 12 of the peer review");
        page.locator(".save-revision").click();
        page.locator(".save-bar .state:has-text('revision 2')").waitFor();

        page.locator(".crumbs a").last().click();
        page.locator(".history td:has-text('Comment 12 of the peer review')").waitFor();
        assertThat(page.locator(".history button.restore").count()).isEqualTo(1);
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void whatIsTypedIsKeptWhateverItIsAndReadsInColours() {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + "drafts");
        startDraft(page, "Half typed");
        page.navigate(page.url() + "/ENE-02?face=rules");
        page.locator(".code-indicator").first().waitFor();
        assertThat(page.locator(".code-keyword").count()).isPositive();
        assertThat(page.locator(".problems-now").innerText()).contains("Reads without errors");

        page.locator(".cm-content").click();
        page.keyboard().press("Control+End");
        page.keyboard().type("\nrule \"ENE-02 is eval( 1 )\" // \\u0022 » \u202e");
        page.locator(".problems .error").first().waitFor();
        assertThat(page.locator(".problems").innerText()).contains("Line");
        assertThat(page.locator(".impact").innerText()).contains("stands in for it");
        assertThat(page.locator(".statement").count()).as("the last that read").isEqualTo(1);
        assertThat(page.locator(".faces").isVisible()).isTrue();
        Browser.screenshot(page, "editor-errors");
        Browser.assertAccessible(page);

        page.reload();
        page.locator(".cm-content:has-text('eval( 1 )')").waitFor();
        page.locator(".problems .error").first().waitFor();
        assertThat(page.locator(".save-bar .state").innerText()).contains("ENE-02/criterion.drl");
        page.locator("button.discard").click();
        page.locator(".save-bar .state:has-text('Everything is saved')").waitFor();
        assertThat(page.locator(".cm-content").innerText()).doesNotContain("eval( 1 )");
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void aPasteOfAMegabyteIsRefusedWhereItIsPastedAndThePageStaysResponsive() {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + "drafts");
        startDraft(page, "Too long");
        page.navigate(page.url() + "/ENE-02?face=rules");
        page.locator(".cm-content").click();

        page.evaluate("""
                document.querySelector('.cm-content').dispatchEvent(new ClipboardEvent('paste', {
                  clipboardData: (() => { const d = new DataTransfer(); d.setData('text/plain', '('.repeat(1000000)); return d; })(),
                  bubbles: true, cancelable: true }))""");

        page.locator(".code-refused:has-text('the field takes 100,000')").waitFor();
        assertThat(page.locator(".save-bar .state").innerText()).contains("Everything is saved");
        page.keyboard().type("// still here\n");
        page.locator(".save-bar .state:has-text('Not saved yet')").waitFor();
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void twoEditorsOfTheSameBoundSeeEachOtherAndTheSecondChooses() {
        var one = browser.page(1440, 900);
        one.navigate(application.address() + "drafts");
        startDraft(one, "Two editors");
        var address = one.url() + "/ENE-02?face=bounds";
        var other = browser.page(1440, 900);
        one.navigate(address);
        one.locator(".values .value").first().waitFor();
        other.navigate(address);
        other.locator(".here:has-text('Also here')").waitFor();

        one.locator(".values .value").first().fill("55");
        save(one, 2);
        other.locator(".values .value").first().fill("65");
        other.locator(".save-revision").waitFor();
        other.locator(".save-revision").click();
        other.locator(".conflict").waitFor();
        assertThat(other.locator(".conflict .sides").innerText()).contains("50", "55", "65");
        Browser.screenshot(other, "editor-conflict");
        Browser.assertAccessible(other);
        other.locator(".conflict label:has-text('Keep mine')").click();
        other.locator(".save-choices").click();

        other.locator(".save-bar .state:has-text('revision 3')").waitFor();
        assertThat(other.locator(".values .value").first().inputValue()).isEqualTo("65");
        assertThat(browser.problems()).isEmpty();
        one.context().close();
        other.context().close();
    }

    @Test
    void textsAreWrittenInEveryLanguageWithHowFarTheyAre() {
        var page = browser.page(390, 844);
        page.navigate(application.address() + "drafts");
        startDraft(page, "Latvian");
        page.navigate(page.url() + "/ENE-02?face=texts");
        page.locator(".texts-face .total:has-text('1 of 8 languages')").waitFor();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);

        page.locator("textarea[aria-label^='Clause in Latviešu']").fill("Vismaz {{renewable-electricity-minimum}}.");

        page.locator(".texts-face .total:has-text('2 of 8 languages')").waitFor();
        assertThat(page.locator(".save-bar .state").innerText()).contains("ENE-02/texts.yaml");
        Browser.screenshot(page, "editor-texts-narrow");
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    private static void startDraft(Page page, String name) {
        page.locator("#draft-name").fill(name);
        page.locator("#draft-version").selectOption("gia@1.0");
        page.locator(".start-draft").click();
        page.locator("h1:has-text('" + name + "')").waitFor();
        page.locator(".themes a").first().waitFor();
    }

    private static void save(Page page, int revision) {
        page.locator(".save-revision").waitFor();
        page.locator(".save-revision").click();
        page.locator(".save-bar .state:has-text('revision " + revision + "')").waitFor();
    }
}
