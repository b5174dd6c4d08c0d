package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.standardworkbench.webapp.editor.ThemeCell.Column;
import org.standardworkbench.webapp.export.Table;

/** The table of a theme, as it is typed, for files. */
public final class ThemeExport {

    /** The last column, which names the row for those who bring the table back. */
    static final String ROW = "row";

    private ThemeExport() {}

    /** Whether a column tells of the whole criterion what stands once in its first row. */
    static boolean ofCriterion(Column column) {
        return column == Column.TITLE || column == Column.STAGES;
    }

    /** What of a cell stands in files. */
    static String text(ThemeCell cell) {
        return cell.column() == Column.VALUE ? cell.typed() : cell.shown();
    }

    /** One row for each comparison; what stands once for a criterion stands in each of its rows, so that they can be sorted. */
    public static Table of(ThemeDesk desk) {
        var columns = Stream.concat(
                        Arrays.stream(Column.values())
                                .map(column -> column == Column.POINTS
                                        ? Table.number(column.code())
                                        : Table.text(column.code())),
                        Stream.of(Table.code(ROW)))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        ThemeRow head = null;
        for (var row : desk.rows()) {
            head = row.first() ? row : Objects.requireNonNull(head);
            var first = head;
            rows.add(Stream.concat(
                            row.cells().stream()
                                    .map(cell -> ofCriterion(cell.column())
                                            ? first.cells().get(cell.column().ordinal())
                                            : cell)
                                    .map(ThemeExport::text),
                            Stream.of(row.key()))
                    .toList());
        }
        var basis = desk.work().basis().revision();
        return Table.of("Criteria of " + desk.theme(), columns, rows)
                .about(List.of(
                        new Table.About("draft", desk.work().draft().name()),
                        new Table.About("revision", String.valueOf(basis.number())),
                        new Table.About("content of the revision", basis.contentHash()),
                        new Table.About(
                                "saved",
                                desk.work().unsaved().isEmpty()
                                        ? "as it is saved"
                                        : "with changes that are not saved")));
    }
}
