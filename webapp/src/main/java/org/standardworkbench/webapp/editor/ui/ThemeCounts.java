package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.said;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.sign;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.editor.ThemeDesk;
import org.standardworkbench.webapp.editor.ThemeImpact;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Signs;

/** How many sites meet each criterion of a theme, now against before. */
final class ThemeCounts {

    private static final List<OutcomeKind> ORDER = List.of(
            OutcomeKind.NOT_MET,
            OutcomeKind.UNDETERMINED,
            OutcomeKind.PARTLY_MET,
            OutcomeKind.MET,
            OutcomeKind.NOT_APPLICABLE);

    private ThemeCounts() {}

    static Element of(ThemeDesk desk, EditorAddress address) {
        var impact = desk.work().trial().impact();
        if (impact.isEmpty()) {
            return Part.problem(desk.work().trial().obstacle().orElseGet(() -> Reader.say("editor.table.no-impact")));
        }
        var words = Statements.of(impact.get().to(), desk.language());
        var columns = new ArrayList<>(List.of(Reader.say("editor.table.code"), Reader.say("editor.table.changed")));
        ORDER.forEach(kind -> columns.add(words.outcome(kind)));
        var rows = ThemeImpact.of(impact.get(), desk.codes());
        var changed = rows.stream().filter(row -> row.changed() > 0).toList();
        int sites = impact.get().sites().size();
        return element(
                "div",
                "",
                text(
                        "p",
                        "total",
                        changed.isEmpty()
                                ? Reader.say("editor.table.same", sites)
                                : Reader.say(
                                        "editor.table.differs",
                                        String.join(
                                                ", ",
                                                changed.stream()
                                                        .map(row -> row.criterion() + " (" + row.changed() + ")")
                                                        .toList()),
                                        sites)),
                scrolling(
                        Reader.say("editor.table.impact"),
                        table(
                                "grid counts",
                                Reader.say("editor.table.impact"),
                                columns,
                                rows.stream().map(one -> line(columns, one, address)))));
    }

    private static Element line(List<String> columns, ThemeImpact one, EditorAddress address) {
        var first = element(
                "span",
                "",
                link(
                        address.withCriterion(one.criterion().value()),
                        "",
                        one.criterion().value()));
        if (one.isNew()) {
            first.appendChild(text("span", "quiet", " " + Reader.say("editor.table.new")));
        }
        return row(
                columns,
                Stream.concat(
                                Stream.of(first, text("span", one.changed() > 0 ? "moved" : "", "" + one.changed())),
                                ORDER.stream().map(kind -> count(one, kind)))
                        .toArray(Element[]::new));
    }

    private static Element count(ThemeImpact one, OutcomeKind kind) {
        int before = one.before(kind);
        int after = one.after(kind);
        var shape = sign("outcome " + Signs.style(kind), Signs.shape(kind) + " ");
        return before == after || one.isNew()
                ? element("span", "", shape, text("span", "", "" + after))
                : element(
                        "span",
                        "moved",
                        shape,
                        text("span", "", "" + before),
                        said(" " + Reader.say("editor.table.becomes") + " "),
                        sign("", " → "),
                        text("span", "", "" + after));
    }
}
