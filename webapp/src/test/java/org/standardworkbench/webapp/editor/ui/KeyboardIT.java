package org.standardworkbench.webapp.editor.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** From signing in to a saved revision without a mouse: places are reached by the Tab key and by nothing else. */
class KeyboardIT {

    /** More places than any page has. */
    private static final int MOST_PLACES = 600;

    private static final String IS_AT = """
            selector => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return !!at?.matches(selector);
            }""";

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
    void aBoundIsRaisedTranslatedTriedAndSavedWithoutAMouse() {
        var page = browser.visitor(1440, 900);
        page.navigate(application.address() + "sign-in?to=/drafts");
        go(page, ".roles form:has(input[value='demo-editor']) button");
        press(page, "Enter");
        page.locator("#draft-name").waitFor();

        go(page, "#draft-name");
        page.keyboard().type("Without a mouse");
        go(page, ".start-draft");
        press(page, "Enter");
        page.waitForURL(Pattern.compile(".*/drafts/[0-9]+$"));
        page.locator("a.criterion").first().waitFor();
        go(page, "a.criterion[href$='/ENE-02']");
        press(page, "Enter");
        page.locator(".rule.band .value").first().waitFor();

        go(page, ".rule.band .value");
        press(page, "Control+a");
        page.keyboard().type("97");
        press(page, "Tab");
        page.locator(".impact li:has-text('▼')").first().waitFor();

        go(page, ".faces a[href*='face=texts']");
        press(page, "Enter");
        page.locator("textarea[lang=lv]").first().waitFor();
        go(page, "textarea[lang=lv]");
        press(page, "Control+a");
        page.keyboard().type("Atjaunīgā elektroenerģija teritorijā");
        press(page, "Tab");
        assertThat(page.locator(".save-bar .state")).containsText("texts.yaml");

        go(page, ".faces a[href*='face=rules']");
        press(page, "Enter");
        page.locator(".cm-content").waitFor();
        go(page, ".cm-content");
        press(page, "Control+Home");
        page.keyboard().type("// Typed without a mouse.\n");
        assertThat(page.locator(".save-bar .state")).containsText("criterion.drl");
        // The text is no trap: Escape and then Tab leave it.
        press(page, "Escape");
        press(page, "Tab");
        assertThat(page.evaluate(IS_AT, ".cm-content")).isEqualTo(false);

        go(page, ".faces a[href*='face=cases']");
        press(page, "Enter");
        page.locator(".case-forms summary").first().waitFor();
        go(page, ".case-forms summary");
        press(page, "Enter");
        page.locator(".case-forms details[open] .value").first().waitFor();

        go(page, ".save-bar input");
        page.keyboard().type("Tried with the keyboard");
        go(page, ".save-revision");
        press(page, "Enter");
        assertThat(page.locator(".save-bar .state")).containsText("revision 2");
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    /** Presses Tab until something is reached, beginning where the page is. */
    private static void go(Page page, String selector) {
        for (int places = 0; places < MOST_PLACES; places++) {
            if (page.evaluate(IS_AT, selector).equals(true)) {
                return;
            }
            press(page, "Tab");
        }
        throw new AssertionError("the Tab key never reaches " + selector + " on " + page.url());
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }
}
