package org.standardworkbench.webapp.compare.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.compare.CompareAddress;
import org.standardworkbench.webapp.compare.Comparison;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.StatementMarkup;

/** Versions as columns, criteria by theme as rows. When narrow, each row becomes a block of its own. */
@Tag("table")
class ChangesTable extends Component {

    private static final long serialVersionUID = 1L;

    private final transient Comparison comparison;
    private final transient CompareAddress address;
    private final transient List<Statements> statements;

    ChangesTable(Comparison comparison, List<Comparison.Row> rows, CompareAddress address) {
        this.comparison = comparison;
        this.address = address;
        this.statements = comparison.versions().stream()
                .map(version -> Statements.of(version, comparison.language()))
                .toList();
        getElement().setAttribute("class", "changes").setAttribute("aria-label", say("compare.table"));
        getElement().appendChild(head());
        var themes = rows.stream().map(Comparison.Row::theme).distinct().toList();
        themes.forEach(theme -> getElement()
                .appendChild(body(
                        theme,
                        rows.stream().filter(row -> row.theme().equals(theme)).toList())));
    }

    private Element head() {
        var row = element("tr", "");
        for (StandardVersion version : comparison.versions()) {
            boolean illustrative = version.illustrative().isPresent();
            var cell = element(
                            "th",
                            illustrative ? "illustrative" : "",
                            text("span", "id", version.id().toString()),
                            text(
                                    "span",
                                    "quiet",
                                    say("common.state." + version.state().code())
                                            + (illustrative ? " · " + say("common.illustrative") : "")))
                    .setAttribute("scope", "col");
            version.illustrative().ifPresent(notice -> cell.setAttribute("title", notice.best(comparison.language())));
            row.appendChild(cell);
        }
        return element("thead", "", row);
    }

    private Element body(String theme, List<Comparison.Row> rows) {
        var body = element("tbody", "");
        body.appendChild(element(
                "tr",
                "theme",
                text("th", "", title(theme) + " (" + rows.size() + ")")
                        .setAttribute(
                                "colspan", String.valueOf(comparison.versions().size()))
                        .setAttribute("scope", "rowgroup")));
        rows.forEach(row -> lines(row).forEach(body::appendChild));
        return body;
    }

    private String title(String theme) {
        for (int column = statements.size() - 1; column >= 0; column--) {
            Optional<String> found = comparison.versions().get(column).themes().keySet().stream()
                    .filter(code -> code.value().equals(theme))
                    .findFirst()
                    .map(statements.get(column)::theme);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return theme;
    }

    private List<Element> lines(Comparison.Row row) {
        boolean open = address.open().filter(row.id()::equals).isPresent();
        var line = element("tr", open ? "row open" : "row").setAttribute("data-row", row.id());
        for (int column = 0; column < comparison.versions().size(); column++) {
            line.appendChild(cell(row, column, open));
        }
        List<Element> lines = new ArrayList<>(List.of(line));
        if (open) {
            var details = element("td", "details")
                    .setAttribute(
                            "colspan", String.valueOf(comparison.versions().size()));
            for (int step = 0; step < comparison.steps().size(); step++) {
                var unfolded = new ChangeDetails(comparison.steps().get(step));
                row.changes().get(step).ifPresent(change -> details.appendChild(unfolded.of(change)));
            }
            if (!row.changed()) {
                details.appendChild(text("p", "quiet", say("compare.same")));
            }
            lines.add(element("tr", "unfolded", details));
        }
        return lines;
    }

    private Element cell(Comparison.Row row, int column, boolean open) {
        var cell = element("td", "");
        cell.appendChild(
                text("span", "column", comparison.versions().get(column).id().toString()));
        if (column == comparison.versions().size() - 1 || (row.codes().getLast().isEmpty() && column == last(row))) {
            cell.appendChild(Markup.link(
                            address.withOpen(open ? Optional.empty() : Optional.of(row.id())),
                            "toggle",
                            open ? "▾ " + say("compare.hide") : "▸ " + say("compare.show"))
                    .setAttribute("aria-expanded", String.valueOf(open))
                    .setAttribute("aria-label", say(open ? "compare.hide.said" : "compare.show.said", row.id())));
        }
        if (row.codes().get(column).isEmpty()) {
            cell.appendChild(text("span", "quiet", say("compare.absent")));
        }
        row.codes().get(column).forEach(code -> cell.appendChild(criterion(row, column, code)));
        if (column > 0) {
            row.changes()
                    .get(column - 1)
                    .ifPresent(change -> cell.appendChild(element(
                            "p",
                            "badges",
                            text("span", "how", Marks.how(change.how())),
                            Marks.kind(change.kind()),
                            Marks.asks(change.strictness()),
                            sites(comparison
                                    .steps()
                                    .get(column - 1)
                                    .sites(change)
                                    .size()))));
        }
        return cell;
    }

    private static int last(Comparison.Row row) {
        int last = 0;
        for (int column = 0; column < row.codes().size(); column++) {
            last = row.codes().get(column).isEmpty() ? last : column;
        }
        return last;
    }

    private static Element sites(int count) {
        return text(
                "span",
                "quiet",
                count == 0 ? say("compare.differ.none") : Reader.phrases().count("compare.differ", count));
    }

    /** The lines of a criterion, with a mark at those that the column beside it has not. */
    private Element criterion(Comparison.Row row, int column, CriterionCode code) {
        Criterion criterion = Objects.requireNonNull(
                comparison.versions().get(column).criteria().get(code));
        var words = statements.get(column);
        var beside = column > 0
                ? lines(row, column - 1)
                : column + 1 < statements.size() ? lines(row, column + 1) : Set.of();
        var list = element(
                "ul",
                "statement",
                StatementMarkup.item(
                        words.requirement(criterion), line -> !beside.isEmpty() && !beside.contains(line)));
        return element(
                "div",
                "criterion",
                text("span", "title", words.title(code)),
                text(
                        "span",
                        "quiet",
                        say("standards.obligation." + criterion.obligation().code()) + " · "
                                + words.points(criterion.maximum()) + " · "
                                + String.join(
                                        ", ",
                                        criterion.stages().stream()
                                                .map(words::stage)
                                                .toList())),
                list);
    }

    /** What the criteria of a row ask in a column, line by line. */
    private Set<String> lines(Comparison.Row row, int column) {
        var version = comparison.versions().get(column);
        return row.codes().get(column).stream()
                .map(version.criteria()::get)
                .filter(Objects::nonNull)
                .flatMap(criterion -> statements.get(column).requirement(criterion).lines().stream())
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
