package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.webapp.chart.Chart;
import org.standardworkbench.webapp.chart.Sankey;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.LevelFlows;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.Selection;

/** How many sites have which level under each version, and how they move from version to version, as a picture. */
class LevelChart extends Div {

    private static final long serialVersionUID = 1L;

    /** The id of the table with the same figures. */
    static final String TABLE = "level-transitions";

    /** Where a flow leads to. */
    enum Direction {
        UP("var(--met)"),
        DOWN("var(--not-met)"),
        SAME("var(--quiet)"),
        /** Missing data leave it open, or the levels are not the same ones. */
        UNKNOWN("var(--undetermined)");

        private final String colour;

        Direction(String colour) {
            this.colour = colour;
        }

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param go goes to another state of the page: a click on a flow lists its sites */
    LevelChart(Selection selection, LevelFlows flows, boolean narrow, Consumer<RunAddress> go) {
        addClassName("level-chart");
        var heads = element("div", "heads").setAttribute("aria-hidden", "true");
        selection
                .versions()
                .forEach(version ->
                        heads.appendChild(text("span", "", version.id().toString())));
        getElement().appendChild(heads);
        int most = flows.columns().stream().mapToInt(List::size).max().orElse(1);
        var chart = Chart.of(
                describe(selection, flows),
                Phrases.of(selection.language()).say("run.flows"),
                TABLE,
                Math.max(narrow ? 220 : 240, most * 52));
        Chart.onPick(
                chart,
                way -> go.accept(selection
                        .address()
                        .withLayout(selection.address().layout().withShow(Optional.of(way)))));
        getElement().appendChild(chart);
    }

    private static Sankey describe(Selection selection, LevelFlows flows) {
        var phrases = Phrases.of(selection.language());
        List<Sankey.Station> stations = new ArrayList<>();
        for (int at = 0; at < flows.columns().size(); at++) {
            var words = Statements.of(selection.versions().get(at), selection.language());
            int column = at;
            flows.columns()
                    .get(at)
                    .forEach(station -> stations.add(new Sankey.Station(
                            id(column, station.state()),
                            column,
                            name(station.state(), words, phrases) + " " + phrases.number(station.datasets()),
                            colour(selection, column, station.state()))));
        }
        return new Sankey(
                stations,
                flows.flows().stream()
                        .map(flow -> new Sankey.Flow(
                                id(flow.column(), flow.from()),
                                id(flow.column() + 1, flow.to()),
                                flow.datasets(),
                                direction(selection, flow.column(), flow.from(), flow.to()).colour,
                                Step.name(
                                        selection.versions(),
                                        flow.column(),
                                        flow.from().code(),
                                        flow.to().code())))
                        .toList());
    }

    private static String id(int column, LevelFlows.State state) {
        return column + " " + state.code();
    }

    private static String colour(Selection selection, int column, LevelFlows.State state) {
        if (state.open()) {
            return "var(--undetermined)";
        }
        int highest = selection.versions().get(column).levelRules().size();
        return state.rank() == 0 ? "var(--quiet)" : state.rank() == highest ? "var(--met)" : "var(--partly-met)";
    }

    /** Whether a level is higher, as far as both are certain and the versions have the same levels. */
    static Direction direction(Selection selection, int column, LevelFlows.State from, LevelFlows.State to) {
        var before = List.copyOf(selection.versions().get(column).levels().keySet());
        var after = List.copyOf(selection.versions().get(column + 1).levels().keySet());
        if (from.open() || to.open() || !before.equals(after) && from.rank() > 0 && to.rank() > 0) {
            return Direction.UNKNOWN;
        }
        int more = Integer.compare(to.rank(), from.rank());
        return more > 0 ? Direction.UP : more < 0 ? Direction.DOWN : Direction.SAME;
    }

    /** The name of a level, "no level" or "open". */
    static String name(LevelFlows.State state, Statements words, Phrases phrases) {
        return state.open()
                ? phrases.say("run.open")
                : state.name().map(words::level).orElseGet(words::noLevel);
    }
}
