package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

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

    private final List<String> columns = List.of(
            say("standards.case"),
            say("standards.case.given"),
            say("standards.case.expected"),
            say("standards.case.now"));

    private final Statements statements;

    CaseTable(StandardVersion version, Language language) {
        this.statements = Statements.of(version, language);
    }

    Element of(List<CaseRunner.Result> results) {
        if (results.isEmpty()) {
            return text("p", "quiet", say("standards.cases.none"));
        }
        long held = results.stream().filter(CaseRunner.Result::holds).count();
        return element(
                "div",
                "",
                text("p", "quiet", say("standards.cases.held", held, results.size())),
                Markup.table(
                        "cases",
                        say("standards.cases"),
                        columns,
                        results.stream().map(this::row)));
    }

    private Element row(CaseRunner.Result result) {
        var example = result.example();
        return Markup.row(
                columns,
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
        members(list, say("standards.case.companies"), dataset.companies());
        members(list, say("standards.case.flows"), dataset.flows());
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
        return dataset.site().country() + ", " + say("common.period", period.start(), period.end());
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
                .orElseGet(() -> say("explain.status." + point.status().code().replace(' ', '-')));
    }

    private void members(Element list, String name, Optional<List<Member>> members) {
        members.ifPresent(some -> {
            if (some.isEmpty()) {
                list.appendChild(text("li", "", say("standards.case.no-members", name)));
            }
            some.forEach(member -> list.appendChild(text("li", "", member.id() + ": " + data(member.data()))));
        });
    }

    private String data(Map<IndicatorCode, DataPoint> data) {
        return data.isEmpty()
                ? say("standards.case.no-data")
                : data.entrySet().stream()
                        .map(entry -> statements.label(entry.getKey()) + " " + value(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private Element expected(Case.Expected expected) {
        var cell = element("span", "", Signs.outcome(expected.outcome(), statements.outcome(expected.outcome())));
        expected.points().ifPresent(points -> cell.appendChild(text("span", "quiet", " " + statements.points(points))));
        expected.missing()
                .filter(missing -> !missing.isEmpty())
                .ifPresent(missing -> cell.appendChild(
                        text("span", "quiet because", say("standards.case.missing", String.join(", ", missing)))));
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
                result.holds()
                        ? text("span", "holds", say("standards.case.holds"))
                        : text("span", "differs", say("standards.case.differs")));
        result.differences().forEach(difference -> cell.appendChild(text("span", "because", difference)));
        return cell;
    }
}
