package org.standardworkbench.webapp.upload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** The upload in a browser: wrong files, what they would change, and what is saved. */
class UploadIT {

    private static final String HEADER =
            "site,company,period_start,period_end,scope,indicator,value,unit,status,boundary,"
                    + "method,uncertainty,uncertainty_kind,source,evidence,note\n";
    private static final String ROW = "kaigu,,2025-01-01,2025-12-31,intended,";

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
    void tellsAllErrorsAtOnceThenShowsWhatIsNewAndSavesItWhenAsked() {
        var page = open(1440);
        send(
                page,
                "data.csv",
                ROW + "electricityUse,10,kg,planned,,,,,plan,,\n" + ROW + "grossArea,big,har,planned,,,,,plan,,\n");
        page.locator("table.problems tbody tr").nth(1).waitFor();
        assertThat(page.locator("table.problems").innerText())
                .contains("data.csv:2:")
                .contains("data.csv:3:");
        assertThat(page.locator("vaadin-button:has-text('Save')").count()).isZero();
        Browser.screenshot(page, "upload-errors");
        Browser.assertAccessible(page);

        send(
                page,
                "data.csv",
                ROW + "electricityUse,10,MW.h/a,planned,,,,,plan,,\n" + ROW + "grossArea,7,har,planned,,,,,plan,,\n");
        page.locator("table.changes tbody tr").nth(1).waitFor();
        assertThat(page.locator("table.changes").innerText())
                .contains("nothing")
                .contains("7 har");
        Browser.screenshot(page, "upload-preview");
        Browser.assertAccessible(page);
        page.locator("vaadin-button:has-text('Save 1 dataset')").click();
        page.locator("p.notice:has-text('is saved')").waitFor();

        send(page, "data.csv", ROW + "electricityUse,11,MW.h/a,planned,,,,,plan,,\n");
        page.locator("table.changes:has-text('11 MW.h/a')").waitFor();
        assertThat(page.locator("table.changes tbody tr").count()).isEqualTo(1);
        page.locator("vaadin-radio-button:has-text('is replaced')").click();
        page.locator("table.changes:has-text('not given any more')").waitFor();
        assertThat(page.locator("table.changes").innerText())
                .contains("10 MW.h/a")
                .contains("11 MW.h/a");
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void readsATableWithAColumnPerIndicatorOnceItsColumnsAreCorrected() {
        var page = open(1440);
        sendAll(page, "export.csv", "Site,Electricity use [MWh/yr],Fläche\nKaigu,12,9\n");
        page.locator("table.mapping tbody tr").nth(2).waitFor();
        assertThat(page.locator("table.mapping").innerText()).contains("Electricity use [MWh/yr]");
        assertThat(page.locator("table.problems").innerText()).contains("period_start");
        Browser.screenshot(page, "upload-mapping-open");

        var area = page.locator("vaadin-combo-box[aria-label='Fläche is read as'] input, "
                        + "table.mapping tbody tr:nth-child(3) vaadin-combo-box input")
                .first();
        area.fill("grossArea");
        page.locator("vaadin-combo-box-item:has-text('(grossArea)')").first().click();
        var year = page.locator(".for-all vaadin-text-field:has-text('year') input");
        year.fill("2031");
        year.blur();
        var status = page.locator(".for-all vaadin-combo-box:has-text('status') input");
        assertThat(status.inputValue())
                .as("how the values came about is not presumed")
                .isEmpty();
        status.fill("estimated");
        page.locator("vaadin-combo-box-item:has-text('estimated')").first().click();
        page.locator("vaadin-button:has-text('Read again')").click();
        page.locator("table.changes tbody tr").nth(1).waitFor();

        assertThat(page.locator("table.changes").innerText())
                .contains("Electricity use")
                .contains("12 MW.h/a · estimated")
                .contains("9 har");
        Browser.screenshot(page, "upload-mapping");
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNoWorkbookAndFitsNarrowPages() {
        var page = open(390);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("report.xlsx", "", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        page.locator("table.problems:has-text('report.xlsx')").waitFor();

        assertThat(page.locator("table.problems").innerText()).contains("report.xlsx");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Browser.screenshot(page, "upload-narrow");
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
    }

    private static void send(Page page, String name, String rows) {
        sendAll(page, name, HEADER + rows);
    }

    private static void sendAll(Page page, String name, String text) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page open(int width) {
        var page = browser.page(new NewContextOptions().setViewportSize(width, 900));
        page.navigate(application.address() + "upload");
        page.locator("vaadin-upload").waitFor();
        return page;
    }
}
