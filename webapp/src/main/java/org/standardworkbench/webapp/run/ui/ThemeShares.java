package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Assessment.Score;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.chart.Chart;
import org.standardworkbench.webapp.chart.Radar;

/** The proved share of points per theme of one site under some versions, as a picture and as a table. */
final class ThemeShares {

    /** More lines than this cannot be told apart. */
    static final int MOST_VERSIONS = 4;

    private static final String TABLE = "theme-shares";
    private static final int FEWEST_AXES = 3;

    private ThemeShares() {}

    /** @param scores by theme for each of the versions, in their order */
    static Element of(
            List<StandardVersion> versions,
            List<Map<ThemeCode, Score>> scores,
            StandardVersion open,
            Language language) {
        var words = Statements.of(open, language);
        var wording = new Wording(language);
        var phrases = wording.phrases();
        var themes = List.copyOf(open.themes().keySet());
        var columns = Stream.concat(
                        Stream.of(phrases.say("run.theme")),
                        versions.stream().map(version -> version.id().toString()))
                .toList();
        var figures = table(
                        "grid",
                        phrases.say("run.themes.points"),
                        columns,
                        themes.stream()
                                .map(theme -> row(
                                        columns,
                                        Stream.concat(
                                                        Stream.of(text("span", "", words.theme(theme))),
                                                        scores.stream()
                                                                .map(all -> text(
                                                                        "span",
                                                                        "number",
                                                                        said(
                                                                                wording,
                                                                                Optional.ofNullable(all.get(theme))))))
                                                .toArray(Element[]::new))))
                .setAttribute("id", TABLE);
        var details = element("details", "theme-shares", text("summary", "", phrases.say("run.themes.under")));
        if (themes.size() >= FEWEST_AXES) {
            details.appendChild(Chart.of(
                    new Radar(
                            themes.stream().map(words::theme).toList(),
                            java.util.stream.IntStream.range(0, versions.size())
                                    .mapToObj(at -> line(versions.get(at), themes, scores.get(at)))
                                    .toList()),
                    phrases.say("run.themes.picture"),
                    TABLE,
                    320));
        }
        return details.appendChild(scrolling(phrases.say("run.themes.points"), figures));
    }

    private static Radar.Line line(StandardVersion version, List<ThemeCode> themes, Map<ThemeCode, Score> scores) {
        return new Radar.Line(
                version.id().toString(),
                themes.stream()
                        .map(theme -> percent(Optional.ofNullable(scores.get(theme))))
                        .toList());
    }

    /** The proved share in whole per cent, rounded down; empty where no points can be earned. */
    private static OptionalInt percent(Optional<Score> score) {
        return score.filter(one -> one.maximum() > 0)
                .map(one -> OptionalInt.of(100 * one.least() / one.maximum()))
                .orElseGet(OptionalInt::empty);
    }

    private static String said(Wording wording, Optional<Score> score) {
        var share = percent(score);
        return share.isEmpty() ? "–" : share.getAsInt() + " % (" + wording.points(score.orElseThrow()) + ")";
    }
}
