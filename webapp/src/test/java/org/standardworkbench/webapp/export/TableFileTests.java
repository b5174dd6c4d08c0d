package org.standardworkbench.webapp.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class TableFileTests {

    private static final Table TABLE = Table.of(
                    "Points",
                    List.of(Table.text("name"), Table.number("points")),
                    Table.rows(
                            List.of(1, 2, 3),
                            number -> number == 2 ? List.of() : List.of(Table.row("n" + number, number))))
            .about(List.of(new Table.About("version toy@1.0", "abc")));

    @Test
    void csvHoldsTheTableOnly() {
        assertThat(TableFile.csv(TABLE)).isEqualTo("name,points\nn1,1\nn3,3\n");
    }

    @Test
    void xlsxSaysOnASecondSheetWhatTheTableIsPinnedTo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        TableFile.xlsx(TABLE, bytes);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getSheet("table").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("about").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("version toy@1.0");
            assertThat(book.getSheet("about").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("abc");
        }
    }

    @Test
    void rowsEndWhereTheyEnd() {
        var rows = TABLE.rows().iterator();
        rows.next();
        rows.next();

        assertThat(rows.hasNext()).isFalse();
        Assertions.assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void linksHoldTheParametersThatHaveAValue() {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        parameters.put("versions", Optional.of("gia@1.0,gia@2.0"));
        parameters.put("sites", Optional.empty());
        parameters.put("text", Optional.of("a&b c"));

        assertThat(Exports.link("matrix", parameters).xlsx())
                .isEqualTo("api/v1/matrix?versions=gia@1.0,gia@2.0&text=a%26b%20c&format=xlsx");
        assertThat(Exports.link("matrix", parameters).csv()).endsWith("&format=csv");
    }
}
