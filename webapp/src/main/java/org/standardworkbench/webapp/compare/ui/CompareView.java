package org.standardworkbench.webapp.compare.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.comparison.VersionComparison.Element;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.webapp.compare.CompareAddress;
import org.standardworkbench.webapp.compare.CompareService;
import org.standardworkbench.webapp.compare.Comparison;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;

/** Versions side by side. The address is the state. */
@Route("compare")
@PageTitle("Compare")
@Menu(title = "Compare", order = 2)
@StyleSheet("compare.css")
class CompareView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLISECONDS = 150;

    private final transient CompareService service;
    private final CompareControls controls;
    private final Div notices = new Div();
    private final Div results = new Div();
    private final ProgressBar progress = new ProgressBar();
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
        progress.getElement().setAttribute("aria-label", "Comparing");
        progress.setVisible(false);
        var head = new Div(new H1("Compare"), controls);
        head.addClassName("head");
        add(head, progress, notices, results);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = CompareAddress.of(event.getLocation().getQueryParameters().getParameters());
        var selection = service.select(address);
        var columns = service.columns(address, selection);
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
                            "It could not be compared: " + (cause == null ? "no answer" : cause.getMessage())));
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
        if (found.versions().size() < 2) {
            results.getElement().appendChild(text("p", "empty", "Choose two or more versions above."));
            return;
        }
        var filters = new Filters(found, address);
        results.getElement().appendChild(filters.bar());
        var rows = filters.rows();
        if (rows.isEmpty()) {
            results.getElement()
                    .appendChild(text(
                            "p",
                            "empty",
                            address.filters().isEmpty()
                                    ? "No difference: the criteria of these versions are the same in wording, values and rules."
                                    : "No change is of this kind."));
        } else {
            results.add(new ChangesTable(found, rows, address));
        }
        results.getElement().appendChild(others(found), downloads(found));
    }

    /** What the columns say of neighbouring versions, as files. */
    private com.vaadin.flow.dom.Element downloads(Comparison found) {
        var list = element("section", "files");
        for (var step : found.steps()) {
            var from = step.text().from().id().toString();
            var to = step.text().to().id().toString();
            Map<String, String> tables =
                    Map.of("changes", "Changes " + from + " → " + to, "outcomes", "Outcomes " + from + " → " + to);
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
        var section =
                element("section", "others", text("h2", "", "Themes, parameters, indicators, factors and levels"));
        for (var step : found.steps()) {
            section.appendChild(text(
                    "h3", "", step.text().from().id() + " → " + step.text().to().id()));
            var changes = step.text().changes().stream()
                    .filter(change -> change.element() != Element.CRITERION)
                    .toList();
            if (changes.isEmpty()) {
                section.appendChild(text("p", "quiet", "No difference."));
            }
            for (var change : changes) {
                var summary = element(
                        "summary",
                        "",
                        text("span", "title", change.element().code() + " " + change.code()),
                        text("span", "how", change.how()),
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
