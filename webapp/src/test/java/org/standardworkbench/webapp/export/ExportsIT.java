package org.standardworkbench.webapp.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** What is shown as a table can be had as a file: each link is followed as a person would, and what comes is read. */
class ExportsIT {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standards",
                "standards/gia@1.0",
                "standards/gia@1.0?show=levels",
                "standards/gia@1.0?show=parameters&lang=lv",
                "standards/gia@1.0?show=factors",
                "standards/gia@1.0?show=indicators",
                "standards/gia@1.0/ENE-02",
                "sites",
                "sites/example-se",
                "compare?versions=gia@0.2-review,gia@1.0&sites=example-se"
            })
    void everyTableCanBeHadAsCsvAndXlsx(String address) throws IOException {
        var page = browser.page(1440, 900);
        page.navigate(application.address() + address);
        page.locator(".downloads a").first().waitFor();

        for (var link : page.locator(".downloads a").all()) {
            var download = page.waitForDownload(link::click);

            var rows = download.suggestedFilename().endsWith(".csv") ? csv(download) : xlsx(download);
            assertThat(rows).as(download.suggestedFilename()).isGreaterThan(1);
        }
        assertThat(page.url()).as("the page stays where it is").endsWith(address);
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    private static int csv(com.microsoft.playwright.Download download) throws IOException {
        List<Integer> widths;
        try (var csv = CsvReader.builder().ofCsvRecord(download.path())) {
            widths = csv.stream().map(record -> record.getFieldCount()).toList();
        }
        assertThat(widths).as("cells of each row").containsOnly(widths.getFirst());
        return widths.size();
    }

    private static int xlsx(com.microsoft.playwright.Download download) throws IOException {
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        try (var stream = Files.newInputStream(download.path());
                var book = WorkbookFactory.create(stream)) {
            return book.getSheetAt(0).getPhysicalNumberOfRows();
        }
    }
}
