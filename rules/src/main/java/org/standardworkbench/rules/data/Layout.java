package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.data.TableMapping.Field;
import org.standardworkbench.rules.data.TableMapping.OfIndicator;
import org.standardworkbench.rules.standard.IndicatorCode;

/** Makes rows of data of the rows of a table that is mapped. */
final class Layout {

    private final TableMapping mapping;
    private final Vocabulary words;
    private final Map<String, Integer> columns = new HashMap<>();

    Layout(TableMapping mapping, Vocabulary words) {
        this.mapping = mapping;
        this.words = words;
        for (int column = 0; column < mapping.columns().size(); column++) {
            if (mapping.columns().get(column).target() instanceof Field(String name)) {
                columns.put(name, column);
            }
        }
    }

    /** Whether a header is still the one that the mapping was made for. */
    boolean fits(List<String> header) {
        return header.equals(
                mapping.columns().stream().map(TableMapping.Column::heading).toList());
    }

    Map<String, Integer> columns() {
        return columns;
    }

    List<TableRow> rows(TableSheet sheet, int line, List<String> cells) {
        Map<String, String> fixed = new HashMap<>(mapping.fixed());
        year(cells, fixed);
        if (!mapping.isWide()) {
            return List.of(new TableRow(sheet, line, cells, columns, fixed, words));
        }
        List<TableRow> rows = new ArrayList<>();
        for (int column = 0; column < Math.min(cells.size(), mapping.columns().size()); column++) {
            if (mapping.columns().get(column).target() instanceof OfIndicator(IndicatorCode code, String unit)
                    && !cells.get(column).isBlank()) {
                Map<String, Integer> own = new HashMap<>(columns);
                List.of("indicator", "value", "unit").forEach(own::remove);
                own.put("value", column);
                Map<String, String> said = new HashMap<>(fixed);
                said.put("indicator", code.value());
                said.put("unit", unit);
                rows.add(new TableRow(sheet, line, cells, own, said, words));
            }
        }
        return rows;
    }

    /** A year stands for its first and last day; what is none is told as a day that cannot be read. */
    private void year(List<String> cells, Map<String, String> fixed) {
        Integer column = columns.get(TableMapping.YEAR);
        String year =
                column != null && column < cells.size() ? cells.get(column).strip() : "";
        if (year.isEmpty()) {
            year = fixed.getOrDefault(TableMapping.YEAR, "");
        }
        if (!year.isEmpty()) {
            boolean whole = year.matches("[0-9]{4}");
            fixed.put("period_start", whole ? year + "-01-01" : year);
            fixed.put("period_end", whole ? year + "-12-31" : year);
        }
    }
}
