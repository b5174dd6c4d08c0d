package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.said;
import static org.standardworkbench.webapp.page.Markup.sign;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Signs;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.Selection;

/** Sites by criteria of one version: shape, letter and colour of each outcome, with what they come to below and beside. */
final class HeatMap {

    private final Selection selection;
    private final StandardVersion version;
    private final Statements statements;
    private final List<Criterion> criteria;

    private HeatMap(Selection selection, StandardVersion version) {
        this.selection = selection;
        this.version = version;
        this.statements = Statements.of(version, selection.language());
        this.criteria = List.copyOf(version.criteria().values());
    }

    /** The picture of a version. @param assessments one per dataset */
    static Element of(Selection selection, StandardVersion version, List<Assessment> assessments) {
        return new HeatMap(selection, version).draw(assessments);
    }

    private Element draw(List<Assessment> assessments) {
        var body = element("tbody", "");
        assessments.forEach(assessment -> body.appendChild(row(assessment)));
        var name = "Outcomes under " + version.id();
        var table = element(
                        "table",
                        version.illustrative().isPresent() ? "heat illustrative" : "heat",
                        element("thead", "", themes(), codes()),
                        body,
                        element("tfoot", "", sums(assessments)))
                .setAttribute("aria-label", name);
        return element(
                "section",
                "heat-map",
                text("h2", "", version.id() + (version.illustrative().isPresent() ? " · illustrative" : "")),
                legend(assessments),
                table);
    }

    private Element legend(List<Assessment> assessments) {
        var counts = count(assessments.stream()
                .flatMap(assessment -> assessment.outcomes().values().stream())
                .toList());
        var list = element("p", "counts");
        counts.forEach((kind, number) -> list.appendChild(
                element("span", "count", text("b", "", number + " "), Signs.outcome(kind, statements.outcome(kind)))));
        return list;
    }

    private Element themes() {
        var row = element("tr", "themes", element("td", ""));
        version.themes().keySet().forEach(theme -> {
            long number = criteria.stream()
                    .filter(criterion -> criterion.theme().equals(theme))
                    .count();
            if (number > 0) {
                row.appendChild(text("th", "", statements.theme(theme))
                        .setAttribute("scope", "colgroup")
                        .setAttribute("colspan", String.valueOf(number)));
            }
        });
        return row.appendChild(element("td", ""));
    }

    private Element codes() {
        var row = element("tr", "codes", text("th", "corner", "Site").setAttribute("scope", "col"));
        criteria.forEach(criterion -> row.appendChild(element(
                        "th",
                        starts(criterion) ? "first" : "",
                        link(
                                        "standards/" + version.id() + "/" + criterion.code(),
                                        "",
                                        criterion.code().value())
                                .setAttribute("title", statements.title(criterion.code())))
                .setAttribute("scope", "col")));
        return row.appendChild(text("th", "sum", "Not met").setAttribute("scope", "col"));
    }

    /** Whether a criterion is the first of its theme, before which a line is drawn. */
    private boolean starts(Criterion criterion) {
        int at = criteria.indexOf(criterion);
        return at == 0 || !criteria.get(at - 1).theme().equals(criterion.theme());
    }

    private Element row(Assessment assessment) {
        var dataset = assessment.dataset();
        var cell = RunAddress.cell(dataset.key(), version.id());
        var row = element(
                "tr",
                dataset.site().illustrative() ? "illustrative" : "",
                element(
                                "th",
                                "site",
                                link(
                                        selection.address().withCell(Optional.of(cell)),
                                        "",
                                        dataset.site().name()),
                                text("span", "snapshot", dataset.site().country() + " · " + Wording.snapshot(dataset)))
                        .setAttribute("scope", "row"));
        criteria.forEach(criterion -> {
            var outcome = Objects.requireNonNull(assessment.outcomes().get(criterion.code()));
            row.appendChild(cell(criterion, outcome.kind()));
        });
        long failed = assessment.outcomes().values().stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.NOT_MET)
                .count();
        return row.appendChild(text("td", "sum", String.valueOf(failed)));
    }

    private Element cell(Criterion criterion, OutcomeKind kind) {
        return element(
                        "td",
                        (starts(criterion) ? "first " : "") + "is " + Signs.style(kind),
                        said(statements.outcome(kind)),
                        sign("shape", Signs.shape(kind)),
                        sign("letter", Signs.letter(kind)))
                .setAttribute("title", criterion.code() + ": " + statements.outcome(kind));
    }

    private Element sums(List<Assessment> assessments) {
        var row =
                element("tr", "", text("th", "site", "Not met, of those asked").setAttribute("scope", "row"));
        criteria.forEach(criterion -> row.appendChild(
                text("td", starts(criterion) ? "first sum" : "sum", share(outcomes(assessments, criterion.code())))));
        return row.appendChild(element("td", ""));
    }

    private static String share(List<Outcome> outcomes) {
        var counts = count(outcomes);
        int asked = outcomes.size() - counts.getOrDefault(OutcomeKind.NOT_APPLICABLE, 0);
        return counts.getOrDefault(OutcomeKind.NOT_MET, 0) + "/" + asked;
    }

    private static List<Outcome> outcomes(List<Assessment> assessments, CriterionCode code) {
        return assessments.stream()
                .flatMap(assessment -> Stream.ofNullable(assessment.outcomes().get(code)))
                .toList();
    }

    private static Map<OutcomeKind, Integer> count(Collection<Outcome> outcomes) {
        return outcomes.stream()
                .collect(Collectors.toMap(
                        Outcome::kind, outcome -> 1, Integer::sum, () -> new EnumMap<>(OutcomeKind.class)));
    }
}
