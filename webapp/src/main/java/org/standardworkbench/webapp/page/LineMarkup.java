package org.standardworkbench.webapp.page;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.said;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Explanation.Source;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.language.statements.UnitSymbols;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;

/** A line of an explanation: its truth, what decided it and where that comes from. */
public final class LineMarkup {

    private final StandardVersion version;
    private final Statements statements;
    private final UnitSymbols units;
    private final Phrases phrases;

    /** For lines of a version. @param statements of the version, in the language of the phrases */
    public LineMarkup(StandardVersion version, Statements statements, Phrases phrases) {
        this.version = version;
        this.statements = statements;
        this.units = UnitSymbols.of(phrases.language());
        this.phrases = phrases;
    }

    /** A line without its parts, as an element. @param tag the element's name */
    public Element of(Line line, String tag) {
        var item = element(
                tag,
                "line " + line.truth().name().toLowerCase(Locale.ROOT),
                Markup.sign("truth", sign(line.truth())),
                said(statements.satisfied(known(line.truth())) + ":"),
                text("span", "statement", statement(line)));
        facts(line).ifPresent(item::appendChild);
        if (!line.missing().isEmpty() && line.parts().isEmpty()) {
            item.appendChild(element(
                    "div",
                    "missing",
                    text("span", "what", phrases.say("explain.missing") + ": "),
                    text("span", "", line.missing().stream().map(this::missing).collect(Collectors.joining("; ")))));
        }
        if (line.parts().isEmpty() && !line.sources().isEmpty()) {
            var sources = element("ul", "sources");
            line.sources().forEach(source -> sources.appendChild(source(source)));
            item.appendChild(sources);
        }
        return item;
    }

    private static String sign(Truth truth) {
        return switch (truth) {
            case TRUE -> "✓";
            case FALSE -> "✕";
            case UNKNOWN -> "?";
        };
    }

    private static Optional<Boolean> known(Truth truth) {
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.TRUE);
    }

    /** A missing thing in words. */
    public String missing(MissingDatum datum) {
        var name =
                switch (datum.kind()) {
                    case INDICATOR, NO_VALUE ->
                        IndicatorCode.isValid(datum.name())
                                ? statements.label(new IndicatorCode(datum.name()))
                                : datum.name();
                    case COLLECTION ->
                        datum.name().equals("flows")
                                ? phrases.say("explain.missing.flows")
                                : phrases.say("explain.missing.companies");
                    case PARAMETER -> phrases.say("explain.missing.parameter", datum.name());
                    case FACTOR -> phrases.say("explain.missing.factor", datum.name());
                    case OUTCOME ->
                        CriterionCode.isValid(datum.name())
                                ? statements.title(new CriterionCode(datum.name()))
                                : datum.name();
                };
        var whole = datum.kind() == MissingDatum.Kind.NO_VALUE ? phrases.say("explain.missing.no-value", name) : name;
        return datum.member()
                .map(member -> phrases.say("explain.missing.of", whole, member))
                .orElse(whole);
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
        var measured = comparison.left();
        var facts = element("div", "facts", fact("actual", write(line.actual().get(), measured)));
        // Both sides are in the unit of the left one.
        line.required().ifPresent(value -> facts.appendChild(fact("required", write(value, measured))));
        line.distance()
                .ifPresent(distance -> facts.appendChild(fact("distance", statements.difference(distance, measured))));
        return Optional.of(facts);
    }

    private Element fact(String name, String value) {
        return element(
                "span",
                "fact " + name,
                text("span", "what", phrases.say("explain." + name) + " "),
                text("span", "value", value));
    }

    private String write(Value value, Expression measured) {
        return switch (value) {
            case Value.OfTruth truth -> statements.truth(truth.truth());
            case Value.OfCode code ->
                measured instanceof Expression.IndicatorValue indicator
                        ? statements.code(code.code(), indicator.indicator())
                        : outcome(code.code());
            case Value.OfNumber number -> statements.number(number.number(), measured);
        };
    }

    private String outcome(String code) {
        return Stream.of(OutcomeKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(statements::outcome)
                .orElse(code);
    }

    private Element source(Source source) {
        var point = source.point();
        var value = point.value()
                .map(found -> switch (found) {
                    case Value.OfTruth truth -> statements.truth(truth.truth());
                    case Value.OfCode code -> statements.code(code.code(), point.indicator());
                    case Value.OfNumber number -> units.withNumber(number.number(), point.unit());
                })
                .orElse(phrases.say("explain.no-value"));
        var status = point.status().code().replace(' ', '-');
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
                text("span", "status " + status, phrases.say("explain.status." + status)));
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
    private Element evidence(String evidence) {
        if (!evidence.startsWith("https://") && !evidence.startsWith("http://")) {
            return text("span", "from", evidence);
        }
        return text("a", "from", phrases.say("explain.evidence"))
                .setAttribute("href", evidence)
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener noreferrer")
                .setAttribute("title", evidence);
    }
}
