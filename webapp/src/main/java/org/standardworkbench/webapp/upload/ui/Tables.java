package org.standardworkbench.webapp.upload.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.upload.Preview;

/** The tables of a preview. */
final class Tables {

    /** More rows than a person reads through; the count of the rest is told. */
    private static final int MOST_ROWS = 500;

    private static final List<String> OF_PROBLEMS = List.of("Where", "What is wrong", "What to do");
    private static final List<String> OF_CHANGES = List.of("Indicator", "Company or flow", "Stored", "Afterwards");

    private Tables() {}

    static Element problems(List<Problem> problems) {
        var rows = problems.stream()
                .limit(MOST_ROWS)
                .map(problem -> row(
                        OF_PROBLEMS,
                        text("span", "number", problem.place().toString()),
                        text(
                                "span",
                                "",
                                (problem.severity() == Problem.Severity.WARNING ? "Warning: " : "")
                                        + problem.message()),
                        text("span", "", problem.advice())));
        return scrolling("Problems", table("problems", "Problems", OF_PROBLEMS, rows));
    }

    static Element entry(Preview.Entry entry, Map<IndicatorCode, String> labels) {
        var dataset = entry.dataset();
        var count = entry.changes().size();
        var state = entry.isNew()
                ? "new, " + count + " values"
                : count == 0
                        ? "unchanged"
                        : entry.added() + " added, " + entry.changed() + " changed, " + entry.dropped()
                                + " not given any more";
        var section = element(
                "section",
                "theme",
                element(
                        "div",
                        "title",
                        text("h2", "", dataset.site().name()),
                        text(
                                "span",
                                "quiet",
                                dataset.period().start() + " to "
                                        + dataset.period().end() + ", "
                                        + dataset.scope().code() + ": " + state)));
        entry.findings()
                .forEach(finding -> section.appendChild(text(
                        "p", "notice", finding.kind().title() + ": " + finding.message() + " " + finding.advice())));
        if (count > 0) {
            var rows = entry.changes().stream()
                    .limit(MOST_ROWS)
                    .map(change -> row(
                            OF_CHANGES,
                            text(
                                    "span",
                                    "",
                                    labels.getOrDefault(new IndicatorCode(change.indicator()), change.indicator())),
                            text("span", "", change.holder().isEmpty() ? "the area" : change.holder()),
                            text("span", "", change.before().isEmpty() ? "nothing" : change.before()),
                            text("span", "", change.after().isEmpty() ? "not given any more" : change.after())));
            section.appendChild(scrolling("Changes", table("changes", "Changes", OF_CHANGES, rows)));
        }
        if (count > MOST_ROWS) {
            section.appendChild(text("p", "quiet", (count - MOST_ROWS) + " more are not listed."));
        }
        return section;
    }
}
