package org.standardworkbench.webapp.upload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** Database and server go away while a person uploads: what they are told, and that nothing is lost or half-written. */
class UploadFaultsIT {

    private static final String DATA = """
            site,period_start,period_end,scope,indicator,value,unit,status,source
            kaigu,2031-01-01,2031-12-31,intended,electricityUse,10,MW.h/a,planned,plan
            upahl,2031-01-01,2031-12-31,intended,electricityUse,11,MW.h/a,planned,plan
            """;

    @TempDir
    private Path folder;

    private static void send(Page page) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("data.csv", "text/csv", DATA.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page open(Browser browser, PackagedApplication application) {
        var page = browser.page(new NewContextOptions().setViewportSize(1440, 900));
        page.navigate(application.address() + "upload");
        page.locator("vaadin-upload").waitFor();
        return page;
    }

    private void endDatabase() throws IOException {
        long process = Long.parseLong(Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid"))
                .getFirst());
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    @Test
    void nothingIsLostOrHalfWrittenAndTheSameFileCanBeSavedLater() throws IOException, InterruptedException {
        try (var browser = Browser.open()) {
            try (var application = PackagedApplication.serve(folder.resolve("data"))) {
                var page = open(browser, application);
                send(page);
                page.locator("vaadin-button:has-text('Save 2 datasets')").waitFor();

                endDatabase();
                page.locator("vaadin-button:has-text('Save 2 datasets')").click();
                page.locator("p.notice:has-text('the database cannot be reached')")
                        .nth(1)
                        .waitFor();
                assertThat(page.locator("p.notice").allInnerTexts())
                        .noneMatch(text -> text.contains("is saved"))
                        .noneMatch(text -> text.contains("Exception"));
                assertThat(page.locator("vaadin-button:has-text('Save 2 datasets')")
                                .count())
                        .as("what was uploaded is still there")
                        .isOne();

                send(page);
                page.locator("p.notice:has-text('The files are still here')").waitFor();
                page.locator("vaadin-button:has-text('Try again')").waitFor();
                Browser.screenshot(page, "upload-no-database");
                application.kill();
            }
            try (var application = PackagedApplication.serve(folder.resolve("data"))) {
                var page = open(browser, application);
                send(page);
                page.locator("vaadin-button:has-text('Save 2 datasets')").click();
                page.locator("p.notice:has-text('is saved')").nth(1).waitFor();
                send(page);
                page.locator("p.notice:has-text('All of this is stored already')")
                        .waitFor();
            }
        }
    }
}
