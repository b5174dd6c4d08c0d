package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.standardworkbench.rules.data.SheetReading;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.editor.ThemeCell.Column;
import org.standardworkbench.webapp.page.Phrases;

/**
 * A table of {@link ThemeExport} that was changed elsewhere. What differs is taken as if it were typed into the cells; where anything
 * cannot be taken, nothing is. Rows that are gone change nothing, and nothing of the file is ever run.
 */
public final class ThemeImport {

    private static final String SHEET = "table";

    private final ThemeDesk desk;
    private final Phrases phrases;
    private final String sheet;
    private final List<Problem> problems;
    private final Map<String, ThemeRow> rows = new HashMap<>();
    private final Map<String, ThemeRow> heads = new HashMap<>();

    /** What is to be set, by the key of the cell, with where it stands. */
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();

    private record Wanted(String text, Place place) {}

    /**
     * What came of it.
     *
     * @param changes how many cells were changed; none if there are problems
     * @param problems all that is wrong, with row and column
     */
    public record Result(int changes, List<Problem> problems) {

        /** Copies the list. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private ThemeImport(ThemeDesk desk, Phrases phrases, String sheet, List<Problem> problems) {
        this.desk = desk;
        this.phrases = phrases;
        this.sheet = sheet;
        this.problems = new ArrayList<>(problems);
        for (var row : desk.rows()) {
            rows.put(row.key(), row);
            if (row.first()) {
                heads.put(row.criterion().value(), row);
            }
        }
    }

    /**
     * Takes a workbook in.
     *
     * @param name the file's name, for problems
     */
    public static Result take(ThemeDesk desk, Phrases phrases, String name, byte[] workbook) {
        var reading = SheetReading.of(workbook, name, SHEET);
        var work = new ThemeImport(desk, phrases, name + "!" + SHEET, reading.problems());
        var lines = reading.rows();
        if (!lines.isEmpty() && work.header(lines.getFirst())) {
            lines.subList(1, lines.size()).forEach(work::row);
        }
        return work.problems.isEmpty() ? work.apply() : new Result(0, work.problems);
    }

    private boolean header(SheetReading.Row line) {
        boolean fits = true;
        for (int column = 0; column <= Column.values().length; column++) {
            var expected = column < Column.values().length ? Column.values()[column].code() : ThemeExport.ROW;
            if (!line.cell(column).equals(expected)) {
                fits = false;
                problem(line, column, phrases.say("editor.table.in.column", line.cell(column), expected));
            }
        }
        return fits;
    }

    private void row(SheetReading.Row line) {
        var row = rows.get(line.cell(Column.values().length));
        if (row == null) {
            problem(line, Column.values().length, phrases.say("editor.table.in.gone"));
            return;
        }
        for (var column : Column.values()) {
            var cells = (ThemeExport.ofCriterion(column)
                            ? Objects.requireNonNull(heads.get(row.criterion().value()))
                            : row)
                    .cells();
            var cell = cells.get(column.ordinal());
            var text = line.cell(column.ordinal());
            if (!text.equals(ThemeExport.text(cell).strip())) {
                want(line, column, cell, text);
            }
        }
    }

    private void want(SheetReading.Row line, Column column, ThemeCell cell, String text) {
        var place = new Place(sheet, line.line(), column.ordinal() + 1);
        var before = Optional.ofNullable(wanted.putIfAbsent(cell.key(), new Wanted(text, place)));
        if (before.filter(other -> !other.text().equals(text)).isPresent()) {
            problem(line, column.ordinal(), phrases.say("editor.table.in.differs"));
        }
    }

    private Result apply() {
        int changes = 0;
        for (var one : wanted.entrySet()) {
            var why = desk.set(one.getKey(), one.getValue().text());
            if (why.isEmpty()) {
                changes++;
            } else {
                desk.forget(one.getKey());
                problems.add(Problem.error(one.getValue().place(), why.get(), ""));
            }
        }
        if (!problems.isEmpty()) {
            for (int step = 0; step < changes; step++) {
                desk.undo();
            }
            return new Result(0, problems);
        }
        return new Result(changes, List.of());
    }

    private void problem(SheetReading.Row line, int column, String message) {
        problems.add(Problem.error(new Place(sheet, line.line(), column + 1), message, ""));
    }
}
