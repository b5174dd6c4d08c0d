package org.standardworkbench.webapp.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.store.Snapshots;

/** Files that nobody should send. Each is refused by its own words before the store is asked. */
class HostileUploadTests {

    private static final String ROWS = "site,period_start,period_end,scope,indicator,value,unit,status\n"
            + "mill,2024-01-01,2024-12-31,current,grossArea,7,har,measured\n";

    private final UploadFolders folders = new UploadFolders();
    private final Uploads uploads = new Uploads(
            () -> new Catalog(List.of(), List.of(), List.of()),
            Mockito.mock(Snapshots.class, invocation -> {
                throw new AssertionError("the store was asked: " + invocation);
            }),
            folders);

    @AfterEach
    void leaveNothingBehind() {
        folders.close();
    }

    private String told(String name, byte[] bytes) {
        var preview = uploads.read(Map.of(name, bytes), Way.ADD);
        assertThat(preview.hasErrors()).isTrue();
        assertThat(preview.entries()).isEmpty();
        return preview.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static byte[] workbook(java.util.function.Consumer<Sheet> change) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("data");
            var lines = ROWS.lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                var cells = lines.get(line).split(",");
                var row = sheet.createRow(line);
                for (int cell = 0; cell < cells.length; cell++) {
                    row.createCell(cell).setCellValue(cells[cell]);
                }
            }
            change.accept(sheet);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    report.pdf    | %PDF-1.7        | report.pdf: is neither CSV nor XLSX
                    report.xlsx   | %PDF-1.7        | report.xlsx: is not an XLSX file
                    macros.xlsm   | PK              | Save the tables as XLSX without macros
                    ../data.csv   | site            | is neither CSV nor XLSX
                    data.csv      | ''              | data.csv: is empty. The first line names the columns.
                    semicolon.csv | site;value      | The columns are separated by semicolons. Save it with commas
                    """)
    void ofAnotherKindAreRefusedByName(String name, String text, String expected) {
        assertThat(told(name, text.getBytes(StandardCharsets.UTF_8))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, data.csv:2: has bytes that are not UTF-8", "UTF-16, data.csv: is not UTF-8 but UTF-16"})
    void inAnotherEncodingAreRefusedWithAdvice(String charset, String expected) {
        assertThat(told("data.csv", ROWS.replace("mill", "mühle").getBytes(Charset.forName(charset))))
                .contains(expected)
                .contains("CSV UTF-8");
    }

    @Test
    void withADecimalCommaAreToldTheCellAndTheNumber() {
        assertThat(told("data.csv", ROWS.replace(",7,", ",\"7,5\",").getBytes(StandardCharsets.UTF_8)))
                .contains("data.csv:2:6")
                .contains("7.5");
    }

    @Test
    void withAFormulaAreToldTheCell() throws IOException {
        assertThat(told(
                        "park.xlsx",
                        workbook(sheet -> sheet.getRow(1).getCell(5).setCellFormula("1+1"))))
                .contains("park.xlsx!data:2:6")
                .contains("F2 holds a formula");
    }

    @Test
    void withMergedCellsAreToldTheRange() throws IOException {
        assertThat(told("park.xlsx", workbook(sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0)))))
                .contains("`A2:A3` are merged");
    }
}
