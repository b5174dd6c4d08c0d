package org.standardworkbench.rules.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/**
 * The cells of one sheet of an XLSX file as text, whatever it holds. Formulas, merged cells, cells with errors and macros are refused, as
 * is a file that unpacks to far more than its size.
 *
 * @param rows in order, empty ones left out; those with a refused cell are among the problems instead
 * @param problems everything that is wrong, each with the file's name, row and column
 */
public record SheetReading(List<Row> rows, List<Problem> problems) {

    private static final int MOST_ROWS = 20_000;

    /**
     * A row.
     *
     * @param line from 1
     * @param cells from the first column on; may be shorter than others
     */
    public record Row(int line, List<String> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column from 0, without spaces around it; empty if there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** Copies the lists. */
    public SheetReading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a sheet of a workbook in memory.
     *
     * @param name how problems name the file
     * @param sheet the sheet's name
     * @throws UncheckedIOException if the workbook cannot be put aside to be read
     */
    public static SheetReading of(byte[] workbook, String name, String sheet) {
        try {
            var file = Files.createTempFile("table", ".xlsx");
            try {
                Files.write(file, workbook);
                return of(file, name, sheet);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("the table could not be put aside to be read", full);
        }
    }

    /**
     * Reads a sheet.
     *
     * @param name how problems name the file
     * @param sheet the sheet's name
     */
    public static SheetReading of(Path file, String name, String sheet) {
        Problems problems = new Problems();
        List<Row> rows = new ArrayList<>();
        boolean[] found = {false};
        try {
            XlsxSource.sheet(file, name, problems, wanted -> {
                if (!wanted.strip().equals(sheet)) {
                    return Optional.empty();
                }
                found[0] = true;
                return Optional.of(new Taker(name + "!" + sheet, problems, rows));
            });
            if (!found[0]) {
                problems.error(
                        Place.file(name), "has no sheet `" + sheet + "`.", "Change the file that was exported here.");
            }
        } catch (Problems.Unreadable | IOException told) {
            if (problems.all().isEmpty()) {
                return new SheetReading(
                        List.of(),
                        List.of(Problem.error(Place.file(name), "could not be read.", "Send the file again.")));
            }
        }
        return new SheetReading(rows, problems.all());
    }

    private record Taker(String place, Problems problems, List<Row> rows) implements RowTaker {

        @Override
        public boolean hasHeader() {
            return !rows.isEmpty();
        }

        @Override
        public void add(int line, List<String> cells) throws Problems.Unreadable {
            if (rows.size() >= MOST_ROWS) {
                throw problems.fatal(Place.file(place), "has more than " + MOST_ROWS + " rows.", "Take rows out.");
            }
            if (!cells.stream().allMatch(String::isBlank)) {
                rows.add(new Row(line, cells));
            }
        }
    }
}
