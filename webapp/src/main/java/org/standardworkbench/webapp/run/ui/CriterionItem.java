package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Explanation.OfCompany;
import org.standardworkbench.rules.assessment.Explanation.OfCriterion;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Signs;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** A criterion with its outcome; unfolded, everything that led to it. */
final class CriterionItem {

    private final Statements statements;
    private final LineList lines;
    private final Phrases phrases;
    private final StandardVersion version;

    CriterionItem(StandardVersion version, Statements statements, LineList lines, Phrases phrases) {
        this.version = version;
        this.statements = statements;
        this.lines = lines;
        this.phrases = phrases;
    }

    /** The item of a criterion. @param texts its wording; empty if it has none */
    Element of(OfCriterion explained, Criterion criterion, Optional<CriterionTexts> texts, boolean open) {
        var outcome = explained.outcome();
        var points = Wording.span(outcome.leastPoints(), outcome.mostPoints()) + " / " + criterion.maximum();
        var summary = element(
                "summary",
                "",
                mark(outcome),
                text("span", "title", statements.title(criterion.code())),
                text(
                        "span",
                        "points",
                        outcome instanceof Outcome.NotApplicable ? "" : criterion.maximum() == 0 ? "" : points));
        var details = element("details", "criterion", summary)
                .setAttribute("data-criterion", criterion.code().value());
        if (open) {
            details.setAttribute("open", true);
        }
        texts.map(wording -> statements.text(wording.text(), ""))
                .filter(clause -> !clause.isEmpty())
                .ifPresent(clause -> details.appendChild(text("p", "clause", statements.fillPlaceholders(clause))));
        why(outcome, criterion).ifPresent(why -> details.appendChild(text("p", "why", why)));
        statements.judgement(criterion).ifPresent(statement -> details.appendChild(text("p", "why", statement.text())));
        addLines(details, explained, criterion);
        statements.rollUp(criterion).ifPresent(rollUp -> details.appendChild(text("p", "why", rollUp.text())));
        explained.companies().forEach(company -> details.appendChild(company(company)));
        return details.appendChild(Markup.link(
                StandardsAddress.of(version.id(), criterion.code(), phrases.language()),
                "in-standard",
                phrases.say("explain.in-standard", criterion.code())));
    }

    /** Shape, letter and name of an outcome. */
    Element mark(Outcome outcome) {
        return Signs.outcome(outcome.kind(), statements.outcome(outcome.kind()));
    }

    private Optional<String> why(Outcome outcome, Criterion criterion) {
        return switch (outcome) {
            case Outcome.NotApplicable(var reason) ->
                Optional.of(
                        switch (reason) {
                            case STAGE -> statements.stages(criterion).text();
                            case APPLICABILITY -> phrases.say("explain.why.applicability");
                            case NO_COMPANY -> phrases.say("explain.why.no-company");
                        });
            case Outcome.Undetermined(var maximum, var missing) ->
                Optional.of(phrases.say(
                        missing.smallest() ? "explain.why.settles" : "explain.why.missing",
                        missing.data().stream().map(lines::missing).collect(Collectors.joining("; "))));
            case Outcome.Met met -> Optional.empty();
            case Outcome.PartlyMet partlyMet -> Optional.empty();
            case Outcome.NotMet notMet -> Optional.empty();
        };
    }

    private void addLines(Element details, OfCriterion explained, Criterion criterion) {
        var list = element("ul", "lines");
        explained
                .applicability()
                .filter(CriterionItem::says)
                .ifPresent(line -> list.appendChild(rule(phrases.say("explain.asked-if"), line)));
        explained.bands().forEach(band -> list.appendChild(rule(statements.points(band.points()), band.line())));
        explained
                .requirement()
                .ifPresent(line -> list.appendChild(
                        rule(statements.points(criterion.requirement().points()), line)));
        details.appendChild(list);
    }

    private Element rule(String heading, Line line) {
        var item =
                element("li", "rule " + line.truth().name().toLowerCase(Locale.ROOT), text("span", "earns", heading));
        return item.appendChild(element("ul", "lines", lines.of(line)));
    }

    /** Whether there is anything to say: "always" has no parts. */
    private static boolean says(Line line) {
        return !line.condition().equals(Condition.ALWAYS);
    }

    private Element company(OfCompany company) {
        var list = element("ul", "lines");
        Stream.of(company.applicability(), company.requirement())
                .filter(CriterionItem::says)
                .filter(line -> line == company.requirement() || line.truth() != Truth.TRUE)
                .forEach(line -> list.appendChild(lines.of(line)));
        return element(
                "details",
                "company",
                element(
                        "summary",
                        "",
                        mark(company.outcome()),
                        text("span", "title", company.name().isEmpty() ? company.company() : company.name())),
                list);
    }
}
