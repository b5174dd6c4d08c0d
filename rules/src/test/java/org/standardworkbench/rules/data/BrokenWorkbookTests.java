package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Problem;

/** Workbooks as a spreadsheet program saves them, sound and broken. */
class BrokenWorkbookTests {

    private static final int VALUE = 6;

    @TempDir
    Path folder;

    private XSSFWorkbook workbook;
    private Sheet data;
    private Row row;

    @BeforeEach
    void startWorkbook() throws IOException {
        Files.writeString(
                folder.resolve("sites.csv"),
                "id,name,country,stage,illustrative,note\nmill,Mill Park,LV,operating,true,\n");
        workbook = new XSSFWorkbook();
        data = workbook.createSheet("data");
        fill(data.createRow(0), TableKind.DATA.columns());
        row = data.createRow(1);
        fill(
                row,
                List.of("mill", "", "2024-01-01", "2024-12-31", "current", "electricityUse", "", "MW.h/a", "measured"));
    }

    @AfterEach
    void closeWorkbook() throws IOException {
        workbook.close();
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    private Cell value() {
        return row.createCell(VALUE);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private Checked<List<Dataset>> read() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("park.xlsx"))) {
            workbook.write(out);
        }
        return DatasetReader.read(List.of(folder.resolve("park.xlsx")));
    }

    private List<String> messages() throws IOException {
        return messages(read());
    }

    private List<String> messages(Checked<List<Dataset>> checked) {
        return checked.problems().stream()
                .map(Problem::toString)
                .map(text -> text.replace(folder + "/", ""))
                .toList();
    }

    private Value read(double number) throws IOException {
        value().setCellValue(number);
        return read().orThrow()
                .getFirst()
                .data()
                .get(new IndicatorCode("electricityUse"))
                .value()
                .orElseThrow();
    }

    @Nested
    class WhatIsHidden {

        @Test
        void isReadAndTold() throws IOException {
            value().setCellValue(12);
            row.setZeroHeight(true);

            Checked<List<Dataset>> read = read();

            assertThat(read.orThrow()).hasSize(1);
            assertThat(messages(read))
                    .containsExactly("park.xlsx!data:2: warning: The row 2 is hidden, and is read like any other."
                            + " Show it to check it, or remove it.");
        }

        @Test
        void isToldOnceForASheet() throws IOException {
            value().setCellValue(12);
            row.setZeroHeight(true);
            data.setColumnHidden(VALUE, true);

            assertThat(messages(read())).singleElement().asString().contains("The column G is hidden");
        }
    }

    @Nested
    class Cells {

        @Test
        void hold_numbers_as_a_spreadsheet_shows_them() throws IOException {
            assertThat(read(65.1).text()).isEqualTo("65.1");
            assertThat(read(0.1 + 0.2).text()).isEqualTo("0.3");
            assertThat(read(1_234_567_890_123.0).text()).isEqualTo("1234567890123");
            assertThat(read(-0.0).text()).isEqualTo("0");
            assertThat(read(1e-7).text()).isEqualTo("0.0000001");
        }

        @Test
        void hold_dates_as_dates_and_truths_as_truths() throws IOException {
            row.getCell(2).setCellValue(LocalDate.of(2024, 1, 1));
            row.getCell(2).setCellStyle(style("dd.mm.yyyy"));
            row.getCell(7).setCellValue("");
            value().setCellValue(true);

            Dataset dataset = read().orThrow().getFirst();

            assertThat(dataset.period().start()).isEqualTo("2024-01-01");
            assertThat(dataset.data().values())
                    .extracting(DataPoint::value)
                    .containsExactly(java.util.Optional.of(new Value.OfTruth(true)));
        }

        @Test
        void with_a_formula_are_refused() throws IOException {
            value().setCellFormula("1+1");

            assertThat(messages())
                    .containsExactly(
                            "park.xlsx!data:2:7: The cell G2 holds a formula. Copy the cells and paste them as values: data must not depend on a spreadsheet program.");
        }

        @Test
        void that_show_per_cent_are_refused_because_they_hold_another_number() throws IOException {
            value().setCellValue(0.5);
            row.getCell(VALUE).setCellStyle(style("0 %"));

            assertThat(messages())
                    .containsExactly(
                            "park.xlsx!data:2:7: The cell G2 is formatted as a percentage: it shows 50 % but holds 0.5. Format it as a plain number and write what it shows, with the unit `%`.");
        }

        @Test
        void with_an_error_or_a_date_for_a_value_or_a_foreign_number_are_refused() throws IOException {
            value().setCellErrorValue((byte) 7);
            fill(
                    data.createRow(2),
                    List.of("mill", "", "2024-01-01", "2024-12-31", "current", "b1", "12,5", "1", "measured"));
            fill(
                    data.createRow(3),
                    List.of("mill", "", "2024-01-01", "2024-12-31", "current", "c1", "", "1", "measured"));
            data.getRow(3).getCell(VALUE).setCellValue(LocalDate.of(2024, 5, 1));
            data.getRow(3).getCell(VALUE).setCellStyle(style("yyyy-mm-dd"));

            assertThat(messages())
                    .containsExactly(
                            "park.xlsx!data:2:7: The cell G2 holds the error `#DIV/0!`. Leave the value empty with the status `missing`.",
                            "park.xlsx!data:3:7: `12,5` in G3 (value) is not a number with a decimal point and without thousands separators. Maybe you mean `12.5`.",
                            "park.xlsx!data:4:7: `2024-05-01` in G4 (value) is a day, not a value. Spreadsheet programs turn texts such as 1.5 into days: format the cell as a number first.");
        }

        @Test
        void that_are_merged_are_refused() throws IOException {
            value().setCellValue(5);
            data.createRow(2);
            data.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));

            assertThat(messages())
                    .containsExactly(
                            "park.xlsx!data:2: The cells `A2:A3` are merged. Undo the merging and repeat the value in every row.");
        }
    }

    @Nested
    class Sheets {

        @Test
        void of_other_names_are_told() throws IOException {
            value().setCellValue(5);
            workbook.createSheet("Notes");
            workbook.createSheet("compannies");

            assertThat(messages())
                    .containsExactly(
                            "park.xlsx: warning: The sheet `Notes` is not read. Read are sheets named `data`, `companies`, `flows` and `sites`.",
                            "park.xlsx: warning: The sheet `compannies` is not read. Maybe you mean `companies`.");
        }

        @Test
        void named_data_must_be_there_and_hold_something() throws IOException {
            workbook.setSheetName(0, "Sheet1");
            workbook.createSheet("flows");

            assertThat(messages())
                    .contains(
                            "park.xlsx: has no sheet `data`. The values stand in a sheet named `data`.",
                            "park.xlsx!flows: The sheet is empty. Its first row names the columns.");
        }
    }

    @Nested
    class WholeFiles {

        @Test
        void with_a_password_are_refused() throws IOException {
            try (var container = new POIFSFileSystem();
                    OutputStream out = Files.newOutputStream(folder.resolve("secret.xlsx"))) {
                container.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
                container.writeFilesystem(out);
            }

            assertThat(messages(DatasetReader.read(List.of(folder.resolve("secret.xlsx")))))
                    .containsExactly("secret.xlsx: is protected by a password and was not read."
                            + " Remove the password in a spreadsheet program and save it again.");
        }

        @Test
        void that_are_no_workbooks_are_refused() throws IOException {
            Files.writeString(folder.resolve("text.xlsx"), "site,company\n");
            Files.write(folder.resolve("old.csv"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
            Files.write(folder.resolve("zip.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
            Files.write(folder.resolve("wide.csv"), "site,company".getBytes(StandardCharsets.UTF_16));
            Files.write(
                    folder.resolve("latin.csv"), "site,name\nmill,M\u00fchle\n".getBytes(StandardCharsets.ISO_8859_1));
            Files.write(folder.resolve("nul.csv"), "site,na\0me\n".getBytes(StandardCharsets.UTF_8));
            Files.writeString(folder.resolve("book.xlsm"), "");
            Files.writeString(folder.resolve("notes.txt"), "");

            List<Path> all = java.util.stream.Stream.of(
                            "text.xlsx",
                            "old.csv",
                            "zip.csv",
                            "wide.csv",
                            "latin.csv",
                            "nul.csv",
                            "book.xlsm",
                            "notes.txt",
                            "atlantis",
                            "zipp.csv")
                    .map(folder::resolve)
                    .toList();

            assertThat(messages(DatasetReader.read(all)))
                    .containsExactly(
                            "atlantis: is not there.",
                            "book.xlsm: is not an XLSX file. Save it as XLSX without macros, or as CSV.",
                            "latin.csv:2: has bytes that are not UTF-8. Save it as \"CSV UTF-8\" with commas, or as XLSX.",
                            "notes.txt: is neither a CSV nor an XLSX file. Data files end in .csv or .xlsx.",
                            "nul.csv:1: holds a NUL character: it is not a text file, or is damaged. Save it as \"CSV UTF-8\" with commas, or as XLSX.",
                            "old.csv: is not a CSV file but an old Excel file. Save it as XLSX.",
                            "text.xlsx: is not an XLSX file, or is damaged or cut off. Open it in a spreadsheet program and save it as XLSX again, or as CSV.",
                            "wide.csv: is not UTF-8 but UTF-16. Save it as \"CSV UTF-8\" with commas, or as XLSX.",
                            "zip.csv: is not a CSV file but a ZIP or Excel file. If it is an Excel file, give it the ending .xlsx.",
                            "zipp.csv: is not there. Maybe you mean `zip.csv`.");
        }

        @Test
        void that_unpack_to_far_more_than_their_size_are_refused() throws IOException {
            value().setCellValue(5);
            ByteArrayOutputStream sound = new ByteArrayOutputStream();
            workbook.write(sound);
            Files.write(folder.resolve("bomb.xlsx"), withHugeSheet(sound.toByteArray()));

            assertThat(messages(DatasetReader.read(List.of(folder.resolve("bomb.xlsx")))))
                    .containsExactly(
                            "bomb.xlsx: unpacks to far more than its size and was not read. Open it in a spreadsheet program and save it as XLSX again, or as CSV.");
        }

        @Test
        void without_any_formats_are_read() throws IOException {
            value().setCellValue(5);
            ByteArrayOutputStream formatted = new ByteArrayOutputStream();
            workbook.write(formatted);
            Files.write(folder.resolve("plain.xlsx"), withoutFormats(formatted.toByteArray()));

            assertThat(messages(DatasetReader.read(List.of(folder.resolve("plain.xlsx")))))
                    .isEmpty();
        }

        @Test
        void that_break_off_do_not_blame_what_refers_to_the_rest() throws IOException {
            value().setCellFormula("1+1");
            Sheet companies = workbook.createSheet("companies");
            fill(companies.createRow(0), List.of("site", "company", "name"));
            fill(companies.createRow(1), List.of("mill", "yard", "Shipyard"));

            assertThat(messages()).hasSize(1).first().asString().contains("holds a formula");
        }

        private byte[] withoutFormats(byte[] formatted) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(formatted));
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    if (!entry.getName().endsWith("styles.xml")) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        out.write(text.replaceAll("<(Override|Relationship)[^>]*styles.xml[^>]*>", "")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            return bytes.toByteArray();
        }

        private byte[] withHugeSheet(byte[] sound) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(sound));
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    if (entry.getName().endsWith("sheet1.xml")) {
                        out.write(
                                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                        .getBytes(StandardCharsets.UTF_8));
                        out.write(" ".repeat(50_000_000).getBytes(StandardCharsets.UTF_8));
                        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                    } else {
                        in.transferTo(out);
                    }
                }
            }
            return bytes.toByteArray();
        }
    }
}
