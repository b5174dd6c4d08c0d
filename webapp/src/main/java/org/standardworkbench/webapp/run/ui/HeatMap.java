package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Signs;
import org.standardworkbench.webapp.run.OutcomeRow;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunFilter;
import org.standardworkbench.webapp.run.Selection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sites by criteria of one version, theme by theme: shape, letter and colour of each outcome, with what they come to below and beside.
 * The browser holds the rows in sight.
 */
class HeatMap extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    /** Order of the rows. */
    static final String BY_FAILED = "-not-met";

    private static final String SITE = """
            <div class=${item.row.style}><a router-link href=${item.row.href}>${item.row.name}</a><span
              class="snapshot">${item.row.about}</span></div>""";

    /** The criteria of a theme; their codes and the words for outcomes come once with the table. */
    private static final String THEME = """
            ${((heat, at) => html`<div class="squares">${[...item.signs].map((sign, i) => {
              const is = heat.outcomes[sign]; const code = heat.themes[at][i];
              return html`<span class=${'is ' + is.style} title=${code + ': ' + is.name}><span class="said">${code} ${is.name},
              </span><span aria-hidden="true">${is.shape}<b>${is.letter}</b></span></span>`; })}</div>`)(
                root.closest('vaadin-grid').heat, %d)}""";

    private final transient Selection selection;
    private final transient StandardVersion version;
    private final transient Statements statements;
    private final transient Wording wording;
    private final transient Phrases phrases;
    private final transient List<Criterion> criteria;
    private final transient List<OutcomeRow> rows;

    /** A run of criteria of one theme. @param from place of the first one in the version @param to place behind the last one */
    private record Span(ThemeCode theme, int from, int to) {}

    private final transient List<Span> spans;

    HeatMap(Selection selection, StandardVersion version, List<OutcomeRow> rows) {
        this.selection = selection;
        this.version = version;
        this.statements = Statements.of(version, selection.language());
        this.wording = new Wording(selection.language());
        this.phrases = wording.phrases();
        this.criteria = List.copyOf(version.criteria().values());
        this.spans = spans();
        boolean byFailed =
                selection.address().layout().sort().filter(BY_FAILED::equals).isPresent();
        this.rows = byFailed
                ? rows.stream()
                        .sorted(Comparator.comparingInt(this::failed).reversed())
                        .toList()
                : rows;
        addClassName("heat-map");
        getElement().appendChild(legend());
        add(grid());
    }

    private List<Span> spans() {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= criteria.size(); at++) {
            if (at == criteria.size()
                    || !criteria.get(at).theme().equals(criteria.get(from).theme())) {
                var theme = criteria.get(from).theme();
                if (selection.address().filter().allows(RunFilter.Kind.THEME, theme.value())) {
                    found.add(new Span(theme, from, at));
                }
                from = at;
            }
        }
        return found;
    }

    private int count(OutcomeRow row, OutcomeKind kind) {
        return spans.stream()
                .mapToInt(span -> row.count(kind, span.from(), span.to()))
                .sum();
    }

    private int failed(OutcomeRow row) {
        return count(row, OutcomeKind.NOT_MET);
    }

    private Element legend() {
        var list = element("p", "counts");
        for (OutcomeKind kind : OutcomeKind.values()) {
            long number = rows.stream().mapToLong(row -> count(row, kind)).sum();
            if (number > 0) {
                list.appendChild(element(
                        "span",
                        "count",
                        text("b", "", wording.number(number) + " "),
                        Signs.outcome(kind, statements.outcome(kind))));
            }
        }
        return list;
    }

    private Grid<OutcomeRow> grid() {
        Grid<OutcomeRow> grid = new Grid<>(50);
        grid.addClassName("heat");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(phrases.say("run.outcomes.under", version.id()));
        grid.getElement().setPropertyJson("heat", JSON.valueToTree(legendOfSigns()));
        grid.addColumn(LitRenderer.<OutcomeRow>of(SITE).withProperty("row", row -> JSON.valueToTree(site(row))))
                .setHeader(component(sorting(phrases.say("run.site"), Optional.empty())))
                .setFooter(component(text("span", "sum", phrases.say("run.not-met.of-asked"))))
                .setFrozen(true)
                .setRowHeader(true)
                .setWidth("15rem")
                .setFlexGrow(0);
        for (int at = 0; at < spans.size(); at++) {
            var span = spans.get(at);
            grid.addColumn(LitRenderer.<OutcomeRow>of(THEME.formatted(at))
                            .withProperty("signs", row -> row.signs().substring(span.from(), span.to())))
                    .setHeader(component(themeHeader(span)))
                    .setFooter(component(sums(span)))
                    .setWidth("calc(" + (span.to() - span.from()) + " * 1.75rem + 1px)")
                    .setFlexGrow(0);
        }
        grid.addColumn(LitRenderer.<OutcomeRow>of("<span class=\"failed-count\">${item.failed}</span>")
                        .withProperty("failed", this::failed))
                .setHeader(component(sorting(phrases.say("run.not-met"), Optional.of(BY_FAILED))))
                .setWidth("6rem")
                .setFlexGrow(1);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> rows.stream().skip(query.getOffset()).limit(query.getLimit()), query -> {
                    query.getOffset();
                    query.getLimit();
                    return rows.size();
                }));
        grid.getElement().executeJs("if (matchMedia('(max-width: 900px)').matches) this.children[0].width = '9rem'");
        return grid;
    }

    /** What all rows share, once. */
    private Map<String, Object> legendOfSigns() {
        return Map.of(
                "outcomes",
                Stream.of(OutcomeKind.values())
                        .map(kind -> Map.of(
                                "style", Signs.style(kind),
                                "shape", Signs.shape(kind),
                                "letter", Signs.letter(kind),
                                "name", statements.outcome(kind)))
                        .toList(),
                "themes",
                spans.stream()
                        .map(span -> criteria.subList(span.from(), span.to()).stream()
                                .map(criterion -> criterion.code().value())
                                .toList())
                        .toList());
    }

    private Map<String, Object> site(OutcomeRow row) {
        var dataset = row.dataset();
        var site = dataset.site();
        return Map.of(
                "style",
                site.illustrative() ? "site illustrative" : "site",
                "name",
                site.name(),
                "href",
                selection
                        .address()
                        .withLayout(selection.address().layout().withShow(Optional.empty()))
                        .withCell(Optional.of(RunAddress.cell(dataset.key(), version.id())))
                        .href(),
                "about",
                wording.about(dataset));
    }

    private static Div component(Element content) {
        var div = new Div();
        div.getElement().appendChild(content);
        return div;
    }

    private Element sorting(String title, Optional<String> sort) {
        var layout = selection.address().layout();
        var link = link(selection.address().withLayout(layout.withSort(sort)).href(RunPages.OUTCOMES), "sort", title);
        boolean now = layout.sort().equals(sort);
        return now && sort.isPresent()
                ? link.appendChild(text("span", "", " ↓"), text("span", "said", phrases.say("run.sorted.most")))
                : link;
    }

    private Element themeHeader(Span span) {
        var codes = element("span", "codes");
        criteria.subList(span.from(), span.to())
                .forEach(criterion -> codes.appendChild(link(
                                "standards/" + version.id() + "/" + criterion.code(),
                                "code",
                                criterion.code().value())
                        .setAttribute("title", statements.title(criterion.code()))));
        var name = statements.theme(span.theme());
        return element("span", "theme-head", text("span", "theme-name", name).setAttribute("title", name), codes);
    }

    private Element sums(Span span) {
        var sums = element("span", "squares");
        for (int at = span.from(); at < span.to(); at++) {
            int criterion = at;
            long failed = rows.stream()
                    .filter(row -> row.kind(criterion) == OutcomeKind.NOT_MET)
                    .count();
            long asked = rows.stream()
                    .filter(row -> row.kind(criterion) != OutcomeKind.NOT_APPLICABLE)
                    .count();
            sums.appendChild(text("span", "share", rows.size() > 99 ? percent(failed, asked) : failed + "/" + asked)
                    .setAttribute(
                            "title",
                            phrases.say("run.not-met.by", criteria.get(at).code(), failed, asked)));
        }
        return sums;
    }

    private static String percent(long part, long all) {
        return all == 0 ? "–" : Math.round(100.0 * part / all) + "%";
    }
}
