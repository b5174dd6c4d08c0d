package org.standardworkbench.rules.files.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.Place;

/** Reads a small table with fixed columns. */
public final class Csv {

    private Csv() {}

    /** A row with its cells in the order of the columns. */
    public record Row(List<String> cells, String file, int line) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The place of a cell, its column counted from 0. */
        public Place place(int column) {
            return new Place(file, line, column + 1);
        }
    }

    /** The rows below the header; rows with an error are left out. Empty if the file or its header cannot be read. */
    public static Optional<List<Row>> read(String file, byte[] bytes, List<String> columns, Problems problems) {
        Optional<String> text = Utf8.decode(file, bytes, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        boolean header = true;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text.get())) {
            for (CsvRecord line : reader) {
                Row row = new Row(line.getFields(), file, (int) line.getStartingLineNumber());
                if (header && !row.cells().equals(columns)) {
                    problems.error(
                            row.place(0),
                            "The first line is not the header.",
                            "Write `" + String.join(",", columns) + "`.");
                    return Optional.empty();
                }
                if (!header && row.cells().size() != columns.size()) {
                    problems.error(
                            new Place(file, row.line(), 0),
                            "The row has " + row.cells().size() + " cells instead of " + columns.size() + ".",
                            "Maybe a cell with a comma needs quotes.");
                } else if (!header) {
                    rows.add(row);
                }
                header = false;
            }
        } catch (CsvParseException | java.io.IOException broken) {
            problems.error(Place.file(file), "The table cannot be read to its end.", "Maybe a quote is not closed.");
            return Optional.empty();
        }
        if (header) {
            problems.error(Place.file(file), "The file is empty.", "Write `" + String.join(",", columns) + "`.");
            return Optional.empty();
        }
        return Optional.of(rows);
    }
}
