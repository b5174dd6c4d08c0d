package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Signs;

/** Cases with what is given, what is expected, and what came out now. */
final class CaseTable {

    private static final List<String> COLUMNS = List.of("Case", "Given", "Expected", "Result now");

    private final Statements statements;

    CaseTable(StandardVersion version, Language language) {
        this.statements = Statements.of(version, language);
    }

    Element of(List<CaseRunner.Result> results) {
        if (results.isEmpty()) {
            return text("p", "quiet", "The criterion has no cases.");
        }
        long held = results.stream().filter(CaseRunner.Result::holds).count();
        return element(
                "div",
                "",
                text(
                        "p",
                        "quiet",
                        held + " of " + Wording.count(results.size(), "case", "cases") + " came out as expected."),
                Markup.table("cases", "Cases", COLUMNS, results.stream().map(this::row)));
    }

    private Element row(CaseRunner.Result result) {
        var example = result.example();
        return Markup.row(
                COLUMNS,
                element(
                        "span",
                        "",
                        text("span", "name", example.name()),
                        text("span", "quiet because", example.because())),
                given(example),
                expected(example.expected()),
                result(result));
    }

    private Element given(Case example) {
        var dataset = example.dataset();
        var list = element("ul", "given");
        if (dataset.site().stage() != Stage.OPERATING) {
            list.appendChild(text("li", "", statements.stage(dataset.site().stage())));
        }
        dataset.data().forEach((code, point) -> list.appendChild(point(code, point)));
        members(list, "Companies", dataset.companies());
        members(list, "Flows", dataset.flows());
        example.outcomes()
                .forEach((code, prior) -> list.appendChild(text(
                        "li",
                        "",
                        code + ": " + statements.outcome(prior.kind())
                                + (prior.points() == 0 ? "" : ", " + statements.points(prior.points())))));
        return list.appendChild(text("li", "quiet", when(dataset)));
    }

    private static String when(Dataset dataset) {
        var period = dataset.period();
        return dataset.site().country() + ", " + period.start() + " to " + period.end();
    }

    private Element point(IndicatorCode code, DataPoint point) {
        return element(
                "li",
                "",
                text("span", "quiet", statements.label(code) + ": "),
                text("span", "number", value(code, point)));
    }

    private String value(IndicatorCode code, DataPoint point) {
        return point.value()
                .map(value -> switch (value) {
                    case Value.OfNumber(var number) ->
                        point.unit().isEmpty()
                                ? statements.number(number, code)
                                : statements.number(number, point.unit());
                    case Value.OfTruth(var truth) -> statements.truth(truth);
                    case Value.OfCode(var word) -> statements.code(word, code);
                })
                .orElseGet(() -> point.status().code());
    }

    private void members(Element list, String name, Optional<List<Member>> members) {
        members.ifPresent(some -> {
            if (some.isEmpty()) {
                list.appendChild(text("li", "", name + ": none"));
            }
            some.forEach(member -> list.appendChild(text("li", "", member.id() + ": " + data(member.data()))));
        });
    }

    private String data(Map<IndicatorCode, DataPoint> data) {
        return data.isEmpty()
                ? "no data"
                : data.entrySet().stream()
                        .map(entry -> statements.label(entry.getKey()) + " " + value(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private Element expected(Case.Expected expected) {
        var cell = element("span", "", Signs.outcome(expected.outcome(), statements.outcome(expected.outcome())));
        expected.points().ifPresent(points -> cell.appendChild(text("span", "quiet", " " + statements.points(points))));
        expected.missing()
                .filter(missing -> !missing.isEmpty())
                .ifPresent(missing ->
                        cell.appendChild(text("span", "quiet because", "missing: " + String.join(", ", missing))));
        return cell;
    }

    private Element result(CaseRunner.Result result) {
        var cell = element("span", "");
        result.explanation().ifPresent(explanation -> {
            var outcome = explanation.outcome();
            cell.appendChild(Signs.outcome(outcome.kind(), statements.outcome(outcome.kind())));
            if (outcome instanceof Outcome.Met || outcome instanceof Outcome.PartlyMet) {
                cell.appendChild(text("span", "quiet", " " + statements.points(outcome.leastPoints())));
            }
        });
        cell.appendChild(
                result.holds() ? text("span", "holds", "✓ as expected") : text("span", "differs", "✕ not as expected"));
        result.differences().forEach(difference -> cell.appendChild(text("span", "because", difference)));
        return cell;
    }
}
