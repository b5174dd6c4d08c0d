package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.sign;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.MatrixList;
import org.standardworkbench.webapp.run.MatrixList.Line;
import org.standardworkbench.webapp.run.RunAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * The matrix as a table of which the browser holds the rows in sight; cells are links to their explanations. When narrow, each site
 * is a block with its versions in a row.
 */
class MatrixTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final String SITE_COLUMN = "site";
    private static final JsonMapper JSON = new JsonMapper();

    private final transient Matrix matrix;
    private final transient MatrixList list;
    private final transient MatrixCells cells;
    private final boolean narrow;
    private final Grid<Line> grid = new Grid<>(50);

    /** @param narrow whether there is room for one column only */
    MatrixTable(Matrix matrix, RunAddress address, Language language, boolean narrow) {
        this.matrix = matrix;
        this.narrow = narrow;
        this.list = MatrixList.of(matrix, address.layout());
        this.cells = new MatrixCells(matrix, list, address, language);
        addClassNames("matrix", narrow ? "narrow" : "wide");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        var phrases = Phrases.of(language);
        grid.setAriaLabel(phrases.say("run.matrix"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(MatrixCells::part);
        grid.addColumn(LitRenderer.<Line>of(narrow ? MatrixCells.NARROW : MatrixCells.SITE)
                        .withProperty("head", line -> JSON.valueToTree(cells.head(line)))
                        .withProperty("cells", line -> JSON.valueToTree(narrow ? cells.all(line) : List.of())))
                .setKey(SITE_COLUMN)
                .setHeader(component(siteHeader(address, phrases)))
                .setRowHeader(true)
                .setFrozen(!narrow)
                .setWidth(narrow ? "100%" : "17rem")
                .setFlexGrow(narrow ? 1 : 0);
        if (!narrow) {
            for (int at = 0; at < matrix.columns().size(); at++) {
                column(at, address, language);
            }
        }
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> list.rows().stream().skip(query.getOffset()).limit(query.getLimit()), query -> {
                    query.getOffset();
                    query.getLimit();
                    return list.rows().size();
                }));
        // A short list makes the page as long as it is; a long one scrolls by itself.
        grid.setAllRowsVisible(narrow && list.rows().size() <= MatrixCells.MOST_AT_ONCE);
        add(grid);
    }

    private void column(int at, RunAddress address, Language language) {
        var column = matrix.columns().get(at);
        grid.addColumn(LitRenderer.<Line>of(MatrixCells.CELL)
                        .withProperty("cell", line -> JSON.valueToTree(cells.of(line, at))))
                .setKey("version-" + at)
                .setHeader(component(versionHeader(column, address, language)))
                .setWidth(matrix.columns().size() > 5 ? "11.5rem" : "14rem")
                .setFlexGrow(1);
    }

    private static Div component(Element content) {
        var div = new Div();
        div.getElement().appendChild(content);
        return div;
    }

    private Element siteHeader(RunAddress address, Phrases phrases) {
        return element(
                "span",
                "corner",
                sortLink(phrases.say("run.site"), SITE_COLUMN, false, address, phrases),
                link(
                        address.withLayout(address.layout().withSort(Optional.empty())),
                        address.layout().sort().isEmpty() ? "order current" : "order",
                        phrases.say("run.by-country")));
    }

    private static Element versionHeader(Matrix.Column column, RunAddress address, Language language) {
        var version = column.version();
        var phrases = Phrases.of(language);
        boolean illustrative = version.illustrative().isPresent();
        var head = element(
                "span",
                illustrative ? "version illustrative" : "version",
                sortLink(version.id().toString(), version.id().toString(), true, address, phrases),
                text(
                        "span",
                        "state",
                        phrases.say("common.state." + version.state().code())
                                + new Wording(language).illustrative(illustrative)));
        version.illustrative().ifPresent(notice -> head.setAttribute("title", notice.best(language)));
        return head;
    }

    /** Sorts by a column; where it is the order already, the other way round. @param down whether the highest come first at first */
    private static Element sortLink(String title, String by, boolean down, RunAddress address, Phrases phrases) {
        var now = address.layout().sort();
        boolean falling = now.filter(("-" + by)::equals).isPresent();
        boolean rising = now.filter(by::equals).isPresent();
        var next = falling ? by : rising ? "-" + by : down ? "-" + by : by;
        var link = link(address.withLayout(address.layout().withSort(Optional.of(next))), "sort", title);
        link.setAttribute("title", phrases.say("run.sort-by", title));
        if (falling || rising) {
            link.appendChild(
                    sign("arrow", falling ? " ↓" : " ↑"),
                    text("span", "said", phrases.say(falling ? "run.sorted.falling" : "run.sorted.rising")));
        }
        return link;
    }

    /** Points the links at the same cells in another state of the page, and marks the open one. */
    final void follow(RunAddress changed) {
        cells.follow(changed);
        grid.getDataProvider().refreshAll();
    }

    /** Whether the same rows would be shown in another state of the page. */
    final boolean shows(RunAddress changed) {
        return cells.address().layout().equals(changed.layout())
                && cells.address().filter().equals(changed.filter());
    }

    /** Brings a cell into view. */
    final void reveal(String cell) {
        for (int at = 0; at < list.rows().size(); at++) {
            if (list.rows().get(at) instanceof MatrixList.OfDataset line
                    && cell.startsWith(line.row().dataset().key() + "/")) {
                int column = cells.column(cell);
                if (!narrow && column >= 0) {
                    grid.scrollToColumn(column + 1);
                }
                int index = at;
                getElement().executeJs("""
                        const grid = this.querySelector('vaadin-grid');
                        const inView = [...grid.querySelectorAll('[data-cell]')].find(c => c.dataset.cell === $0);
                        const box = inView?.getBoundingClientRect();
                        const all = grid.getBoundingClientRect();
                        if (!box || box.height === 0 || box.top < all.top + 40 || box.bottom > all.bottom) {
                          grid.scrollToIndex($1);
                        }
                        """, cell, index);
                return;
            }
        }
    }
}
