package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.DataDemand;
import org.standardworkbench.webapp.run.Selection;
import tools.jackson.databind.json.JsonMapper;

/** The datasets that lack a datum, each with a way to the form where it can be entered; the browser holds the rows in sight. */
class MissingSites extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_AT_ONCE = 30;

    private static final String SITE = """
            <div class=${item.row.style}><span class="name">${item.row.name}</span><span
              class="snapshot">${item.row.about}</span></div>""";
    private static final String MEMBERS = "<span>${item.row.members}</span>";
    private static final String ALONE = "<span class=\"codes\">${item.row.alone}</span>";
    private static final String TOGETHER = "<span class=\"codes\">${item.row.together}</span>";
    private static final String LEVEL = "<span>${item.row.level}</span>";
    private static final String ENTER =
            "<a class=\"action\" router-link href=${item.row.enter} aria-label=${item.row.said} ?hidden=${!item.row.may}>"
                    + "${item.row.go}</a>";

    private final transient Set<String> enterable;
    private final transient StandardVersion version;
    private final transient Statements words;
    private final transient Wording wording;
    private final transient Phrases phrases;

    MissingSites(
            Selection selection,
            StandardVersion version,
            DataDemand.OfDatum datum,
            Set<String> enterable,
            boolean narrow) {
        this.enterable = Set.copyOf(enterable);
        this.version = version;
        this.words = Statements.of(version, selection.language());
        this.wording = new Wording(selection.language());
        this.phrases = wording.phrases();
        addClassName("gains-table");
        var rows = datum.lacking();
        var grid = new Grid<DataDemand.OfDataset>(50);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(phrases.say("run.missing.sites.label"));
        if (narrow) {
            column(
                            grid,
                            phrases.say("run.site"),
                            "100%",
                            1,
                            SITE + "<div>" + phrases.say("run.missing.alone.list") + " " + ALONE + "</div><div>"
                                    + phrases.say("run.missing.others.list") + " " + TOGETHER
                                    + "</div><div>" + LEVEL + "</div>" + ENTER)
                    .setRowHeader(true);
        } else {
            column(grid, phrases.say("run.site"), "19rem", 0, SITE).setRowHeader(true);
            if (datum.datum().ofMembers()) {
                column(grid, phrases.say("run.missing.members.head"), "14rem", 0, MEMBERS);
            }
            column(grid, phrases.say("run.missing.alone"), "12rem", 1, ALONE);
            column(grid, phrases.say("run.missing.with-others"), "16rem", 1, TOGETHER);
            column(grid, phrases.say("run.level"), "11rem", 0, LEVEL);
            if (!enterable.isEmpty()) {
                column(grid, phrases.say("run.missing.enter"), "8rem", 0, ENTER);
            }
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

    private Grid.Column<DataDemand.OfDataset> column(
            Grid<DataDemand.OfDataset> grid, String title, String width, int grow, String template) {
        return grid.addColumn(LitRenderer.<DataDemand.OfDataset>of(template)
                        .withProperty("row", row -> JSON.valueToTree(values(row))))
                .setHeader(title)
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private Map<String, Object> values(DataDemand.OfDataset row) {
        var dataset = row.dataset();
        var site = dataset.site();
        Map<String, Object> values = new HashMap<>();
        values.put("style", site.illustrative() ? "site illustrative" : "site");
        values.put("name", site.name());
        values.put("about", wording.about(dataset));
        values.put("members", String.join(", ", row.members()));
        values.put("alone", codes(row.alone()));
        values.put("together", codes(row.together()));
        var proved = LevelBadge.name(row.proved(), words);
        values.put(
                "level",
                row.possible().equals(row.proved()) ? proved : proved + " → " + LevelBadge.name(row.possible(), words));
        values.put(
                "enter",
                "sites/" + encode(site.id().value()) + "/enter?version="
                        + encode(version.id().toString()) + "&data=" + encode(dataset.key()));
        values.put("may", enterable.contains(site.country()));
        values.put("go", phrases.say("run.missing.enter.data"));
        values.put("said", phrases.say("run.missing.enter.of", site.name(), wording.snapshot(dataset)));
        return values;
    }

    private static String codes(Set<CriterionCode> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%40", "@")
                .replace("+", "%20");
    }
}
