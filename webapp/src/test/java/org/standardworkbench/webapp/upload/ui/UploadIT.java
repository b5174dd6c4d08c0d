package org.standardworkbench.webapp.upload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;
import org.standardworkbench.webapp.upload.Uploads;

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
                .contains("7 ha");
        Browser.screenshot(page, "upload-preview");
        Browser.assertAccessible(page);
        page.locator("vaadin-button:has-text('Save 1 dataset')").click();
        page.locator("p.notice:has-text('is saved')").waitFor();

        send(page, "data.csv", ROW + "electricityUse,11,MW.h/a,planned,,,,,plan,,\n");
        page.locator("table.changes:has-text('11 MWh/yr')").waitFor();
        assertThat(page.locator("table.changes tbody tr").count()).isEqualTo(1);
        page.locator("vaadin-radio-button:has-text('is replaced')").click();
        page.locator("table.changes:has-text('not given any more')").waitFor();
        assertThat(page.locator("table.changes").innerText())
                .contains("10 MWh/yr")
                .contains("11 MWh/yr");
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
                .contains("12 MWh/yr · estimated")
                .contains("9 ha");
        Browser.screenshot(page, "upload-mapping");
        Browser.assertAccessible(page);

        sendAll(page, "export-2.csv", "Site,Electricity use [MWh/yr],Fläche\nKaigu,13,9\n");
        page.locator("table.changes:has-text('13 MWh/yr')").waitFor();
        assertThat(page.locator("table.mapping").isVisible())
                .as("who sent such a table before is not asked again")
                .isFalse();
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void savesSitesWithoutErrorsIfAskedAndGivesBackTheOthers() throws IOException {
        var page = open(1440);
        var good = ROW.replace("kaigu", "upahl") + "electricityUse,21,MW.h/a,planned,,,,,plan,,\n";
        var wrong = ROW.replace("kaigu", "lintukangas") + "electricityUse,much more,MW.h/a,planned,,,,,plan,,\n";
        send(page, "data.csv", good + wrong);
        page.locator(".partly").waitFor();
        assertThat(page.locator(".partly").innerText()).contains("Upahl", "lintukangas (1 row, 1 with errors)");
        assertThat(page.locator("vaadin-button:has-text('Save')").count()).isZero();

        page.locator(".partly vaadin-checkbox input").check();
        page.locator("table.changes:has-text('21 MWh/yr')").waitFor();
        Browser.screenshot(page, "upload-partly");
        Browser.assertAccessible(page);
        page.locator("vaadin-button:has-text('Save 1 dataset')").click();
        page.locator("p.notice:has-text('is saved')").waitFor();

        var file = page.waitForDownload(
                () -> page.locator("a:has-text('data-to-correct.csv')").click());
        var text = Files.readString(file.path());
        assertThat(file.suggestedFilename()).isEqualTo("data-to-correct.csv");
        assertThat(text).contains("what is wrong", "data.csv:3:", "lintukangas").doesNotContain("upahl");
        sendAll(page, "data-to-correct.csv", text.replace("much more", "22"));
        page.locator("table.changes:has-text('22 MWh/yr')").waitFor();
        assertThat(page.locator("table.problems").count()).isZero();
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void tellsOfFilesThatNobodyShouldSendAndKeepsNothingOfThem() throws IOException, InterruptedException {
        var before = laidAside();
        var page = open(390);
        assertThat(page.locator("vaadin-upload").boundingBox().y)
                .as("the field comes before the templates")
                .isLessThan(page.locator(".templates").boundingBox().y);
        page.locator("input[type=file]").setInputFiles(hollow("huge.csv", Uploads.LARGEST + 1L));
        page.locator("p.notice:has-text('huge.csv')").waitFor();
        assertThat(page.locator("p.notice").innerText()).contains("up to 20 MB");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("macros.xlsm", "", "PK".getBytes(StandardCharsets.US_ASCII)));
        page.locator("p.notice:has-text('macros.xlsm')").waitFor();
        sendBytes(page, "bomb.xlsx", bomb());
        page.locator("table.problems:has-text('unpacks to far more than its size')")
                .waitFor();
        sendBytes(page, "sums.xlsx", workbook(true));
        page.locator("table.problems:has-text('holds a formula')").waitFor();
        assertThat(page.locator("table.problems").innerText()).contains("are merged", "is hidden", "sums.xlsx!data");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Browser.screenshot(page, "upload-hostile");

        for (int pause = 0; pause < 100 && !before.containsAll(laidAside()); pause++) {
            Thread.sleep(100);
        }
        assertThat(before).containsAll(laidAside());
        assertThat(browser.problems()).isEmpty();
    }

    /** The folders in which servers lay files aside to read them. */
    private static Set<Path> laidAside() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("workbench-upload-"))
                    .collect(Collectors.toSet());
        }
    }

    /** A file without content that takes no room. */
    private static Path hollow(String name, long size) throws IOException {
        var file = folder.resolve(name);
        try (var channel = new RandomAccessFile(file.toFile(), "rw")) {
            channel.setLength(size);
        }
        return file;
    }

    private static byte[] workbook(boolean unsound) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("data");
            var lines = (HEADER + ROW + "grossArea,7,har,planned,,,,,plan,,\n")
                    .lines()
                    .toList();
            for (int line = 0; line < lines.size(); line++) {
                var cells = lines.get(line).split(",", -1);
                var row = sheet.createRow(line);
                for (int cell = 0; cell < cells.length; cell++) {
                    row.createCell(cell).setCellValue(cells[cell]);
                }
            }
            if (unsound) {
                sheet.getRow(1).getCell(6).setCellFormula("3+4");
                sheet.addMergedRegion(new CellRangeAddress(1, 2, 13, 13));
                sheet.setColumnHidden(9, true);
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A workbook whose sheet unpacks to a thousand times its size. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var old = new ZipInputStream(new ByteArrayInputStream(workbook(false)));
                var zip = new ZipOutputStream(bytes)) {
            for (var entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(old.readAllBytes(), StandardCharsets.UTF_8);
                zip.write((entry.getName().endsWith("sheet1.xml")
                                ? text.replace("<sheetData>", "<sheetData>" + " ".repeat(30_000_000))
                                : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void sendBytes(Page page, String name, byte[] bytes) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "", bytes));
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
