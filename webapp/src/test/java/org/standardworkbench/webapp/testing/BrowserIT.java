package org.standardworkbench.webapp.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the check of accessibility, on which all pages rely, finds what it is there for. */
class BrowserIT {

    private static final String GOOD = """
            <html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>
            <ul><li>one</li><li>two</li><li class="odd">three</li></ul>
            <label>Name <input></label><div id="host"></div></main></body></html>
            """;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void aGoodPagePasses() {
        var page = browser.page(800, 600);
        page.setContent(GOOD);

        assertThatCode(() -> Browser.assertAccessible(page)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            document.querySelector('.odd').style.color = '#bbb'                        | color-contrast
            document.querySelector('.odd').style.backgroundColor = '#555'              | color-contrast
            document.querySelector('ul').style.opacity = '0.3'                         | color-contrast
            document.querySelector('#host').attachShadow({mode: 'open'}).innerHTML = '<p style="color:#ccc">pale</p>' | color-contrast
            document.querySelector('label').replaceWith(document.querySelector('input')) | label
            document.documentElement.removeAttribute('lang')                           | html-has-lang
            """)
    void oneFaultOnAPageIsFound(String fault, String rule) {
        var page = browser.page(800, 600);
        page.setContent(GOOD);
        page.evaluate(fault);

        assertThatThrownBy(() -> Browser.assertAccessible(page)).hasMessageContaining(rule + ":");
    }
}
