package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.standardworkbench.webapp.editor.ThemeCell.Column;
import org.standardworkbench.webapp.export.Table;

/** The table of a theme, as it is typed, for files. */
public final class ThemeExport {

    private ThemeExport() {}

    /** One row for each comparison; what stands once for a criterion stands in each of its rows, so that they can be sorted. */
    public static Table of(ThemeDesk desk) {
        var columns = Arrays.stream(Column.values())
                .map(column -> column == Column.POINTS ? Table.number(column.code()) : Table.text(column.code()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        ThemeRow head = null;
        for (var row : desk.rows()) {
            head = row.first() ? row : Objects.requireNonNull(head);
            var first = head;
            rows.add(row.cells().stream()
                    .map(cell -> cell.column() == Column.TITLE || cell.column() == Column.STAGES
                            ? first.cells().get(cell.column().ordinal())
                            : cell)
                    .map(cell -> cell.column() == Column.VALUE ? cell.typed() : cell.shown())
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
