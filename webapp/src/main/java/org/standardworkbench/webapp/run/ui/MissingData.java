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
import java.util.Set;
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

    private final transient Selection selection;
    private final transient DataDemand demand;
    private final transient Optional<DataDemand.OfDatum> chosen;
    private final transient Statements words;
    private final transient LineMarkup lines;
    private final transient Phrases phrases;
    private final transient List<String> columns;

    /** @param enterable countries for whose sites the one who looks may give data */
    MissingData(
            Selection selection,
            DataDemand demand,
            Optional<DataDemand.OfDatum> chosen,
            Set<String> enterable,
            boolean narrow) {
        this.selection = selection;
        this.demand = demand;
        this.chosen = chosen;
        this.words = Statements.of(demand.version(), selection.language());
        this.phrases = Phrases.of(selection.language());
        this.lines = new LineMarkup(demand.version(), words, phrases);
        this.columns = List.of(
                phrases.say("run.missing.what"),
                phrases.say("run.missing.of"),
                phrases.say("run.missing.alone"),
                phrases.say("run.missing.part"),
                phrases.say("run.sites"),
                phrases.say("run.missing.open-up-to"),
                phrases.say("run.missing.waiting"));
        addClassName("missing-data");
        getElement().appendChild(versions(), text("p", "total", totals()));
        if (demand.data().isEmpty()) {
            getElement()
                    .appendChild(text(
                            "p",
                            "empty",
                            phrases.say("run.missing.nothing", demand.version().id())));
            return;
        }
        getElement()
                .appendChild(
                        text(
                                "p",
                                "quiet",
                                phrases.say("run.missing.search")
                                        + (demand.listedInFull() == 0
                                                ? ""
                                                : " "
                                                        + phrases.say(
                                                                "run.missing.in-full",
                                                                phrases.number(demand.listedInFull())))),
                        scrolling(
                                phrases.say("run.missing.table"),
                                table(
                                        "grid",
                                        phrases.say("run.missing.table"),
                                        columns,
                                        demand.data().stream().map(this::datum))));
        chosen.ifPresent(one -> {
            getElement().appendChild(text("h2", "", phrases.say("run.missing.sites", name(one.datum()))));
            add(new MissingSites(selection, demand.version(), one, enterable, narrow));
        });
    }

    private Element versions() {
        var list = element("div", "switch")
                .setAttribute("role", "group")
                .setAttribute("aria-label", phrases.say("run.version"));
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
        return phrases.say(
                "run.missing.total",
                phrases.number(demand.outcomes()),
                phrases.number(demand.datasets()),
                phrases.number(selection.datasets().size()));
    }

    private Element datum(DataDemand.OfDatum one) {
        var link = link(href(demand.version().id() + ":" + one.datum().code()), "datum", name(one.datum()));
        return row(
                columns,
                chosen.filter(one::equals).isPresent() ? link.setAttribute("aria-current", "true") : link,
                text("span", "", phrases.say(one.datum().ofMembers() ? "run.missing.members" : "run.missing.area")),
                text("span", "number", outcomes(one.alone())),
                text("span", "number", outcomes(one.outcomes())),
                text("span", "number", phrases.number(one.lacking().size())),
                text(
                        "span",
                        "",
                        one.reachable().entrySet().stream()
                                .map(level ->
                                        LevelBadge.name(level.getKey(), words) + " " + phrases.number(level.getValue()))
                                .collect(Collectors.joining(" · "))),
                text(
                        "span",
                        "codes",
                        one.criteria().stream().map(Object::toString).collect(Collectors.joining(" "))));
    }

    private String outcomes(int number) {
        return phrases.count("run.missing.outcomes", number);
    }

    private String name(DataDemand.Datum datum) {
        return lines.missing(new MissingDatum(datum.kind(), datum.name(), Optional.empty()));
    }
}
