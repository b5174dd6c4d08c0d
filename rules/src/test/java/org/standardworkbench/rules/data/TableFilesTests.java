package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.data.TableFiles.Kind;
import org.standardworkbench.rules.data.TableFiles.Sheet;

class TableFilesTests {

    private static final List<Column> COLUMNS = List.of(
            new Column("name", Kind.TEXT),
            new Column("code", Kind.CODE),
            new Column("points", Kind.NUMBER),
            new Column("illustrative", Kind.TRUTH),
            new Column("day", Kind.DATE));

    private static Sheet sheet(String... cells) {
        return new Sheet("table", COLUMNS, true, List.of(List.of(cells)));
    }

    private static byte[] xlsx(Sheet... sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        TableFiles.xlsx(List.of(sheets), bytes);
        return bytes.toByteArray();
    }

    @Nested
    class Csv {

        private String csv(Sheet sheet) throws IOException {
            var bytes = new ByteArrayOutputStream();
            TableFiles.csv(sheet, bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Test
        void quotesWhatNeedsItAndKeepsUnicode() throws IOException {
            assertThat(csv(sheet("Jõgi, \"Nord\"\nhall", "A-1", "1.50", "true", "2024-12-31")))
                    .isEqualTo("name,code,points,illustrative,day\n"
                            + "\"Jõgi, \"\"Nord\"\"\nhall\",A-1,1.50,true,2024-12-31\n");
        }

        @Test
        void guardsTextThatWouldRunAsAFormulaButNoNumber() throws IOException {
            assertThat(csv(sheet("=HYPERLINK(1)", "-", "-3", "", ""))).endsWith("\n'=HYPERLINK(1),-,-3,,\n");
        }
    }

    @Nested
    class Xlsx {

        @Test
        void givesCellsTheKindsOfTheirColumns() throws IOException {
            try (var book = new XSSFWorkbook(
                    new ByteArrayInputStream(xlsx(sheet("=1+1", "A-1", "1.50", "true", "2024-12-31"))))) {
                var row = book.getSheet("table").getRow(1);

                assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
                assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1.5);
                assertThat(row.getCell(3).getBooleanCellValue()).isTrue();
                assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(LocalDate.of(2024, 12, 31));
                assertThat(row.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
            }
        }

        @Test
        void freezesTheHeadingAndOffersFilters() throws IOException {
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx(sheet("a", "b", "1", "", ""))))) {
                var sheet = book.getSheet("table");

                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E2");
            }
        }

        @Test
        void keepsAsTextWhatIsNoSuchValueOrWouldBeRounded() throws IOException {
            try (var book = new XSSFWorkbook(
                    new ByteArrayInputStream(xlsx(sheet("a\u0007b", "", "12345678901234567", "yes", "soon"))))) {
                var row = book.getSheet("table").getRow(1);

                assertThat(row.getCell(0).getStringCellValue()).isEqualTo("a\uFFFDb");
                assertThat(row.getCell(2).getStringCellValue()).isEqualTo("12345678901234567");
                assertThat(row.getCell(3).getStringCellValue()).isEqualTo("yes");
                assertThat(row.getCell(4).getStringCellValue()).isEqualTo("soon");
            }
        }

        @Test
        void saysWhereATextIsCut() throws IOException {
            try (var book =
                    new XSSFWorkbook(new ByteArrayInputStream(xlsx(sheet("x".repeat(40_000), "", "", "", ""))))) {
                assertThat(book.getSheet("table").getRow(1).getCell(0).getStringCellValue())
                        .hasSize(32_767)
                        .endsWith("(cut: a cell holds no more)");
            }
        }

        @Test
        void hasTheSameBytesEveryTime() throws IOException {
            assertThat(xlsx(sheet("a", "b", "1", "true", "2024-01-01")))
                    .isEqualTo(xlsx(sheet("a", "b", "1", "true", "2024-01-01")));
        }
    }
}
