package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.standard.Problem;

class SheetReadingTests {

    @TempDir
    private Path folder;

    @Test
    void theRowsOfTheSheetAreReadAsTextAndOthersAreNot() throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(file)) {
            TableFiles.xlsx(
                    List.of(
                            new TableFiles.Sheet(
                                    "table",
                                    List.of(
                                            new TableFiles.Column("name", TableFiles.Kind.CODE),
                                            new TableFiles.Column("value", TableFiles.Kind.NUMBER)),
                                    true,
                                    List.of(List.of("one", "12.5"), List.of("two", ""))),
                            new TableFiles.Sheet("about", List.of(), false, List.of())),
                    out);
        }

        var reading = SheetReading.of(file, "a.xlsx", "table");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(SheetReading.Row::line).containsExactly(1, 2, 3);
        assertThat(reading.rows().get(1).cell(1)).isEqualTo("12.5");
        assertThat(reading.rows().get(2).cell(1)).isEmpty();
        assertThat(reading.rows().get(2).cell(7)).isEmpty();
    }

    @Test
    void everyFormulaIsRefusedWithItsCellAndTheOtherRowsAreRead() throws IOException {
        var file = folder.resolve("b.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("table");
            sheet.createRow(0).createCell(0).setCellValue("name");
            sheet.createRow(1).createCell(0).setCellFormula("1+1");
            sheet.createRow(2).createCell(0).setCellFormula("HYPERLINK(\"http://example.org\")");
            sheet.createRow(3).createCell(0).setCellValue("kept");
            book.write(out);
        }

        var reading = SheetReading.of(file, "b.xlsx", "table");

        assertThat(reading.problems())
                .extracting(Problem::message)
                .anyMatch(text -> text.contains("A2"))
                .anyMatch(text -> text.contains("A3"));
        assertThat(reading.rows()).extracting(row -> row.cell(0)).containsExactly("name", "kept");
    }

    @Test
    void whatIsNoWorkbookAndWhatHasNoSuchSheetIsToldAndNotThrown() throws IOException {
        var broken = Files.writeString(folder.resolve("c.xlsx"), "PK no workbook");
        var other = folder.resolve("d.xlsx");
        try (var out = Files.newOutputStream(other)) {
            TableFiles.xlsx(List.of(new TableFiles.Sheet("data", List.of(), false, List.of())), out);
        }

        assertThat(SheetReading.of(broken, "c.xlsx", "table").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("not an XLSX file"));
        assertThat(SheetReading.of(other, "d.xlsx", "table").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("no sheet `table`"));
    }
}
