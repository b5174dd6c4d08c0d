package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.DatasetDifference;
import org.standardworkbench.rules.data.DatasetDifference.FieldChange;
import org.standardworkbench.rules.data.PointChange;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.Asked;
import org.standardworkbench.webapp.sites.SnapshotComparison;

/** The changes of data between two snapshots as a table: of the site, of companies and flows, and of data points. */
final class DifferenceTables {

    private static final List<String> COLUMNS = List.of("What", "Change", "Old → new");

    private final SnapshotComparison found;

    DifferenceTables(SnapshotComparison found) {
        this.found = found;
    }

    Element build() {
        var difference = found.difference();
        var section = Markup.element("section", "content", text("h2", "", "Data"));
        if (difference.isEmpty()) {
            return section.appendChild(text("p", "quiet", "No difference: both say the same."));
        }
        var rows = Stream.of(
                        difference.head().stream()
                                .map(change -> row("site: " + change.field(), "changed", List.of(change), "")),
                        difference.lists().stream().map(DifferenceTables::list),
                        difference.members().stream().map(DifferenceTables::member),
                        difference.points().stream().map(this::point))
                .flatMap(one -> one);
        return section.appendChild(Markup.table("changes", "Changes of data", COLUMNS, rows));
    }

    private static Element list(DatasetDifference.ListChange change) {
        return row(
                change.subject() == Subject.COMPANY ? "list of companies" : "list of symbiosis flows",
                change.known() ? "is known now" : "is unknown now",
                List.of(),
                "");
    }

    private static Element member(DatasetDifference.MemberChange change) {
        var kind = change.from().isEmpty() ? "added" : change.to().isEmpty() ? "removed" : "renamed";
        return row(
                change.subject().code() + " " + change.id(),
                kind,
                List.of(new FieldChange(
                        "name", change.from().orElse(""), change.to().orElse(""))),
                "");
    }

    private Element point(PointChange change) {
        var label = found.version()
                .map(version -> new DataTables(Asked.of(version)).label(change.indicator()))
                .orElse(change.indicator().value());
        var where = change.member().isEmpty() ? "" : change.subject().code() + " " + change.member() + ": ";
        return row(
                        where + label,
                        change.kind().name().toLowerCase(Locale.ROOT),
                        change.fields(),
                        change.sameAmount() ? "the same amount in another unit" : "")
                .setAttribute("data-point", change.indicator().value());
    }

    private static Element row(String what, String kind, List<FieldChange> fields, String note) {
        var list = Markup.element("ul", "fields");
        for (var field : fields) {
            list.appendChild(Markup.element(
                    "li",
                    "",
                    text("span", "quiet", field.field().replace('_', ' ') + " "),
                    said("del", field.from()),
                    Markup.sign("", " → "),
                    said("ins", field.to())));
        }
        if (!note.isEmpty()) {
            list.appendChild(text("li", "quiet", note));
        }
        return Markup.row(COLUMNS, text("span", "", what), text("span", "", kind), list);
    }

    private static Element said(String tag, String text) {
        return text.isEmpty() ? text("span", "quiet", "nothing") : text(tag, "", text);
    }
}
