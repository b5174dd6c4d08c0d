package org.standardworkbench.webapp.authoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.data.SheetReading;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Texts;

/**
 * A table of a draft that was changed elsewhere, as edits of the draft: only cells that differ become edits, rows that are gone change
 * nothing, and nothing of the table is ever run.
 */
public final class TableImport {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");
    private static final int PART = 0;
    private static final int CODE = 1;
    private static final int FIELD = 2;
    private static final int LANGUAGE = 3;
    private static final int FROM = 4;
    private static final int VALUE = 5;
    private static final int UNIT = 6;
    private static final int REFERENCE = 7;

    private final LoadedVersion loaded;
    private final String sheet;
    private final List<Problem> problems;
    private final Map<String, Integer> seen = new HashMap<>();
    private VersionFiles files;
    private int edits;

    private TableImport(LoadedVersion loaded, String sheet, SheetReading reading) {
        this.loaded = loaded;
        this.sheet = sheet;
        this.problems = new ArrayList<>(reading.problems());
        this.files = loaded.files();
    }

    /**
     * What a table would make of a draft.
     *
     * @param files with all edits, or nothing if there is an error
     * @param problems all that is wrong, with row and column
     * @param edits how many cells differ
     */
    public record Result(Optional<VersionFiles> files, List<Problem> problems, int edits) {

        /** Copies the list. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a workbook that {@link DraftTable} began.
     *
     * @param loaded the draft as it is now
     * @param name the file's name, for problems
     */
    public static Result read(LoadedVersion loaded, String name, byte[] workbook) {
        var reading = SheetReading.of(workbook, name, "table");
        var work = new TableImport(loaded, name + "!table", reading);
        var rows = reading.rows();
        if (!rows.isEmpty() && work.header(rows.getFirst())) {
            rows.subList(1, rows.size()).forEach(work::row);
        }
        boolean wrong = work.problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return new Result(wrong ? Optional.empty() : Optional.of(work.files), work.problems, work.edits);
    }

    private boolean header(SheetReading.Row row) {
        boolean fits = true;
        for (int column = 0; column < DraftTable.COLUMNS.size(); column++) {
            var wanted = DraftTable.COLUMNS.get(column);
            if (!row.cell(column).equals(wanted)) {
                fits = false;
                error(
                        row,
                        column,
                        "The column is called `" + row.cell(column) + "`, not `" + wanted + "`.",
                        "Keep the columns of the table as they were exported.");
            }
        }
        return fits;
    }

    private void row(SheetReading.Row row) {
        var key = row.cell(PART) + " " + row.cell(CODE) + " " + row.cell(FIELD) + " " + row.cell(LANGUAGE) + " "
                + row.cell(FROM);
        var before = seen.putIfAbsent(key, row.line());
        if (before != null) {
            error(row, CODE, "The row says the same thing as row " + before + ".", "Take one of the two out.");
            return;
        }
        switch (row.cell(PART)) {
            case "parameter" -> parameter(row);
            case "text" -> wording(row);
            default -> error(row, PART, "`" + row.cell(PART) + "` is no part.", "Write `parameter` or `text`.");
        }
    }

    private void parameter(SheetReading.Row row) {
        var name = row.cell(CODE);
        var known = loaded.version().parameters().values().stream()
                .filter(one -> one.name().value().equals(name))
                .findFirst();
        var from = date(row);
        boolean number = NUMBER.matcher(row.cell(VALUE)).matches();
        if (known.isEmpty()) {
            error(row, CODE, "There is no parameter `" + name + "`.", "Parameters are declared in the rules' files.");
        } else if (!row.cell(UNIT).equals(known.get().unit())) {
            error(
                    row,
                    UNIT,
                    "The unit is `" + row.cell(UNIT) + "`; that of the parameter is `"
                            + known.get().unit() + "`.",
                    "Give the value in the parameter's unit.");
        }
        if (!number) {
            error(
                    row,
                    VALUE,
                    "`" + row.cell(VALUE) + "` is no number.",
                    row.cell(VALUE).contains(",")
                            ? "Decimals are written with a point."
                            : "A row can be taken out, a value cannot be left empty.");
        }
        if (known.isPresent() && from.isPresent() && number) {
            set(row, known.get(), from.get(), new BigDecimal(row.cell(VALUE)));
        }
    }

    private void set(SheetReading.Row row, Parameter parameter, LocalDate from, BigDecimal value) {
        var reference = row.cell(REFERENCE);
        boolean same = parameter.values().stream()
                .anyMatch(one -> one.from().equals(from)
                        && one.value().compareTo(value) == 0
                        && one.reference().strip().equals(reference));
        if (!same) {
            edit(row, VALUE, () -> VersionEdits.setParameterValue(files, parameter.name(), from, value, reference));
        }
    }

    private Optional<LocalDate> date(SheetReading.Row row) {
        try {
            return Optional.of(LocalDate.parse(row.cell(FROM)));
        } catch (DateTimeParseException none) {
            error(row, FROM, "`" + row.cell(FROM) + "` is no day.", "Write it as 2027-01-31.");
            return Optional.empty();
        }
    }

    private void wording(SheetReading.Row row) {
        var language =
                Language.ofCode(row.cell(LANGUAGE)).filter(loaded.version().languages()::contains);
        var texts = loaded.version().texts().entrySet().stream()
                .filter(one -> one.getKey().value().equals(row.cell(CODE)))
                .map(Map.Entry::getValue)
                .findFirst();
        Optional<Texts> field =
                texts.flatMap(one -> Optional.ofNullable(DraftTable.fields(one).get(row.cell(FIELD))));
        if (texts.isEmpty()) {
            error(
                    row,
                    CODE,
                    "There is no criterion `" + row.cell(CODE) + "`.",
                    "A new criterion is added in the editor.");
        } else if (field.isEmpty()) {
            error(row, FIELD, "`" + row.cell(FIELD) + "` is no text.", "Write title, text, rationale or guidance.");
        }
        if (language.isEmpty()) {
            error(
                    row,
                    LANGUAGE,
                    "`" + row.cell(LANGUAGE) + "` is no language of the version.",
                    "Write its code, such as lv.");
        }
        if (field.isPresent() && language.isPresent()) {
            var old = field.get().in(language.get()).orElse("").strip();
            if (!old.equals(row.cell(VALUE))) {
                edit(
                        row,
                        VALUE,
                        () -> VersionEdits.setText(
                                files,
                                new CriterionCode(row.cell(CODE)),
                                row.cell(FIELD),
                                language.get(),
                                row.cell(VALUE)));
            }
        }
    }

    private void edit(SheetReading.Row row, int column, java.util.function.Supplier<VersionFiles> change) {
        try {
            files = change.get();
            edits++;
        } catch (EditException impossible) {
            error(row, column, String.valueOf(impossible.getMessage()), "");
        }
    }

    private void error(SheetReading.Row row, int column, String message, String advice) {
        problems.add(Problem.error(new Place(sheet, row.line(), column + 1), message, advice));
    }
}
