package org.standardworkbench.rules.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables as CSV and XLSX: the one way in which the workbench does so. The same table gives the same bytes on every day and
 * machine. Rows are asked for one after the other, so that a long table needs no memory.
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -} or {@code @} would be run as a formula when a CSV file is opened in a
 * spreadsheet program: in CSV it gets an apostrophe in front. Cells of XLSX files are marked as text and need nothing.
 */
public final class TableFiles {

    private TableFiles() {}

    /** What the cells of a column hold. */
    public enum Kind {
        /** Text that a person wrote; guarded in CSV. */
        TEXT,
        /** A code, a word of a fixed list, or a value of several kinds, which is written as it is. */
        CODE,
        /** Numbers with a decimal point; one that a spreadsheet program would round is kept as text. */
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** Days such as {@code 2024-12-31}. */
        DATE
    }

    /**
     * A column.
     *
     * @param title its heading
     * @param kind what its cells hold
     */
    public record Column(String title, Kind kind) {}

    /**
     * A table.
     *
     * @param name of its sheet, at most 31 characters without {@code []:*?/\}
     * @param columns in order
     * @param filter whether a spreadsheet program offers filters in the heading
     * @param rows with a cell for each column; an empty text is an empty cell
     */
    public record Sheet(String name, List<Column> columns, boolean filter, Iterable<List<String>> rows) {

        /** Copies the columns. */
        public Sheet {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Writes CSV (RFC 4180, UTF-8, lines end with LF) with the titles as the first line.
     *
     * @throws IOException if the stream cannot be written to
     */
    public static void csv(Sheet sheet, OutputStream out) throws IOException {
        // Closing the writer closes the stream, which is the caller's.
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.writeRecord(sheet.columns().stream().map(Column::title).toList());
        for (List<String> row : sheet.rows()) {
            writer.writeRecord(guarded(sheet.columns(), row));
        }
        writer.flush();
    }

    private static List<String> guarded(List<Column> columns, List<String> row) {
        List<String> cells = new ArrayList<>(row.size());
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            // A row may be longer than the header if its caller made every cell of it safe.
            boolean text = column < columns.size() && columns.get(column).kind() == Kind.TEXT;
            cells.add(text ? TextCells.guarded(cell) : cell);
        }
        return cells;
    }

    /**
     * Writes an XLSX file: headings stay in sight, cells have the kinds of their columns. A text longer than a cell can hold is cut,
     * and says so.
     *
     * @throws IOException if the stream cannot be written to
     */
    public static void xlsx(List<Sheet> sheets, OutputStream out) throws IOException {
        XlsxWriter.write(sheets, out);
    }
}
