package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.webapp.page.LineMarkup;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.DataDemand;
import org.standardworkbench.webapp.run.Selection;

/** The missing data of all sites, and the sites that lack one of them. */
class MissingData extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "Missing",
            "Of",
            "Settles alone",
            "Takes part in",
            "Sites",
            "Level open up to",
            "Criteria that wait for it");

    private final transient Selection selection;
    private final transient DataDemand demand;
    private final transient Optional<DataDemand.OfDatum> chosen;
    private final transient Statements words;
    private final transient LineMarkup lines;

    MissingData(Selection selection, DataDemand demand, Optional<DataDemand.OfDatum> chosen, boolean narrow) {
        this.selection = selection;
        this.demand = demand;
        this.chosen = chosen;
        this.words = Statements.of(demand.version(), selection.language());
        this.lines = new LineMarkup(demand.version(), words, Phrases.of(selection.language()));
        addClassName("missing-data");
        getElement().appendChild(versions(), text("p", "total", totals()));
        if (demand.data().isEmpty()) {
            getElement()
                    .appendChild(text(
                            "p",
                            "empty",
                            "Nothing is missing: every outcome of these sites can be evaluated under "
                                    + demand.version().id() + "."));
            return;
        }
        getElement()
                .appendChild(
                        text(
                                "p",
                                "quiet",
                                "The smallest set of missing data that settles an outcome is searched for among up to 12"
                                        + " missing data, and then found for certain; beyond, all missing data are listed"
                                        + (demand.listedInFull() == 0
                                                ? "."
                                                : ", as for " + RunWords.number(demand.listedInFull())
                                                        + " of these outcomes.")),
                        scrolling(
                                "Data that are missing",
                                table(
                                        "grid",
                                        "Data that are missing",
                                        COLUMNS,
                                        demand.data().stream().map(this::datum))));
        chosen.ifPresent(one -> {
            getElement().appendChild(text("h2", "", "Sites that lack: " + name(one.datum())));
            add(new MissingSites(selection, demand.version(), one, narrow));
        });
    }

    private Element versions() {
        var list = element("div", "switch").setAttribute("role", "group").setAttribute("aria-label", "Version");
        selection.versions().reversed().forEach(version -> {
            var link =
                    link(href(version.id().toString()), "shortcut", version.id().toString());
            list.appendChild(
                    version.id().equals(demand.version().id()) ? link.setAttribute("aria-current", "true") : link);
        });
        return list;
    }

    private String href(String show) {
        return selection
                .address()
                .withLayout(selection.address().layout().withShow(Optional.of(show)))
                .href(RunPages.MISSING);
    }

    private String totals() {
        return RunWords.number(demand.outcomes()) + " outcomes of " + RunWords.number(demand.datasets()) + " of "
                + RunWords.number(selection.datasets().size()) + " datasets cannot be evaluated";
    }

    private Element datum(DataDemand.OfDatum one) {
        var link = link(href(demand.version().id() + ":" + one.datum().code()), "datum", name(one.datum()));
        return row(
                COLUMNS,
                chosen.filter(one::equals).isPresent() ? link.setAttribute("aria-current", "true") : link,
                text("span", "", one.datum().ofMembers() ? "companies or flows" : "area"),
                text("span", "number", outcomes(one.alone())),
                text("span", "number", outcomes(one.outcomes())),
                text("span", "number", RunWords.number(one.lacking().size())),
                text(
                        "span",
                        "",
                        one.reachable().entrySet().stream()
                                .map(level -> LevelBadge.name(level.getKey(), words) + " "
                                        + RunWords.number(level.getValue()))
                                .collect(Collectors.joining(" · "))),
                text(
                        "span",
                        "codes",
                        one.criteria().stream().map(Object::toString).collect(Collectors.joining(" "))));
    }

    private static String outcomes(int number) {
        return RunWords.number(number) + (number == 1 ? " outcome" : " outcomes");
    }

    private String name(DataDemand.Datum datum) {
        return lines.missing(new MissingDatum(datum.kind(), datum.name(), Optional.empty()));
    }
}
