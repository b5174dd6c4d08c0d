package org.standardworkbench.webapp.explain.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.alignment.AlignedExplanation;
import org.standardworkbench.rules.alignment.AlignedExplanationJson;
import org.standardworkbench.rules.alignment.PlacedLine;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.webapp.page.LineMarkup;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.CellAddress;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** What one side says, in the reader's language. */
final class SideWords {

    private final AlignedExplanation.Side side;
    private final Phrases phrases;
    private final Statements statements;
    private final LineMarkup lines;

    SideWords(AlignedExplanation.Side side, Phrases phrases) {
        this.side = side;
        this.phrases = phrases;
        this.statements = AlignedExplanationJson.statements(side, phrases.language());
        this.lines = new LineMarkup(side.version(), statements, phrases);
    }

    /** Site, data, version, level and points. */
    Element head() {
        var assessment = side.assessment();
        var dataset = assessment.dataset();
        boolean illustrative =
                dataset.site().illustrative() || side.version().illustrative().isPresent();
        var level = assessment.level();
        var proved = level.proved().map(this::level).orElseGet(statements::noLevel) + " " + statements.proved();
        var possible = level.possible().map(this::level).orElseGet(statements::noLevel) + " " + statements.possible();
        var alone = RunAddress.FIRST
                .withCell(Optional.of(
                        CellAddress.of(dataset, assessment.version()).toString()))
                .withLanguage(phrases.language());
        var score = assessment.overall();
        return element(
                "div",
                illustrative ? "side illustrative" : "side",
                text("p", "version", assessment.version().toString() + (illustrative ? " · " + illustrative() : "")),
                text("p", "site", dataset.site().name()),
                text(
                        "p",
                        "of",
                        snapshot(dataset, phrases) + " · " + dataset.site().country()),
                text("p", "level", level.proved().equals(level.possible()) ? proved : proved + ", " + possible),
                text(
                        "p",
                        "points",
                        phrases.say("common.points-of", span(score.least(), score.most()), score.maximum())),
                Markup.link(alone, "shortcut", phrases.say("explain.single")));
    }

    private String illustrative() {
        return phrases.say("common.illustrative");
    }

    /** "2023, current". */
    static String snapshot(Dataset dataset, Phrases phrases) {
        var period = dataset.period();
        boolean year = period.isYear() && period.start().getDayOfYear() == 1;
        return (year
                        ? String.valueOf(period.start().getYear())
                        : phrases.say("common.period", period.start(), period.end()))
                + ", " + phrases.say("common.scope." + dataset.scope().code());
    }

    static String span(int least, int most) {
        return least == most ? String.valueOf(least) : least + "–" + most;
    }

    String titles(Collection<CriterionCode> codes) {
        return codes.stream().map(statements::title).collect(Collectors.joining(", "));
    }

    String outcome(OutcomeKind kind) {
        return statements.outcome(kind);
    }

    String level(LevelName name) {
        return statements.level(name);
    }

    int maximum(CriterionCode code) {
        return Objects.requireNonNull(side.version().criteria().get(code)).maximum();
    }

    /** To the page of a criterion. */
    Element link(CriterionCode code) {
        return Markup.link(
                StandardsAddress.of(side.version().id(), code, phrases.language()),
                "in-standard",
                phrases.say("explain.in-standard", code));
    }

    Element line(Line line) {
        return lines.of(line, "div");
    }

    /** Which condition a line belongs to: "Asked if", "3 points", with the company's name. */
    String part(PlacedLine placed) {
        var part =
                switch (placed.part()) {
                    case APPLICABILITY -> phrases.say("explain.asked-if");
                    case BAND, REQUIREMENT -> statements.points(placed.points());
                    case LEVEL -> "";
                };
        return placed.company().map(company -> company(company) + ": " + part).orElse(part);
    }

    private String company(String id) {
        return side.assessment().dataset().companies().stream()
                .flatMap(members -> members.stream())
                .filter(member -> member.id().equals(id) && !member.name().isEmpty())
                .findFirst()
                .map(member -> member.name())
                .orElse(id);
    }
}
