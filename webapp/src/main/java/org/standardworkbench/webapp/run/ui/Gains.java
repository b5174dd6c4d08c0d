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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.comparison.OutcomeComparison.Direction;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.LevelFlows;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunFilter;
import org.standardworkbench.webapp.run.Selection;
import org.standardworkbench.webapp.run.StepGains;

/** What becomes of sites when one version takes the place of another: a picture and the same as a table, the sites, the criteria. */
class Gains extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Selection selection;
    private final transient LevelFlows flows;
    private final transient Step step;
    private final transient StepGains gains;
    private final transient Statements before;
    private final transient Statements after;
    private final transient Phrases phrases;
    private final transient List<String> columns;

    /** @param go goes to another state of the page */
    Gains(Selection selection, LevelFlows flows, Step step, StepGains gains, boolean narrow, Consumer<RunAddress> go) {
        this.selection = selection;
        this.flows = flows;
        this.step = step;
        this.gains = gains;
        this.before = Statements.of(gains.from(), selection.language());
        this.after = Statements.of(gains.to(), selection.language());
        this.phrases = Phrases.of(selection.language());
        this.columns = List.of(
                phrases.say("run.criterion"),
                phrases.say("run.sites"),
                phrases.say("run.points.gained"),
                phrases.say("run.points.lost"));
        addClassName("gains");
        var shown = step.way().map(way -> gains.way(way.from(), way.to())).orElse(gains);
        var picture = new Div(new LevelChart(selection, flows, narrow, go));
        picture.addClassName("picture");
        picture.getElement()
                .appendChild(element("div", "figures", steps(), text("p", "total", totals()), transitions()));
        add(picture);
        getElement().appendChild(way(shown));
        add(new GainsTable(selection, shown, narrow));
        getElement()
                .appendChild(
                        text("h2", "", phrases.say("run.criteria.decide")),
                        scrolling(
                                phrases.say("run.criteria"),
                                table("grid", phrases.say("run.criteria.decide"), columns, criteria(shown))));
    }

    private RunAddress show(Optional<String> what) {
        return selection.address().withLayout(selection.address().layout().withShow(what));
    }

    private Element steps() {
        var list = element("div", "switch")
                .setAttribute("role", "group")
                .setAttribute("aria-label", phrases.say("run.step"));
        for (int at = selection.versions().size() - 2; at >= 0; at--) {
            boolean newest = at == selection.versions().size() - 2;
            var address = show(newest ? Optional.empty() : Optional.of(Step.name(selection.versions(), at)));
            var link = link(
                    address.href(RunPages.GAINS),
                    "shortcut",
                    selection.versions().get(at).id() + " → "
                            + selection.versions().get(at + 1).id());
            list.appendChild(at == step.column() ? link.setAttribute("aria-current", "true") : link);
        }
        return gains.from().illustrative().isPresent()
                        || gains.to().illustrative().isPresent()
                ? list.appendChild(text("span", "quiet", phrases.say("run.illustrative-content")))
                : list;
    }

    private String totals() {
        var counts = gains.totals();
        return Stream.of(Direction.values())
                .filter(counts::containsKey)
                .map(direction -> phrases.number(counts.getOrDefault(direction, 0L)) + " "
                        + phrases.say("run.gain." + direction.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" · "));
    }

    /** How many sites go from which level to which; each number leads to these sites. */
    private Element transitions() {
        var from = flows.columns().get(step.column());
        var to = flows.columns().get(step.column() + 1);
        var columns = Stream.concat(
                        Stream.of(phrases.say("run.before-after")),
                        to.stream().map(station -> LevelChart.name(station.state(), after, phrases)))
                .toList();
        var rows = from.stream()
                .map(station -> row(
                        columns,
                        Stream.concat(
                                        Stream.of(text("span", "", LevelChart.name(station.state(), before, phrases))),
                                        to.stream().map(other -> transition(station.state(), other.state())))
                                .toArray(Element[]::new)));
        return scrolling(
                phrases.say("run.levels-before-after"),
                table("transitions", phrases.say("run.levels-before-after"), columns, rows)
                        .setAttribute("id", LevelChart.TABLE)
                        .setAttribute("class", "transitions"));
    }

    private Element transition(LevelFlows.State from, LevelFlows.State to) {
        int number = flows.flows().stream()
                .filter(flow -> flow.column() == step.column()
                        && flow.from().equals(from)
                        && flow.to().equals(to))
                .mapToInt(LevelFlows.Flow::datasets)
                .sum();
        if (number == 0) {
            return text("span", "none", "0");
        }
        var direction = LevelChart.direction(selection, step.column(), from, to);
        boolean chosen = step.way()
                .filter(way -> way.equals(new Step.Way(from.code(), to.code())))
                .isPresent();
        var target = show(Optional.of(
                chosen
                        ? Step.name(selection.versions(), step.column())
                        : Step.name(selection.versions(), step.column(), from.code(), to.code())));
        var mark = direction == LevelChart.Direction.UP ? "▲ " : direction == LevelChart.Direction.DOWN ? "▼ " : "";
        var link = link(target.href(RunPages.GAINS), "some " + direction.style(), mark + phrases.number(number))
                .setAttribute("title", phrases.say("run.list-these"));
        return chosen ? link.setAttribute("aria-current", "true") : link;
    }

    private Element way(StepGains shown) {
        var title = element("h2", "", text("span", "", phrases.say("run.sites")));
        step.way()
                .ifPresent(way -> title.appendChild(
                        text(
                                "span",
                                "quiet",
                                " " + name(0, way.from(), before) + " → " + name(1, way.to(), after) + ": "
                                        + phrases.number(shown.sites().size()) + " "),
                        link(
                                show(Optional.of(Step.name(selection.versions(), step.column())))
                                        .href(RunPages.GAINS),
                                "action",
                                phrases.say("run.all-sites-again"))));
        return title;
    }

    private String name(int side, String code, Statements words) {
        return flows.columns().get(step.column() + side).stream()
                .map(LevelFlows.Station::state)
                .filter(state -> state.code().equals(code))
                .findFirst()
                .map(state -> LevelChart.name(state, words, phrases))
                .orElse(code);
    }

    /** Of the themes that are chosen, by the version after. */
    private Stream<Element> criteria(StepGains shown) {
        return shown.criteria().stream()
                .filter(one -> Stream.concat(
                                themes(one.criteria().to(), gains.to()),
                                themes(one.criteria().from(), gains.from()))
                        .limit(Math.max(1, one.criteria().to().size()))
                        .anyMatch(theme -> selection.address().filter().allows(RunFilter.Kind.THEME, theme)))
                .map(this::criterion);
    }

    private static Stream<String> themes(List<CriterionCode> codes, StandardVersion version) {
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(version.criteria().get(code)))
                .map(criterion -> criterion.theme().value());
    }

    private Element criterion(StepGains.OfCriteria one) {
        var criteria = one.criteria();
        var title = criteria.to().isEmpty()
                ? before.title(criteria.from().getFirst())
                : after.title(criteria.to().getFirst());
        var name = GainsTable.name(criteria, phrases);
        return row(
                columns,
                text("span", "", title.startsWith(name) ? title : name + ": " + title),
                text("span", "number", phrases.number(one.sites())),
                text("span", "number", one.gained() == 0 ? "0" : "+" + phrases.number(one.gained())),
                text("span", "number", one.lost() == 0 ? "0" : "−" + phrases.number(one.lost())));
    }
}
