package org.standardworkbench.rules.data;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;

/** One row of a table. Its getters tell what is wrong with a cell, and are empty then. */
final class TableRow {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4})");

    private final TableSheet sheet;
    private final int line;
    private final List<String> cells;
    private final Map<String, Integer> columns;
    private final Map<String, String> fixed;
    private final Optional<Vocabulary> words;

    TableRow(TableSheet sheet, int line, List<String> cells) {
        this(sheet, line, cells, sheet.columns(), Map.of(), Optional.empty());
    }

    /**
     * A row of a table that is mapped.
     *
     * @param columns where each field stands
     * @param fixed what a field holds that has no column, or whose cell is empty
     * @param words by which its cells may call things
     */
    TableRow(
            TableSheet sheet,
            int line,
            List<String> cells,
            Map<String, Integer> columns,
            Map<String, String> fixed,
            Vocabulary words) {
        this(sheet, line, cells, columns, fixed, Optional.of(words));
    }

    private TableRow(
            TableSheet sheet,
            int line,
            List<String> cells,
            Map<String, Integer> columns,
            Map<String, String> fixed,
            Optional<Vocabulary> words) {
        this.sheet = sheet;
        this.line = line;
        this.cells = cells;
        this.columns = columns;
        this.fixed = fixed;
        this.words = words;
    }

    Place place(String column) {
        return sheet.place(line, index(column));
    }

    Place place() {
        return sheet.place(line, Integer.MAX_VALUE);
    }

    private int index(String column) {
        return columns.getOrDefault(column, Integer.MAX_VALUE);
    }

    /** The text of a cell without spaces around it; empty if the column is not there. */
    String text(String column) {
        String own = cell(column);
        String text = own.isEmpty() ? fixed.getOrDefault(column, "") : own;
        return words.isEmpty() || text.isEmpty() ? text : meant(words.get(), column, text);
    }

    private String meant(Vocabulary called, String column, String text) {
        return switch (column) {
            case "site" -> called.site(text);
            case "indicator" -> called.indicator(text).map(IndicatorCode::value).orElse(text);
            case "unit" -> called.unit(text, called.indicator(text("indicator")));
            case "value" ->
                called.indicator(text("indicator"))
                        .map(code -> called.value(code, text))
                        .orElse(text);
            default -> text;
        };
    }

    private String cell(String column) {
        int index = index(column);
        if (index >= cells.size()) {
            return "";
        }
        String text = cells.get(index).strip().replace("\r\n", "\n").replace('\r', '\n');
        return sheet.isCsv() && TextCells.isText(column) ? TextCells.unguarded(text) : text;
    }

    void error(String column, String message, String advice) throws Problems.Unreadable {
        sheet.problems().error(place(column), message, advice);
    }

    String in(String column) {
        return sheet.in(line, index(column));
    }

    /** A word that must be there. */
    Optional<String> required(String column) throws Problems.Unreadable {
        String text = text(column);
        if (text.isEmpty()) {
            error(column, "The cell" + in(column) + " is empty.", "");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A name that identifies something: a site, a company, a flow. */
    Optional<String> id(String column) throws Problems.Unreadable {
        Optional<String> text = required(column);
        if (text.isPresent() && !SiteId.isValid(text.get())) {
            error(
                    column,
                    Advice.quote(text.get()) + in(column) + " is not an id.",
                    "Write lower-case letters, digits and hyphens, for example `metal-works-2`.");
            return Optional.empty();
        }
        return text;
    }

    /** One of the words of an enumeration. */
    <E extends Enum<E>> Optional<E> word(String column, Class<E> type, Function<E, String> code)
            throws Problems.Unreadable {
        String text = text(column);
        for (E constant : type.getEnumConstants()) {
            if (code.apply(constant).equals(text)) {
                return Optional.of(constant);
            }
        }
        List<String> allowed = Arrays.stream(type.getEnumConstants()).map(code).toList();
        if (text.isEmpty()) {
            error(column, "The cell" + in(column) + " is empty.", "Allowed: " + Advice.list(allowed) + ".");
        } else {
            error(column, Advice.quote(text) + in(column) + " is not known.", Advice.on(text, allowed));
        }
        return Optional.empty();
    }

    /** A day, written as {@code 2024-12-31}, from 1900 to 2199. */
    Optional<LocalDate> date(String column) throws Problems.Unreadable {
        Optional<String> text = required(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = day(DATE.matcher(text.get()), 1, 2, 3);
        if (date.isEmpty() || date.get().getYear() < 1900 || date.get().getYear() >= 2200) {
            String advice = day(DAY_FIRST.matcher(text.get()), 3, 2, 1)
                    .map(meant -> Advice.maybe(meant.toString()))
                    .orElse("Write days as `2024-12-31`.");
            error(column, Advice.quote(text.get()) + in(column) + " is not a day between 1900 and 2199.", advice);
            return Optional.empty();
        }
        return date;
    }

    private static Optional<LocalDate> day(Matcher text, int year, int month, int day) {
        if (!text.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.group(year)),
                    Integer.parseInt(text.group(month)),
                    Integer.parseInt(text.group(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A decimal number; empty if the cell is empty or wrong. */
    Optional<BigDecimal> number(String column) throws Problems.Unreadable {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Numbers.Wrong> wrong = Numbers.wrong(text);
        if (wrong.isPresent()) {
            error(
                    column,
                    Advice.quote(text) + in(column) + " " + wrong.get().message(),
                    wrong.get().advice());
            return Optional.empty();
        }
        if (!Numbers.isNumber(text)) {
            error(column, Advice.quote(text) + in(column) + " is not a number.", "");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
