package org.standardworkbench.webapp.authoring;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.text;

import java.util.List;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.page.Phrases;

/** What differs between two states of a draft, part by part, as a table. */
public final class DifferenceTable {

    private DifferenceTable() {}

    /** One row per part. @param title which states */
    public static Table of(String title, DraftStates.Difference difference, Phrases phrases) {
        return Table.of(
                title,
                List.of(
                        code("criterion"),
                        code("file"),
                        text("part"),
                        text("name"),
                        code("change"),
                        text("before"),
                        text("after")),
                difference.parts().stream()
                        .map(change -> Table.row(
                                change.part()
                                        .criterion()
                                        .map(CriterionCode::value)
                                        .orElse(""),
                                change.part().file(),
                                String.join(" > ", change.part().steps()),
                                PartNames.of(change.part(), phrases),
                                change.before().isEmpty()
                                        ? "added"
                                        : change.after().isEmpty() ? "removed" : "changed",
                                change.before().orElse(""),
                                change.after().orElse("")))
                        .toList());
    }
}
