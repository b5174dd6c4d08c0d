package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.Selection;
import org.standardworkbench.webapp.run.StepGains;
import tools.jackson.databind.json.JsonMapper;

/** The sites of a step, those that gain or lose first, with the criteria through which; the browser holds the rows in sight. */
class GainsTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    /** Up to so many rows the page is as long as they are; beyond, the table scrolls by itself. */
    private static final int MOST_AT_ONCE = 30;

    private static final String SITE = """
            <div class=${item.site.style}><span class="name">${item.site.name}</span><span
              class="snapshot">${item.site.about}</span></div>""";
    private static final String DIRECTION =
            "<span class=${'direction ' + item.direction.style}>${item.direction.sign}</span>";
    private static final String REACHED = "<a router-link href=${item.reached.href}>${item.reached.said}</a>";
    private static final String THROUGH = """
            <span class="through">${item.through.map(one => html`<span>${one}</span> `)}</span>""";

    private final transient Selection selection;
    private final transient StepGains gains;
    private final transient Statements before;
    private final transient Statements after;
    private final transient Wording wording;
    private final transient Phrases phrases;

    GainsTable(Selection selection, StepGains gains, boolean narrow) {
        this.selection = selection;
        this.gains = gains;
        this.before = Statements.of(gains.from(), selection.language());
        this.after = Statements.of(gains.to(), selection.language());
        this.wording = new Wording(selection.language());
        this.phrases = wording.phrases();
        addClassName("gains-table");
        var rows = gains.sites().stream()
                .sorted(Comparator.comparing(StepGains.OfSite::direction))
                .toList();
        var grid = new Grid<StepGains.OfSite>(50);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(phrases.say("run.sites"));
        if (narrow) {
            grid.addColumn(all(SITE + "<div>" + DIRECTION + "</div><div>" + REACHED + " → "
                            + REACHED.replace("item.reached", "item.after") + "</div>" + THROUGH))
                    .setHeader(phrases.say("run.site"))
                    .setRowHeader(true);
        } else {
            column(grid, phrases.say("run.site"), "19rem", 0, SITE).setRowHeader(true);
            column(grid, phrases.say("run.level"), "7rem", 0, DIRECTION);
            column(grid, phrases.say("run.before"), "11rem", 0, REACHED);
            column(grid, phrases.say("run.after"), "11rem", 0, REACHED.replace("item.reached", "item.after"));
            column(grid, phrases.say("run.through"), "20rem", 1, THROUGH);
        }
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> rows.stream().skip(query.getOffset()).limit(query.getLimit()), query -> {
                    query.getOffset();
                    query.getLimit();
                    return rows.size();
                }));
        grid.setAllRowsVisible(rows.size() <= MOST_AT_ONCE);
        add(grid);
    }

    private Grid.Column<StepGains.OfSite> column(
            Grid<StepGains.OfSite> grid, String title, String width, int grow, String template) {
        return grid.addColumn(all(template)).setHeader(title).setWidth(width).setFlexGrow(grow);
    }

    /** Gives a template the values that it names. */
    private LitRenderer<StepGains.OfSite> all(String template) {
        Map<String, ValueProvider<StepGains.OfSite, Object>> values = Map.of(
                "site", this::site,
                "direction",
                        site -> Map.of(
                                "style", site.direction().name().toLowerCase(Locale.ROOT),
                                "sign",
                                        phrases.say("run.direction."
                                                + site.direction().name().toLowerCase(Locale.ROOT))),
                "reached", site -> reached(gains.from(), before, site, site.before()),
                "after", site -> reached(gains.to(), after, site, site.after()),
                "through", site -> site.changes().stream().map(this::change).toList());
        var renderer = LitRenderer.<StepGains.OfSite>of(template);
        values.forEach((name, value) -> {
            if (template.contains("item." + name)) {
                renderer.withProperty(name, site -> JSON.valueToTree(value.apply(site)));
            }
        });
        return renderer;
    }

    private Map<String, Object> site(StepGains.OfSite one) {
        var site = one.dataset().site();
        return Map.of(
                "style",
                site.illustrative() ? "site illustrative" : "site",
                "name",
                site.name(),
                "about",
                wording.about(one.dataset()));
    }

    private Map<String, Object> reached(
            StandardVersion version, Statements words, StepGains.OfSite site, StepGains.Side side) {
        var proved = side.level().proved().map(words::level).orElseGet(words::noLevel);
        var possible = side.level().possible().map(words::level).orElseGet(words::noLevel);
        return Map.of(
                "said",
                (proved.equals(possible) ? proved : proved + " → " + possible) + ", " + wording.points(side.points()),
                "href",
                selection
                        .address()
                        .withLayout(selection.address().layout().withShow(Optional.empty()))
                        .withCell(Optional.of(RunAddress.cell(site.dataset().key(), version.id())))
                        .href());
    }

    private String change(StepGains.Change change) {
        return name(change.criteria(), phrases) + (change.points() == 0 ? "" : " " + Wording.signed(change.points()));
    }

    /** "ENE-02", "ENE-02 (new)", "ENE-01, ENE-02 → ENE-07". */
    static String name(Correspondence criteria, Phrases phrases) {
        var from = codes(criteria.from());
        var to = codes(criteria.to());
        return from.equals(to)
                ? to
                : from.isEmpty()
                        ? phrases.say("run.new", to)
                        : to.isEmpty() ? phrases.say("run.gone", from) : from + " → " + to;
    }

    private static String codes(List<CriterionCode> codes) {
        return codes.stream().map(CriterionCode::value).collect(Collectors.joining(", "));
    }
}
