package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.standardworkbench.rules.standard.IndicatorCode;

/**
 * How the columns of somebody else's table are read as a table of data. A table with a column per indicator is read as a row of data
 * for each of its filled cells; problems keep the place of that cell.
 *
 * @param table the file, of a workbook {@code file!sheet}, as problems name it
 * @param columns all of its columns in order
 * @param fixed text by name of a field, for rows in which the field has no column or its cell is empty
 */
public record TableMapping(String table, List<Column> columns, Map<String, String> fixed) {

    /** The fields that a column can hold: those of {@code data.csv}, and {@code year} for a period of one calendar year. */
    public static final List<String> FIELDS;

    /** The field that stands for both ends of a period. */
    static final String YEAR = "year";

    static {
        List<String> fields = new ArrayList<>(TableKind.DATA.columns());
        fields.add(fields.indexOf("period_start"), YEAR);
        FIELDS = List.copyOf(fields);
    }

    /** Copies columns and texts; blank texts are left out. */
    public TableMapping {
        columns = List.copyOf(columns);
        Map<String, String> filled = new TreeMap<>(fixed);
        filled.values().removeIf(String::isBlank);
        fixed = Collections.unmodifiableMap(filled);
    }

    /** What a column is read as. */
    public sealed interface Target {}

    /** It is not read. */
    public record Ignored() implements Target {}

    /**
     * It holds a field of the data.
     *
     * @param name one of {@link #FIELDS}
     */
    public record Field(String name) implements Target {}

    /**
     * It holds the values of one indicator.
     *
     * @param code of the indicator
     * @param unit UCUM code of the values; empty for truths and codes
     */
    public record OfIndicator(IndicatorCode code, String unit) implements Target {}

    /**
     * A column.
     *
     * @param heading as it stands in the table
     * @param samples the first values that are not empty
     * @param target what it is read as
     */
    public record Column(String heading, List<String> samples, Target target) {

        /** Copies the samples. */
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /** Whether there is a column per indicator. */
    public boolean isWide() {
        return columns.stream().anyMatch(column -> column.target() instanceof OfIndicator);
    }

    /** The same with one column read as something else. */
    public TableMapping with(int column, Target target) {
        List<Column> changed = new ArrayList<>(columns);
        Column old = columns.get(column);
        changed.set(column, new Column(old.heading(), old.samples(), target));
        return new TableMapping(table, changed, fixed);
    }

    /** The same with another text for a field; a blank one leaves the field open. */
    public TableMapping withFixed(String field, String text) {
        Map<String, String> changed = new TreeMap<>(fixed);
        changed.put(field, text.strip());
        return new TableMapping(table, columns, changed);
    }

    /** The same for a table of another name. */
    public TableMapping named(String name) {
        return new TableMapping(name, columns, fixed);
    }

    /** The fields that every row needs and that have neither a column nor a text, in the order of the file format. */
    public List<String> wanting() {
        Set<String> required = TableKind.DATA.required();
        return TableKind.DATA.columns().stream()
                .filter(required::contains)
                .filter(field ->
                        !isWide() || !Set.of("indicator", "value", "unit").contains(field))
                .filter(field -> !field.equals("unit"))
                .filter(field -> !fixed.containsKey(field) && !has(field))
                .filter(field -> !field.startsWith("period_") || !fixed.containsKey(YEAR) && !has(YEAR))
                .toList();
    }

    /** Fields and indicators that more than one column is read as, in words; they cannot be told apart. */
    public List<String> repeated() {
        List<String> seen = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        for (Column column : columns) {
            String name =
                    switch (column.target()) {
                        case Ignored ignored -> "";
                        case Field field -> field.name();
                        case OfIndicator indicator -> indicator.code().value();
                    };
            if (!name.isEmpty() && seen.contains(name) && !repeated.contains(name)) {
                repeated.add(name);
            }
            seen.add(name);
        }
        return List.copyOf(repeated);
    }

    /** Whether a column is read as the field. */
    public boolean has(String field) {
        return columns.stream().anyMatch(column -> column.target().equals(new Field(field)));
    }
}
