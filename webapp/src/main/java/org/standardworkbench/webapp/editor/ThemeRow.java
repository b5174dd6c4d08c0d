package org.standardworkbench.webapp.editor;

import java.util.List;
import org.standardworkbench.rules.standard.CriterionCode;

/**
 * A row of the table of a theme: one comparison of a criterion.
 *
 * @param key names it among all rows
 * @param criterion whose comparison it is
 * @param first whether it is the first of its criterion
 * @param cells one for each column, in their order
 */
public record ThemeRow(String key, CriterionCode criterion, boolean first, List<ThemeCell> cells) {

    /** Copies the cells. @throws IllegalArgumentException if there is not one for each column */
    public ThemeRow {
        cells = List.copyOf(cells);
        if (cells.size() != ThemeCell.Column.values().length) {
            throw new IllegalArgumentException("a row has a cell for each column");
        }
    }
}
