package org.standardworkbench.webapp.compare.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.comparison.ChangeKind;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.Strictness;
import org.standardworkbench.rules.comparison.VersionComparison.Change;
import org.standardworkbench.rules.comparison.VersionComparison.FieldChange;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.compare.Comparison;
import org.standardworkbench.webapp.explain.ExplainAddress;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.CellAddress;
import org.standardworkbench.webapp.run.RunAddress;

/** One change unfolded: each field as it was and as it is, and the sites whose outcome differs there. */
final class ChangeDetails {

    private final Comparison.Step step;
    private final Statements before;
    private final Statements after;

    ChangeDetails(Comparison.Step step) {
        this.step = step;
        this.before = Statements.of(step.text().from(), step.text().language());
        this.after = Statements.of(step.text().to(), step.text().language());
    }

    Element of(Change change) {
        var section = element(
                "section",
                "change",
                text(
                        "h2",
                        "",
                        step.text().from().id() + " → " + step.text().to().id() + ": " + Marks.how(change.how())));
        if (change.fields().isEmpty()) {
            section.appendChild(text("p", "quiet", say("compare.whole")));
        } else {
            var list = element("dl", "fields");
            // What decides comes first, then the words about it.
            change.fields().stream()
                    .sorted(Comparator.comparing(field -> field.kind() == ChangeKind.EDITORIAL))
                    .forEach(field -> add(list, field, before::fillPlaceholders, after::fillPlaceholders));
            section.appendChild(list);
        }
        return section.appendChild(sites(change));
    }

    static void add(Element list, FieldChange field) {
        add(list, field, UnaryOperator.identity(), UnaryOperator.identity());
    }

    private static void add(
            Element list, FieldChange field, UnaryOperator<String> fillBefore, UnaryOperator<String> fillAfter) {
        var name = element(
                "dt",
                "",
                text("span", "", Marks.field(field.field()) + (field.about().isEmpty() ? "" : " " + field.about())));
        name.appendChild(Marks.kind(field.kind()));
        if (field.strictness() != Strictness.SAME) {
            name.appendChild(Marks.asks(field.strictness()));
        }
        if (!field.languages().isEmpty()) {
            name.appendChild(text(
                    "span",
                    "quiet",
                    say(
                            "compare.in",
                            field.languages().stream()
                                    .map(language -> language.code())
                                    .collect(Collectors.joining(", ")))));
        }
        var before = fillBefore.apply(field.before().orElse(""));
        var after = fillAfter.apply(field.after().orElse(""));
        var value =
                before.equals(after) ? text("p", "quiet", say("compare.same-wording")) : Marks.redline(before, after);
        list.appendChild(name, element("dd", "", value));
    }

    private Element sites(Change change) {
        List<OutcomeComparison.OfSite> differing = step.sites(change);
        if (differing.isEmpty()) {
            return text("p", "quiet", say("compare.same-outcome"));
        }
        var list = element("ul", "sites");
        differing.forEach(site -> list.appendChild(site(site, change)));
        return element("div", "flips", text("h3", "", say("compare.outcome-differs", differing.size())), list);
    }

    private Element site(OutcomeComparison.OfSite site, Change change) {
        var outcomes = site.changes().stream()
                .filter(one -> one.concerns(change))
                .findFirst()
                .map(one -> outcomes(one.before().values(), before) + " → "
                        + outcomes(one.after().values(), after))
                .orElse("");
        var dataset = site.dataset();
        return element(
                "li",
                "",
                text(
                        "span",
                        "site",
                        dataset.site().name()
                                + (dataset.site().illustrative() ? " (" + say("common.illustrative") + ")" : "") + ", "
                                + dataset.period().start().getYear()),
                text("span", "outcomes", outcomes),
                Markup.link(
                        ExplainAddress.of(
                                CellAddress.of(dataset, step.text().from().id()),
                                CellAddress.of(dataset, step.text().to().id()),
                                step.text().language()),
                        "side-by-side",
                        say("compare.beside")),
                explanation(dataset.key(), step.text().from().id()),
                explanation(dataset.key(), step.text().to().id()));
    }

    private static String outcomes(Collection<Outcome> outcomes, Statements words) {
        return outcomes.isEmpty()
                ? say("compare.not-asked")
                : outcomes.stream().map(outcome -> words(outcome, words)).collect(Collectors.joining("; "));
    }

    /** Outcome and points: with other points the same outcome is a difference, too. */
    private static String words(Outcome outcome, Statements words) {
        var points =
                switch (outcome) {
                    case Outcome.Met met -> String.valueOf(met.points());
                    case Outcome.PartlyMet partly -> String.valueOf(partly.points());
                    case Outcome.NotMet notMet -> "0";
                    case Outcome.Undetermined undetermined -> "0–" + undetermined.maximum();
                    case Outcome.NotApplicable notApplicable -> "";
                };
        return words.outcome(outcome.kind())
                + (points.isEmpty() || points.equals("0") ? "" : ", " + say("run.cell.points", points));
    }

    /** To the explanation of a dataset under a version, on the page of the run. */
    private Element explanation(String key, VersionId version) {
        var address = RunAddress.FIRST
                .withVersions(List.of(
                        step.text().from().id().toString(),
                        step.text().to().id().toString()))
                .withCell(java.util.Optional.of(RunAddress.cell(key, version)))
                .withLanguage(step.text().language());
        return Markup.link(address.href(), "explain", say("compare.why", version));
    }
}
