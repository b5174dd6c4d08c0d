package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.access.Subject;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;
import org.standardworkbench.webapp.sites.EntryAddress;
import org.standardworkbench.webapp.sites.SiteList;
import org.standardworkbench.webapp.sites.Sites;
import org.standardworkbench.webapp.sites.SitesAddress;

/** All sites: as a map of countries and as a list, with what is known of them. The address is its state. */
@Needs(Action.READ_SITES)
@Route("sites")
@PageTitle("Sites · Standard Workbench")
@Menu(title = "Sites", order = 4)
@StyleSheet("sites.css")
class SitesView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLISECONDS = 150;
    private static final int TYPING_MILLISECONDS = 250;

    private final transient Sites sites;
    private final transient RunService run;
    private final Select<StandardVersion> version = new Select<>();
    private final Input find = new Input();
    private final Div count = new Div();
    private final Div notices = new Div();
    private final Div filters = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final Div content = new Div();
    private final boolean mayEnter;
    private transient SitesAddress address = SitesAddress.ALL;
    /** Counts what was asked for, so that a late answer to an earlier question is not shown. */
    private int asked;

    SitesView(Sites sites, RunService run, Access access) {
        this.sites = sites;
        this.mayEnter = access.may(Action.SAVE_DATA, Subject.ANYWHERE);
        this.run = run;
        addClassName("sites");
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        notices.getElement().setAttribute("role", "status");
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", "Assessing");
        listen();
        var bar = new Div(filters, find, version);
        bar.addClassName("bar");
        var head = element("header", "head", text("h1", "", "Sites"), count.getElement());
        if (mayEnter) {
            head.appendChild(
                    Markup.link(EntryAddress.NEW_SITE, "action", "New site"),
                    Markup.link("upload", "action", "Upload data"));
        }
        getElement().appendChild(head);
        add(bar, progress, notices, content);
    }

    private void listen() {
        version.setLabel("Level under");
        version.setItems(sites.versions());
        version.setItemLabelGenerator(one -> one.id().toString());
        version.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.withVersion(event.getValue().id().toString()));
            }
        });
        find.setType("search");
        find.setPlaceholder("Find a site");
        find.getElement().setAttribute("aria-label", "Show only sites that hold these words");
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setValueChangeTimeout(TYPING_MILLISECONDS);
        find.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.withFind(event.getValue()));
            }
        });
    }

    /** Another state of this page, without a step in the browser's history for every letter. */
    private void go(SitesAddress other) {
        address = other;
        show();
        Markup.readdress(getElement(), address);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = SitesAddress.of(event.getLocation().getQueryParameters().getParameters());
        find.setValue(address.find());
        show();
    }

    private void show() {
        var list = sites.list(address);
        list.version().ifPresent(version::setValue);
        count.setText(
                list.rows().size() == list.all()
                        ? Wording.count(list.all(), "site", "sites")
                        : list.rows().size() + " of " + Wording.count(list.all(), "site", "sites"));
        filters.getElement().removeAllChildren().appendChild(new SiteFilters(list).build());
        tell(list, List.of());
        int question = ++asked;
        progress.setVisible(false);
        if (list.rows().isEmpty()) {
            content.getElement().removeAllChildren().appendChild(empty(list));
            return;
        }
        var selection = list.selection();
        if (selection.isEmpty() || run.remaining(selection.get()) == 0) {
            show(list, selection.map(found -> run.run(found, made -> {})).orElse(null));
        } else {
            show(list, null);
            await(list, selection.get(), question);
        }
    }

    /** Levels that have to be worked out come beside the page, which asks for them now and then. */
    private void await(SiteList list, Selection selection, int question) {
        var ui = UI.getCurrent();
        progress.setVisible(true);
        ui.setPollInterval(POLL_MILLISECONDS);
        run.start(selection, made -> {}).whenComplete((matrix, problem) -> {
            if (ui.isAttached()) {
                ui.access(() -> {
                    if (question == asked) {
                        ui.setPollInterval(-1);
                        progress.setVisible(false);
                        show(list, matrix);
                    }
                });
            }
        });
    }

    private void show(SiteList list, @Nullable Matrix matrix) {
        Function<SiteList.Row, Optional<Matrix.Result>> results = results(matrix);
        var levels = list.version().map(Levels::new);
        var map = new CountryMap(list, row -> results.apply(row).flatMap(result -> levels.map(one -> one.of(result))));
        var table =
                new SiteTable(list, row -> results.apply(row).flatMap(result -> levels.map(one -> level(one, result))));
        content.getElement().removeAllChildren().appendChild(map.build(), table.build());
        SiteTable.pages(list).ifPresent(content.getElement()::appendChild);
        var files = Exports.link("sites", Map.of());
        content.getElement().appendChild(Downloads.of("All sites", files.csv(), files.xlsx()));
        if (matrix != null) {
            tell(list, matrix.notices());
        }
    }

    private static Element level(Levels levels, Matrix.Result result) {
        return element(
                "span",
                "result",
                levels.of(result),
                text("span", "quiet number", Wording.points(result.score()) + " points"));
    }

    private static Function<SiteList.Row, Optional<Matrix.Result>> results(@Nullable Matrix matrix) {
        if (matrix == null) {
            return row -> Optional.empty();
        }
        Map<String, Optional<Matrix.Result>> byKey = matrix.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.dataset().key(),
                        row -> row.cells().stream().findFirst().flatMap(Matrix.Cell::result)));
        return row -> byKey.getOrDefault(row.shown().key(), Optional.empty());
    }

    private void tell(SiteList list, List<String> others) {
        notices.removeAll();
        Stream.concat(list.notices().stream(), others.stream())
                .forEach(notice -> notices.getElement().appendChild(text("p", "notice", notice)));
    }

    private Element empty(SiteList list) {
        if (list.all() == 0 && !mayEnter) {
            return text("p", "empty", "There are no sites yet that you may read.");
        }
        return list.all() == 0
                ? element(
                        "p",
                        "empty",
                        text("span", "", "There are no sites yet. "),
                        Markup.link(EntryAddress.NEW_SITE, "", "Enter the first one"),
                        text("span", "", ", or start with --standards FOLDER whose folder `sites` holds data files."))
                : element(
                        "p",
                        "empty",
                        text("span", "", "No site passes these filters. "),
                        Markup.link(list.address().withoutFilters(), "", "Show all " + list.all()));
    }
}
