package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.RunAddress;

/** The matrix as a table whose cells are links to their explanations. When narrow, each row becomes a block of its own. */
@Tag("table")
class MatrixTable extends Component {

    private static final long serialVersionUID = 1L;

    private final Matrix matrix;
    private final RunAddress address;
    private final Map<VersionId, Statements> statements = new HashMap<>();
    private final Map<String, Element> links = new HashMap<>();

    MatrixTable(Matrix matrix, RunAddress address, Language language) {
        this.matrix = matrix;
        this.address = address;
        matrix.columns()
                .forEach(column -> statements.put(column.version().id(), Statements.of(column.version(), language)));
        getElement()
                .setAttribute("class", "matrix")
                .setAttribute("role", "table")
                .setAttribute("aria-label", "Sites under versions")
                .appendChild(head(language));
        group("Sites", matrix.rows().stream().filter(row -> !illustrative(row)).toList(), "");
        group(
                "Illustrative sites",
                matrix.rows().stream().filter(MatrixTable::illustrative).toList(),
                "illustrative");
        mark(address.cell());
    }

    /** Marks the open cell and no other one. */
    final void mark(Optional<String> open) {
        links.forEach((cell, link) -> {
            if (open.filter(cell::equals).isPresent()) {
                link.setAttribute("aria-current", "true");
            } else {
                link.removeAttribute("aria-current");
            }
        });
    }

    /** Points the links at the same cells in another state of the page. */
    final void follow(RunAddress changed) {
        links.forEach((cell, link) ->
                link.setAttribute("href", changed.withCell(Optional.of(cell)).href()));
        mark(changed.cell());
    }

    private static boolean illustrative(Matrix.Row row) {
        return row.dataset().site().illustrative();
    }

    private Element head(Language language) {
        var row = element("tr", "").setAttribute("role", "row");
        row.appendChild(text("th", "corner", "Site").setAttribute("role", "columnheader"));
        for (var column : matrix.columns()) {
            var version = column.version();
            var cell = element(
                            "th",
                            version.illustrative().isPresent() ? "version illustrative" : "version",
                            text("span", "id", version.id().toString()),
                            text(
                                    "span",
                                    "state",
                                    version.state().code()
                                            + (version.illustrative().isPresent() ? " · illustrative" : "")))
                    .setAttribute("role", "columnheader")
                    .setAttribute("scope", "col");
            version.illustrative().ifPresent(notice -> cell.setAttribute("title", notice.best(language)));
            row.appendChild(cell);
        }
        return element("thead", "", row).setAttribute("role", "rowgroup");
    }

    private void group(String title, List<Matrix.Row> rows, String classes) {
        if (rows.isEmpty()) {
            return;
        }
        var body = element("tbody", classes).setAttribute("role", "rowgroup");
        body.appendChild(element(
                        "tr",
                        "group",
                        text("th", "", title + " (" + rows.size() + (rows.size() == 1 ? " dataset)" : " datasets)"))
                                .setAttribute("role", "rowheader")
                                .setAttribute("scope", "rowgroup")
                                .setAttribute(
                                        "colspan",
                                        String.valueOf(matrix.columns().size() + 1)))
                .setAttribute("role", "row"));
        rows.forEach(row -> body.appendChild(row(row)));
        getElement().appendChild(body);
    }

    private Element row(Matrix.Row row) {
        var dataset = row.dataset();
        var site = dataset.site();
        var head = element(
                        "th",
                        "site",
                        text("span", "country", site.country()),
                        text("span", "name", site.name()),
                        text("span", "snapshot", Wording.snapshot(dataset)))
                .setAttribute("role", "rowheader")
                .setAttribute("scope", "row");
        if (!site.note().isEmpty()) {
            head.setAttribute("title", site.note());
        }
        var line = element("tr", "", head).setAttribute("role", "row");
        row.cells().forEach(cell -> line.appendChild(cell(dataset, cell)));
        return line;
    }

    private Element cell(Dataset dataset, Matrix.Cell cell) {
        var content = cell.result()
                .map(result -> link(dataset, cell.version(), result))
                .orElseGet(() -> text("span", "failed", "could not be assessed"));
        return element("td", "", content).setAttribute("role", "cell");
    }

    private Element link(Dataset dataset, VersionId version, Matrix.Result result) {
        var name = RunAddress.cell(dataset.key(), version);
        var words = java.util.Objects.requireNonNull(statements.get(version));
        var points = Wording.points(result.score());
        var link = Markup.link(address.withCell(Optional.of(name)), "cell")
                .setAttribute("data-cell", name)
                .setAttribute(
                        "aria-label",
                        dataset.site().name() + ", " + Wording.snapshot(dataset) + ", " + version + ": "
                                + LevelBadge.said(result.proved(), result.possible(), words) + ", " + points
                                + " points"
                                + result.change()
                                        .map(change -> ", " + Wording.changeSaid(change))
                                        .orElse(""));
        link.appendChild(
                text("span", "column", version.toString()),
                LevelBadge.of(result.proved(), result.possible(), words),
                text("span", "points", points));
        result.change()
                .ifPresent(change -> link.appendChild(text("span", "change", Wording.change(change))
                        .setAttribute("title", Wording.changeSaid(change))));
        links.put(name, link);
        return link;
    }
}
