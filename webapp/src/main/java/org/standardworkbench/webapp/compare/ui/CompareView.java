package org.standardworkbench.webapp.compare.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.comparison.VersionComparison.Element;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.compare.CompareAddress;
import org.standardworkbench.webapp.compare.CompareService;
import org.standardworkbench.webapp.compare.Comparison;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Printing;
import org.standardworkbench.webapp.page.Titles;

/** Versions side by side. The address is the state. */
@Needs(Action.READ_VERSIONS)
@Route("compare")
@Menu(title = "Compare", order = 2)
@StyleSheet("compare.css")
class CompareView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLISECONDS = 150;

    private final transient CompareService service;
    private final CompareControls controls;
    private final Div notices = new Div();
    private final Div results = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final List<String> titled = new ArrayList<>();
    private transient CompareAddress address = CompareAddress.FIRST;
    private transient @Nullable CompareAddress compared;
    private transient @Nullable Comparison comparison;
    /** Counts what was asked for, so that a late answer to an earlier question is not shown. */
    private int asked;

    CompareView(CompareService service) {
        this.service = service;
        this.controls = new CompareControls(service, this::go);
        addClassName("compare");
        notices.addClassName("notices");
        notices.getElement().setAttribute("role", "status");
        results.addClassName("results");
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", say("compare.working"));
        progress.setVisible(false);
        var head = new Div(new H1(say("compare.title")), controls);
        head.addClassName("head");
        add(head, progress, notices, results);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(String.join(" → ", titled), say("compare.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = CompareAddress.of(event.getLocation().getQueryParameters().getParameters());
        var selection = service.select(address);
        var columns = service.columns(address, selection);
        titled.clear();
        columns.forEach(column -> titled.add(column.id().toString()));
        controls.show(
                address,
                columns,
                selection.datasets().stream().map(Dataset::site).distinct().toList());
        var known = comparison;
        var before = compared;
        if (known != null && before != null && before.sameComparison(address)) {
            show(known);
            return;
        }
        int question = ++asked;
        progress.setVisible(true);
        var ui = UI.getCurrent();
        ui.setPollInterval(POLL_MILLISECONDS);
        var wanted = address;
        service.start(wanted, selection, made -> {}).whenComplete((found, problem) -> {
            if (ui.isAttached()) {
                ui.access(() -> answer(ui, question, wanted, found, problem));
            }
        });
    }

    private void answer(
            UI ui, int question, CompareAddress wanted, @Nullable Comparison found, @Nullable Throwable problem) {
        if (question != asked) {
            return;
        }
        ui.setPollInterval(-1);
        progress.setVisible(false);
        if (found == null) {
            var cause = Optional.ofNullable(problem).map(Throwable::getCause).orElse(problem);
            notices.getElement()
                    .appendChild(text(
                            "p",
                            "notice",
                            say("compare.unworkable", cause == null ? "–" : String.valueOf(cause.getMessage()))));
            return;
        }
        comparison = found;
        compared = wanted;
        show(found);
    }

    private void show(Comparison found) {
        notices.removeAll();
        found.notices().forEach(notice -> notices.getElement().appendChild(text("p", "notice", notice)));
        results.removeAll();
        results.getElement().appendChild(paper(found));
        if (found.versions().size() < 2) {
            results.getElement().appendChild(text("p", "empty", say("compare.empty.versions")));
            return;
        }
        var filters = new Filters(found, address);
        results.getElement().appendChild(filters.bar().appendChild(Printing.button(Phrases.of(found.language()))));
        var rows = filters.rows();
        if (rows.isEmpty()) {
            results.getElement()
                    .appendChild(text(
                            "p",
                            "empty",
                            address.filters().isEmpty() ? say("compare.empty.same") : say("compare.empty.filter")));
        } else {
            results.add(new ChangesTable(found, rows, address));
        }
        results.getElement().appendChild(others(found), downloads(found));
    }

    /** What paper says of the versions and of the data that are compared. */
    private static com.vaadin.flow.dom.Element paper(Comparison found) {
        var phrases = Phrases.of(found.language());
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        found.versions()
                .forEach(version -> entries.add(
                        Map.entry(phrases.say("explain.receipt.version"), Printing.version(phrases, version))));
        return Printing.head(phrases, entries);
    }

    /** What the columns say of neighbouring versions, as files. */
    private com.vaadin.flow.dom.Element downloads(Comparison found) {
        var list = element("section", "files");
        for (var step : found.steps()) {
            var from = step.text().from().id().toString();
            var to = step.text().to().id().toString();
            Map<String, String> tables = Map.of(
                    "changes", say("compare.changes", from + " → " + to),
                    "outcomes", say("compare.outcomes", from + " → " + to));
            new TreeMap<>(tables).forEach((show, what) -> {
                Map<String, Optional<String>> parameters = new TreeMap<>(Map.of(
                        "from", Optional.of(from),
                        "to", Optional.of(to),
                        "show", Optional.of(show),
                        "language", Optional.of(address.language())));
                parameters.put("sites", address.sites().map(sites -> String.join(",", sites)));
                var files = Exports.link("compare", parameters);
                list.appendChild(Downloads.of(what, files.csv(), files.xlsx()));
            });
        }
        return list;
    }

    /** Changes of all that is no criterion. */
    private com.vaadin.flow.dom.Element others(Comparison found) {
        var section = element("section", "others", text("h2", "", say("compare.others")));
        for (var step : found.steps()) {
            section.appendChild(text(
                    "h3", "", step.text().from().id() + " → " + step.text().to().id()));
            var changes = step.text().changes().stream()
                    .filter(change -> change.element() != Element.CRITERION)
                    .toList();
            if (changes.isEmpty()) {
                section.appendChild(text("p", "quiet", say("compare.no-difference")));
            }
            for (var change : changes) {
                var summary = element(
                        "summary",
                        "",
                        text("span", "title", Marks.field(change.element().code()) + " " + change.code()),
                        text("span", "how", Marks.how(change.how())),
                        Marks.kind(change.kind()),
                        Marks.asks(change.strictness()));
                var list = element("dl", "fields");
                change.fields().forEach(field -> ChangeDetails.add(list, field));
                section.appendChild(
                        change.fields().isEmpty()
                                ? element(
                                        "div",
                                        "single",
                                        summary.getChildren().toArray(com.vaadin.flow.dom.Element[]::new))
                                : element("details", "", summary, list));
            }
        }
        return section;
    }

    /** Follows a link, so that the address stays as readable as the ones people click. */
    private void go(CompareAddress target) {
        getElement().executeJs("""
                const link = document.createElement('a');
                link.href = $0;
                link.setAttribute('router-link', '');
                this.append(link);
                link.click();
                link.remove();
                """, target.href());
    }
}
