package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.said;
import static org.standardworkbench.webapp.page.Markup.sign;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Explanation.Source;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.language.statements.UnitSymbols;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/** Conditions with their truth, what decided them and where that comes from, as nested lists. */
final class LineList {

    private final StandardVersion version;
    private final Statements statements;
    private final UnitSymbols units;

    LineList(StandardVersion version, Statements statements, Language language) {
        this.version = version;
        this.statements = statements;
        this.units = UnitSymbols.of(language);
    }

    /** A condition with everything beneath it. */
    Element of(Line line) {
        var truth = line.truth().name().toLowerCase(Locale.ROOT);
        var item = element(
                "li",
                "line " + truth,
                sign("truth", Wording.sign(line.truth())),
                said(statements.satisfied(Wording.known(line.truth())) + ":"),
                text("span", "statement", statement(line)));
        facts(line).ifPresent(item::appendChild);
        if (!line.missing().isEmpty() && line.parts().isEmpty()) {
            item.appendChild(element(
                    "div",
                    "missing",
                    text("span", "what", "Missing: "),
                    text("span", "", line.missing().stream().map(this::missing).collect(Collectors.joining("; ")))));
        }
        if (line.parts().isEmpty() && !line.sources().isEmpty()) {
            var sources = element("ul", "sources");
            line.sources().forEach(source -> sources.appendChild(source(source)));
            item.appendChild(sources);
        }
        if (!line.parts().isEmpty()) {
            var parts = element("ul", "lines");
            line.parts().forEach(part -> parts.appendChild(of(part)));
            item.appendChild(parts);
        }
        return item;
    }

    /** A missing thing in words. */
    String missing(MissingDatum datum) {
        var name =
                switch (datum.kind()) {
                    case INDICATOR, NO_VALUE ->
                        IndicatorCode.isValid(datum.name())
                                ? statements.label(new IndicatorCode(datum.name()))
                                : datum.name();
                    case COLLECTION -> "list of " + datum.name();
                    case PARAMETER -> "parameter " + datum.name() + " on the evaluation date";
                    case FACTOR -> "reference factor " + datum.name() + " for country and year";
                    case OUTCOME ->
                        CriterionCode.isValid(datum.name())
                                ? statements.title(new CriterionCode(datum.name()))
                                : datum.name();
                };
        var whole = datum.kind() == MissingDatum.Kind.NO_VALUE ? name + " (the data give it no value)" : name;
        return whole + datum.member().map(member -> " of " + member).orElse("");
    }

    /** What the line says; one of a list of criteria says which, and one of a list of themes or groups names it by itself. */
    private String statement(Line line) {
        var heading = statements.heading(line.condition());
        return line.about()
                .map(code -> version.criteria().keySet().stream()
                        .filter(criterion -> criterion.value().equals(code))
                        .findFirst()
                        .map(statements::title)
                        .orElseGet(() -> namesItself(code) ? heading : code + ": " + heading))
                .orElse(heading);
    }

    private boolean namesItself(String code) {
        return version.themes().keySet().stream()
                        .anyMatch(theme -> theme.value().equals(code))
                || version.groups().keySet().stream()
                        .anyMatch(group -> group.value().equals(code));
    }

    private Optional<Element> facts(Line line) {
        if (!(line.condition() instanceof Condition.Comparison comparison)
                || line.actual().isEmpty()) {
            return Optional.empty();
        }
        var facts = element(
                "div", "facts", fact("actual", write(line.actual().get(), comparison.left(), comparison.left())));
        line.required()
                .ifPresent(value ->
                        facts.appendChild(fact("required", write(value, comparison.right(), comparison.left()))));
        line.distance()
                .ifPresent(distance ->
                        facts.appendChild(fact("distance", statements.difference(distance, comparison.left()))));
        return Optional.of(facts);
    }

    private static Element fact(String name, String value) {
        return element("span", "fact " + name, text("span", "what", name + " "), text("span", "value", value));
    }

    /** A value of one side; a bare number or code takes its unit or label from the measured side. */
    private String write(Value value, Expression side, Expression measured) {
        return switch (value) {
            case Value.OfTruth truth -> statements.truth(truth.truth());
            case Value.OfCode code ->
                measured instanceof Expression.IndicatorValue indicator
                        ? statements.code(code.code(), indicator.indicator())
                        : code.code();
            case Value.OfNumber number ->
                statements.number(number.number(), side instanceof Expression.NumberLiteral ? measured : side);
        };
    }

    private Element source(Source source) {
        var point = source.point();
        var value = point.value()
                .map(found -> switch (found) {
                    case Value.OfTruth truth -> statements.truth(truth.truth());
                    case Value.OfCode code -> statements.code(code.code(), point.indicator());
                    case Value.OfNumber number -> units.withNumber(number.number(), point.unit());
                })
                .orElse("no value");
        var item = element(
                "li",
                "source",
                text(
                        "span",
                        "datum",
                        statements.label(point.indicator())
                                + source.member()
                                        .map(member -> " (" + member + ")")
                                        .orElse("") + ": " + value),
                text(
                        "span",
                        "status " + point.status().code().replace(' ', '-'),
                        point.status().code()));
        if (!point.source().isEmpty()) {
            item.appendChild(text("span", "from", point.source()));
        }
        if (!point.evidence().isEmpty()) {
            item.appendChild(evidence(point.evidence()));
        }
        if (!point.note().isEmpty()) {
            item.appendChild(text("span", "from", point.note()));
        }
        return item;
    }

    /** A link if it is an address of the web, else the text: data never decide what a click runs. */
    private static Element evidence(String evidence) {
        if (!evidence.startsWith("https://") && !evidence.startsWith("http://")) {
            return text("span", "from", evidence);
        }
        return text("a", "from", "evidence")
                .setAttribute("href", evidence)
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener noreferrer")
                .setAttribute("title", evidence);
    }
}
