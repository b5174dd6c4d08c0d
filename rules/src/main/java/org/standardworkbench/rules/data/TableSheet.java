package org.standardworkbench.rules.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;

/**
 * One table while it is read: takes the header and the rows, checks their shape, and hands them on by column name. Serves CSV and
 * XLSX; only the way a cell is named differs.
 */
final class TableSheet implements RowTaker {

    static final int MOST_ROWS = 2_000_000;
    private static final int LONGEST_CELL = 4_000;

    private final String file;
    private final boolean cellNames;
    private final Optional<TableKind> expected;
    private final Problems problems;
    private final RowSink sink;
    private final Optional<Layout> layout;
    private List<String> headings = List.of();
    private final Map<String, Integer> columns = new HashMap<>();
    private TableKind kind = TableKind.DATA;
    private int width;
    private int rows;

    /** Takes the rows of a table. */
    interface RowSink {
        void row(TableKind kind, TableRow row) throws Problems.Unreadable;
    }

    /**
     * @param file as places name it
     * @param cellNames whether cells are named {@code C7}
     * @param expected the table that the file or sheet is called after; empty: the header tells
     * @param layout how it is read if its headings are not ours
     */
    TableSheet(
            String file,
            boolean cellNames,
            Optional<TableKind> expected,
            Optional<Layout> layout,
            Problems problems,
            RowSink sink) {
        this.layout = layout;
        this.file = file;
        this.cellNames = cellNames;
        this.expected = expected;
        this.problems = problems;
        this.sink = sink;
    }

    @Override
    public boolean hasHeader() {
        return width > 0;
    }

    /** Reads the next row, the first of which is the header. Rows without any text are passed over. */
    @Override
    public void add(int line, List<String> cells) throws Problems.Unreadable {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (!hasHeader()) {
            header(line, cells);
            return;
        }
        if (problems.isLeftOut(new Place(file, line, 0))) {
            return;
        }
        if (++rows > MOST_ROWS) {
            throw problems.fatal(
                    Place.file(file), "has more than " + MOST_ROWS + " rows.", "Split it by site or year.");
        }
        if (!cellNames && cells.size() != width) {
            problems.error(
                    new Place(file, line, 0),
                    "The row has " + cells.size() + " cells, the header has " + width + ".",
                    cells.size() < width
                            ? "The file may be cut off here, or commas are missing."
                            : "A text that holds a comma stands in double quotes; a number has a decimal point.");
            return;
        }
        if (readable(line, cells)) {
            if (layout.isEmpty()) {
                sink.row(kind, new TableRow(this, line, cells));
                return;
            }
            for (TableRow row : layout.get().rows(this, line, cells)) {
                sink.row(kind, row);
            }
        }
    }

    private void header(int line, List<String> cells) throws Problems.Unreadable {
        List<String> names = TableLook.header(cells, cellNames);
        wrongDelimiter(line, names);
        width = names.size();
        headings = names;
        if (layout.isPresent()) {
            mapped(line, names, layout.get());
            return;
        }
        kind = expected.orElseGet(() -> TableKind.of(names));
        boolean repeated = false;
        for (int column = 0; column < names.size(); column++) {
            repeated |= !column(new Place(file, line, column + 1), names.get(column), column);
        }
        List<String> missing = kind.columns().stream()
                .filter(name -> kind.required().contains(name) && !columns.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            problems.error(
                    new Place(file, line, 0),
                    (missing.size() == 1 ? "The column " : "The columns ")
                            + Advice.list(missing)
                            + (missing.size() == 1 ? " is missing." : " are missing."),
                    "A table of " + kind.title() + " has the columns " + String.join(",", kind.columns()) + ".");
        }
        if (repeated || !missing.isEmpty()) {
            throw new Problems.Unreadable();
        }
    }

    private void mapped(int line, List<String> names, Layout own) throws Problems.Unreadable {
        if (!own.fits(names)) {
            throw problems.fatal(
                    new Place(file, line, 0),
                    "The headings are no longer those that were looked at.",
                    "Send the file again.");
        }
        columns.putAll(own.columns());
    }

    private boolean column(Place place, String name, int column) throws Problems.Unreadable {
        if (name.equals(FaultyTable.COLUMN)) {
            return true;
        }
        if (!kind.columns().contains(name)) {
            problems.error(
                    place,
                    name.isEmpty()
                            ? "The header has an empty name."
                            : Advice.quote(name) + " is not a column of " + kind.title() + ".",
                    Advice.on(name, kind.columns()));
            return true;
        }
        if (columns.putIfAbsent(name, column) != null) {
            problems.error(
                    place, "The column " + Advice.quote(name) + " stands in the header twice.", "Remove one of them.");
            return false;
        }
        return true;
    }

    private void wrongDelimiter(int line, List<String> names) throws Problems.Unreadable {
        if (names.size() != 1) {
            return;
        }
        String only = names.getFirst();
        String delimiter = only.contains(";")
                ? "semicolons"
                : only.contains("\t") ? "tabs" : only.contains("|") ? "vertical bars" : "";
        if (!delimiter.isEmpty()) {
            throw problems.fatal(
                    new Place(file, line, 0),
                    "The columns are separated by " + delimiter + ".",
                    "Save it with commas and decimal points, or as XLSX.");
        }
    }

    private boolean readable(int line, List<String> cells) throws Problems.Unreadable {
        boolean readable = true;
        Set<Integer> beyond = new HashSet<>();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            Place place = new Place(file, line, column + 1);
            if (column >= width && !cell.isBlank() && beyond.add(line)) {
                problems.error(
                        place, Advice.quote(cell) + in(line, column) + " stands in a column without a name.", "");
                readable = false;
            } else if (cell.length() > LONGEST_CELL) {
                problems.error(
                        place,
                        "The text" + in(line, column) + " has " + cell.length() + " characters, at most " + LONGEST_CELL
                                + " are read.",
                        "");
                readable = false;
            } else {
                int bad = unprintable(cell);
                if (bad >= 0) {
                    problems.error(
                            place,
                            "The text" + in(line, column) + " holds the invisible character U+%04X.".formatted(bad),
                            "Remove it.");
                    readable = false;
                }
            }
        }
        return readable;
    }

    /** The first control or direction-changing character or broken surrogate; -1 if there is none. Line breaks are allowed. */
    private static int unprintable(String text) {
        for (int index = 0; index < text.length(); ) {
            int point = text.codePointAt(index);
            int type = Character.getType(point);
            boolean direction = point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069;
            boolean control = type == Character.CONTROL && point != '\n' && point != '\r';
            if (control
                    || direction
                    || type == Character.SURROGATE
                    || point == 0xfffd
                    || point == 0xfeff
                    || point == 0x200b) {
                return point;
            }
            index += Character.charCount(point);
        }
        return -1;
    }

    boolean isCsv() {
        return !cellNames;
    }

    TableKind kind() {
        return kind;
    }

    Problems problems() {
        return problems;
    }

    /** The place of a cell; of the row, for a column that is not there. */
    Place place(int line, int column) {
        return new Place(file, line, column == Integer.MAX_VALUE ? 0 : column + 1);
    }

    Map<String, Integer> columns() {
        return columns;
    }

    /** {@code " in C7 (value)"} or {@code " in the column value"}. */
    String in(int line, int column) {
        String name = columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(column < headings.size() && layout.isPresent() ? headings.get(column) : "");
        if (cellNames) {
            return " in " + cellName(line, column) + (name.isEmpty() ? "" : " (" + name + ")");
        }
        return name.isEmpty() ? "" : " in the column " + name;
    }

    static String cellName(int line, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(line).toString();
    }
}
