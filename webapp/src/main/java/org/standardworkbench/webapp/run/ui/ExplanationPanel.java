package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.page.LineMarkup;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Printing;
import org.standardworkbench.webapp.run.CellAddress;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Why a dataset under a version came out as it did. */
@Tag("article")
class ExplanationPanel extends Component {

    private static final long serialVersionUID = 1L;

    private final transient StandardVersion version;
    private final transient Explanation explanation;
    private final transient Statements statements;
    private final transient LineList lines;
    private final transient CriterionItem criteria;
    private final transient Phrases phrases;

    ExplanationPanel(Selection selection, Selection.OpenCell cell, Explanation explanation) {
        this.version = cell.version();
        this.explanation = explanation;
        var dataset = cell.dataset();
        this.statements = Statements.of(
                version,
                selection.language(),
                Optional.of(dataset.period().end()),
                Optional.of(dataset.site().country()));
        this.phrases = Phrases.of(selection.language());
        this.lines = new LineList(new LineMarkup(version, statements, phrases));
        this.criteria = new CriterionItem(version, statements, lines, phrases);
        getElement().setAttribute("lang", selection.language().code());
        getElement().appendChild(Printing.head(phrases, Printing.pins(phrases, version, explanation.assessment())));
        head(selection, cell);
        version.themes().keySet().forEach(this::theme);
        missing();
        nextLevel();
        receipt(explanation.assessment().receipt());
    }

    private void head(Selection selection, Selection.OpenCell cell) {
        var dataset = cell.dataset();
        var assessment = explanation.assessment();
        var proved = RunService.level(version, assessment.level().proved());
        var possible = RunService.level(version, assessment.level().possible());
        boolean illustrative =
                dataset.site().illustrative() || version.illustrative().isPresent();
        var close = Markup.link(selection.address().withCell(Optional.empty()), "close")
                .setText("✕")
                .setAttribute("aria-label", phrases.say("explain.close"));
        var head = element(
                "header",
                illustrative ? "illustrative" : "",
                close,
                text("h2", "", dataset.site().name()).setAttribute("tabindex", "-1"),
                text(
                        "p",
                        "of",
                        version.id() + " · " + new Wording(selection.language()).snapshot(dataset) + " · "
                                + statements.stage(dataset.site().stage()) + " · "
                                + dataset.site().country()),
                element(
                        "p",
                        "result",
                        LevelBadge.of(proved, possible, statements),
                        Markup.said(LevelBadge.said(proved, possible, statements)),
                        text("span", "points", points(assessment.overall()))),
                counts(),
                element(
                        "p",
                        "actions",
                        Markup.link(pin(selection, cell), "pin", phrases.say("explain.pin")),
                        Printing.button(phrases)));
        if (illustrative) {
            head.appendChild(text("p", "notice-illustrative", notice(selection, cell)));
        }
        getElement().appendChild(head);
    }

    private static String pin(Selection selection, Selection.OpenCell cell) {
        var language = selection.language() == Language.EN
                ? ""
                : "&lang=" + selection.language().code();
        return "explain?left=" + CellAddress.of(cell.dataset(), cell.version().id()) + language;
    }

    private String points(Assessment.Score score) {
        return phrases.say("common.points-of", Wording.span(score.least(), score.most()), score.maximum());
    }

    private String notice(Selection selection, Selection.OpenCell cell) {
        var site = cell.dataset().site();
        var ofSite = site.illustrative()
                ? (site.note().isEmpty() ? phrases.say("explain.illustrative-site") : site.note())
                : "";
        return cell.version()
                .illustrative()
                .map(texts -> texts.best(selection.language()) + (ofSite.isEmpty() ? "" : " " + ofSite))
                .orElse(ofSite);
    }

    /** How many criteria have each outcome, which is the legend of the signs as well. */
    private Element counts() {
        var list = element("ul", "counts");
        for (OutcomeKind kind : OutcomeKind.values()) {
            explanation.criteria().stream()
                    .map(Explanation.OfCriterion::outcome)
                    .filter(outcome -> outcome.kind() == kind)
                    .findFirst()
                    .ifPresent(outcome -> list.appendChild(element(
                            "li", "", text("span", "number", String.valueOf(count(kind))), criteria.mark(outcome))));
        }
        return list;
    }

    private long count(OutcomeKind kind) {
        return explanation.criteria().stream()
                .filter(criterion -> criterion.outcome().kind() == kind)
                .count();
    }

    private void theme(ThemeCode theme) {
        var list = explanation.criteria().stream()
                .filter(explained -> Objects.requireNonNull(version.criteria().get(explained.criterion()))
                        .theme()
                        .equals(theme))
                .sorted(Comparator.comparing(explained -> explained.outcome().kind()))
                .toList();
        if (list.isEmpty()) {
            return;
        }
        var score = explanation.assessment().themes().get(theme);
        var section = element(
                "section",
                "theme",
                element(
                        "div",
                        "title",
                        text("h3", "", statements.theme(theme)),
                        text("span", "points", score == null || score.maximum() == 0 ? "" : points(score))));
        list.forEach(explained -> section.appendChild(criteria.of(
                explained,
                Objects.requireNonNull(version.criteria().get(explained.criterion())),
                Optional.ofNullable(version.texts().get(explained.criterion())),
                false)));
        getElement().appendChild(section);
    }

    /** What is missing, and which criteria wait for it. */
    private void missing() {
        Map<Outcome.MissingDatum, TreeSet<String>> waiting = new TreeMap<>();
        explanation.criteria().forEach(explained -> {
            if (explained.outcome() instanceof Outcome.Undetermined undetermined) {
                undetermined.missing().data().forEach(datum -> waiting.computeIfAbsent(datum, key -> new TreeSet<>())
                        .add(explained.criterion().value()));
            }
        });
        if (waiting.isEmpty()) {
            return;
        }
        var list = element("ul", "waiting");
        waiting.forEach((datum, codes) -> list.appendChild(element(
                "li", "", text("span", "", lines.missing(datum)), text("span", "codes", String.join(", ", codes)))));
        getElement()
                .appendChild(element("section", "end", text("h3", "", phrases.say("explain.missing.heading")), list));
    }

    private void nextLevel() {
        explanation.levels().stream()
                .filter(level -> level.line().truth() != Truth.TRUE)
                .min(Comparator.comparingInt(Explanation.OfLevel::rank))
                .ifPresent(level -> getElement()
                        .appendChild(element(
                                "section",
                                "end",
                                text("h3", "", phrases.say("explain.level-needs", statements.level(level.level()))),
                                element("ul", "lines", lines.of(level.line())))));
    }

    private void receipt(Assessment.Receipt receipt) {
        var list = element("dl", "receipt");
        List.of(
                        Map.entry(phrases.say("explain.receipt.version"), receipt.version()),
                        Map.entry(phrases.say("explain.receipt.dataset"), receipt.dataset()),
                        Map.entry(phrases.say("explain.receipt.factors"), receipt.factors()),
                        Map.entry(phrases.say("explain.receipt.engine"), receipt.engine()))
                .forEach(entry -> list.appendChild(text("dt", "", entry.getKey()), text("dd", "", entry.getValue())));
        getElement().appendChild(element("section", "end", text("h3", "", phrases.say("explain.receipt")), list));
    }
}
