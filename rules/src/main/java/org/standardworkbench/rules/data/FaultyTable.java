package org.standardworkbench.rules.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.data.TableFiles.Kind;
import org.standardworkbench.rules.data.TableFiles.Sheet;
import org.standardworkbench.rules.standard.Problem;

/**
 * The rows of a table that are left out because of errors, to be corrected and read again. Written as a file, the first column says what
 * is wrong; it is passed over when the file is read again.
 *
 * @param table the file, of a workbook {@code file!sheet}, as problems name it
 * @param columns as they stand in the file
 * @param rows all rows of the sites that are left out, sound ones too, in their order
 */
public record FaultyTable(String table, List<Column> columns, List<Row> rows) {

    /** The heading of the column that says what is wrong with a row. */
    public static final String COLUMN = "what is wrong";

    /** A text that is longer would not be read again. */
    private static final int LONGEST = 2_000;

    /** Copies columns and rows. */
    public FaultyTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param site the one that it speaks of, as the file calls it; empty if it names none
     * @param cells as they stand in the file; more or fewer than there are columns, if that is the error
     * @param problems what is wrong with it, at places of the file that was read; empty if it is left out for the sake of other rows
     */
    public record Row(String site, List<String> cells, List<Problem> problems) {

        /** Copies both. */
        public Row {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Writes tables as a file of the form from which they were read.
     *
     * @param tables of one file: one of a CSV file, one or more of a workbook
     * @param workbook whether it is XLSX
     * @param words how a problem is told
     * @throws IllegalArgumentException if there is not exactly one table for CSV
     */
    public static byte[] write(List<FaultyTable> tables, boolean workbook, Function<Problem, String> words) {
        if (!workbook && tables.size() != 1) {
            throw new IllegalArgumentException("a CSV file holds one table, not " + tables.size());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (workbook) {
                TableFiles.xlsx(
                        tables.stream().map(table -> table.sheet(words, true)).toList(), bytes);
            } else {
                TableFiles.csv(tables.getFirst().sheet(words, false), bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private Sheet sheet(Function<Problem, String> words, boolean workbook) {
        List<Column> all = new ArrayList<>();
        all.add(new Column(COLUMN, Kind.TEXT));
        columns.stream()
                .filter(column -> !column.title().equals(COLUMN))
                .map(column -> workbook ? column : new Column(column.title(), Kind.CODE))
                .forEach(all::add);
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>();
            String told = row.problems().stream().map(words).distinct().collect(Collectors.joining("\n"));
            line.add(told.length() > LONGEST ? told.substring(0, LONGEST - 1) + "…" : told);
            for (int column = 0; column < row.cells().size(); column++) {
                boolean old =
                        column < columns.size() && columns.get(column).title().equals(COLUMN);
                if (!old) {
                    line.add(
                            workbook
                                    ? row.cells().get(column)
                                    : safe(row.cells().get(column)));
                }
            }
            lines.add(line);
        }
        return new Sheet(table.substring(table.lastIndexOf('!') + 1), all, false, lines);
    }

    /** A cell of the person's own CSV file, which may be guarded already; a number is none that could be run. */
    private static String safe(String cell) {
        return cell.startsWith("'") || Numbers.isNumber(cell.strip()) ? cell : TextCells.guarded(cell);
    }
}
