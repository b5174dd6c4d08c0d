package org.standardworkbench.rules.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The heading of a table and the first values below it. */
final class TableLook implements RowTaker {

    private static final int MOST_ROWS = 50;
    private static final int MOST_SAMPLES = 3;

    private final String table;
    private final Optional<TableKind> called;
    private final boolean cellNames;
    private final List<String> headings = new ArrayList<>();
    private final List<List<String>> samples = new ArrayList<>();
    private int rows;

    private TableLook(String table, String name, boolean cellNames) {
        this.table = table;
        this.called = TableKind.called(name.strip());
        this.cellNames = cellNames;
    }

    static List<TableLook> ofCsv(Path file) throws IOException {
        String name = file.getFileName().toString();
        TableLook look = new TableLook(file.toString(), name.replaceFirst("\\.[^.]*$", ""), false);
        try {
            CsvSource.read(file, file.toString(), look, new Problems());
        } catch (Problems.Unreadable enough) {
            // Enough is seen, or reading will tell what is wrong.
        }
        return List.of(look);
    }

    static List<TableLook> ofWorkbook(Path file) throws IOException {
        List<TableLook> tables = new ArrayList<>();
        try {
            XlsxSource.look(file, sheet -> {
                tables.add(new TableLook(file + "!" + sheet, sheet, true));
                return tables.getLast();
            });
        } catch (Problems.Unreadable enough) {
            // Likewise.
        }
        return tables;
    }

    @Override
    public boolean hasHeader() {
        return !headings.isEmpty();
    }

    @Override
    public void add(int line, List<String> cells) throws Problems.Unreadable {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (!hasHeader()) {
            headings.addAll(header(cells, cellNames));
            headings.forEach(heading -> samples.add(new ArrayList<>()));
            return;
        }
        for (int column = 0; column < Math.min(cells.size(), samples.size()); column++) {
            String cell = cells.get(column).strip();
            List<String> seen = samples.get(column);
            if (!cell.isEmpty() && seen.size() < MOST_SAMPLES && !seen.contains(cell)) {
                seen.add(cell.length() > 60 ? cell.substring(0, 59) + "…" : cell);
            }
        }
        if (++rows == MOST_ROWS) {
            throw new Problems.Unreadable();
        }
    }

    /** The names in a header; empty cells behind the last one do not count in a workbook. */
    static List<String> header(List<String> cells, boolean cellNames) {
        List<String> names = new ArrayList<>();
        cells.forEach(cell -> names.add(cell.strip()));
        while (cellNames && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return names;
    }

    String table() {
        return table;
    }

    List<String> headings() {
        return headings;
    }

    List<String> samples(int column) {
        return samples.get(column);
    }

    boolean isCalled(TableKind kind) {
        return called.equals(Optional.of(kind));
    }

    /** A table of one column has another fault; a table of companies, flows or sites has headings of its own. */
    boolean mayHoldData() {
        boolean ofAnother = headings.contains("flow")
                || headings.contains("country") && headings.contains("stage")
                || headings.stream()
                        .filter(heading -> !heading.equals(FaultyTable.COLUMN))
                        .collect(Collectors.toSet())
                        .equals(Set.of("site", "company", "name"));
        return headings.size() > 1 && (isCalled(TableKind.DATA) || called.isEmpty() && !ofAnother);
    }

    /** Whether reading takes it as it is. */
    boolean fits() {
        return headings.stream()
                        .allMatch(heading -> heading.equals(FaultyTable.COLUMN)
                                || TableKind.DATA.columns().contains(heading))
                && headings.containsAll(TableKind.DATA.required())
                && (called.isPresent() || !cellNames)
                && Set.copyOf(headings).size() == headings.size();
    }
}
