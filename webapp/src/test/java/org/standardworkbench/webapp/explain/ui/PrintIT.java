package org.standardworkbench.webapp.explain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** Pages on paper: PDF as the browser makes it, and what the print style shows. */
class PrintIT {

    private static final String DATA = "example-de/2023-01-01/2023-12-31/current";
    private static final Path PAPERS = Path.of("target/screenshots");

    private static PackagedApplication application;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        application = PackagedApplication.shared();
        browser = Browser.open();
        Files.createDirectories(PAPERS);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "explanation, ?versions=gia@1.0&sites=example-de&lang=de&cell=CELL/gia@1.0, article .receipt, 3",
        "aligned, explain?left=CELL/gia@0.2-review&right=CELL/gia@1.0&lang=lv, .criteria, 2",
        "matrix, ?versions=gia@0.2-review&versions=gia@1.0, a[data-cell], 1",
        "compare, compare?versions=gia@0.2-review&versions=gia@1.0, tr.row, 1",
        "criterion, standards/gia@1.0/ENE-02, h1, 1"
    })
    void fitsA4WithoutNavigation(String name, String address, String ready, int pages) throws IOException {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + address.replace("CELL", DATA));
        page.locator(ready).first().waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("vaadin-side-nav").isVisible()).as("navigation").isFalse();
        assertThat(page.locator(".controls:visible, button:visible").count())
                .as("controls")
                .isZero();
        page.setViewportSize(703, 1000);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width on paper")
                .isLessThanOrEqualTo(720);
        if (name.equals("explanation") || name.equals("aligned")) {
            assertThat(page.locator(".print-head:visible").innerText())
                    .contains("Standard Workbench", "gia@1.0", DATA)
                    .containsPattern("[0-9a-f]{64}")
                    .containsPattern("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        }
        if (name.equals("explanation")) {
            assertThat(page.locator("details.criterion .line:visible").count())
                    .as("unfolded lines")
                    .isGreaterThan(30);
        }
        var file = PAPERS.resolve("print-" + name + ".pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        assertThat(pages(file)).isGreaterThanOrEqualTo(pages);
    }

    private static long pages(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type\\s*/Page[^s]").matcher(text).results().count();
    }
}
