package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.sign;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.authoring.PartChange;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.language.statements.Statement;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.authoring.DraftStates.Difference;
import org.standardworkbench.webapp.authoring.PartNames;
import org.standardworkbench.webapp.authoring.PartWords;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.StatementMarkup;

/** What differs between two states of a draft: the parts, old and new, and what becomes of the pilot sites. */
final class DifferenceMarkup {

    private final Phrases phrases = Reader.phrases();
    private final Difference difference;
    private final long draft;

    DifferenceMarkup(Difference difference, long draft) {
        this.difference = difference;
        this.draft = draft;
    }

    /** Parts, pilot sites and errors. */
    Element all() {
        var page = element("div", "difference");
        page.appendChild(Parts.section("changes", phrases.say("drafts.changes"), parts()));
        page.appendChild(Parts.section("impact-of", phrases.say("drafts.impact"), impact()));
        if (!difference.problems().isEmpty()) {
            page.appendChild(Parts.section(
                    "checks", phrases.say("drafts.problems"), Parts.problems(difference.problems(), draft)));
        }
        return page;
    }

    private Element parts() {
        if (difference.parts().isEmpty()) {
            return Parts.quiet(phrases.say("drafts.changes.none"));
        }
        var list = element("div", "parts");
        list.appendChild(Parts.quiet(
                phrases.count("drafts.changes.some", difference.parts().size())));
        difference.parts().forEach(change -> list.appendChild(part(change)));
        return list;
    }

    private Element part(PartChange change) {
        var before = said(change, difference.before());
        var after = said(change, difference.after());
        return element(
                "section",
                "part",
                text("h3", "", PartNames.of(change.part(), phrases)),
                element(
                        "div",
                        "sides",
                        side(phrases.say("drafts.before"), change.before(), before, after),
                        side(phrases.say("drafts.after"), change.after(), after, before)));
    }

    private Optional<Statement> said(PartChange change, Optional<StandardVersion> version) {
        return version.flatMap(state -> PartWords.of(change.part(), state, phrases));
    }

    /** @param other what the other side says; lines that it does not have are marked */
    private Element side(String title, Optional<String> text, Optional<Statement> said, Optional<Statement> other) {
        var file = text.map(words -> text("pre", "", words)
                        .setAttribute("tabindex", "0")
                        .setAttribute("role", "group")
                        .setAttribute("aria-label", title))
                .orElseGet(() -> Parts.quiet(phrases.say("drafts.not-there")));
        if (text.isEmpty() || said.isEmpty()) {
            return element("div", "", text("p", "quiet", title), file);
        }
        var others = other.map(DifferenceMarkup::lines);
        var words = element("ul", "statement", StatementMarkup.item(said.get(), line -> others.filter(
                                there -> !there.contains(line))
                        .isPresent()))
                .setAttribute("lang", phrases.language().code());
        return element(
                "div",
                "",
                text("p", "quiet", title),
                words,
                element("details", "as-written", text("summary", "", phrases.say("drafts.as-written")), file));
    }

    private static Set<String> lines(Statement statement) {
        return statement.lines().stream().map(String::strip).collect(Collectors.toSet());
    }

    private Element impact() {
        if (difference.impact().isEmpty()) {
            return Parts.quiet(phrases.say("drafts.impact.unknown") + " "
                    + difference.obstacle().orElse(""));
        }
        var impact = difference.impact().get();
        var changing = impact.sites().stream()
                .filter(site -> !site.changes().isEmpty())
                .toList();
        if (changing.isEmpty()) {
            return Parts.quiet(
                    phrases.count("drafts.impact.none", impact.sites().size()));
        }
        var columns = List.of(
                phrases.say("drafts.site.name"),
                phrases.say("drafts.level"),
                phrases.say("drafts.points"),
                phrases.say("drafts.changed-criteria"));
        var label = phrases.say("drafts.impact");
        return element(
                "div",
                "",
                Parts.quiet(phrases.count("drafts.impact.some", changing.size())),
                scrolling(
                        label,
                        table("grid", label, columns, changing.stream().map(site -> line(columns, impact, site)))));
    }

    private Element line(List<String> columns, OutcomeComparison impact, OutcomeComparison.OfSite site) {
        var before = Statements.of(impact.from(), phrases.language());
        var after = Statements.of(impact.to(), phrases.language());
        var arrow =
                switch (site.direction()) {
                    case GAINS -> "▲ ";
                    case LOSES -> "▼ ";
                    case SAME, OPEN, OTHER_LEVELS -> "";
                };
        return row(
                columns,
                text(
                        "span",
                        "",
                        site.dataset().site().name() + " "
                                + site.dataset().period().end().getYear() + ", "
                                + phrases.say(
                                        "common.scope." + site.dataset().scope().code())
                                + (site.dataset().site().illustrative()
                                        ? " · " + phrases.say("common.illustrative")
                                        : "")),
                element(
                        "span",
                        "",
                        sign("", arrow),
                        text("span", "", changed(level(site.before(), before), level(site.after(), after)))),
                text("span", "number", changed(points(site.before()), points(site.after()))),
                text(
                        "span",
                        "",
                        site.changes().stream()
                                .map(change -> codes(change) + " " + outcomes(change, before, after))
                                .collect(Collectors.joining("; "))));
    }

    private static String changed(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    private static String codes(OutcomeComparison.Change change) {
        return changed(
                change.criteria().from().stream().map(CriterionCode::value).collect(Collectors.joining("+")),
                change.criteria().to().stream().map(CriterionCode::value).collect(Collectors.joining("+")));
    }

    private String outcomes(OutcomeComparison.Change change, Statements before, Statements after) {
        return Stream.of(
                        change.before().values().stream()
                                .map(one -> before.outcome(one.kind()) + " " + one.leastPoints()),
                        change.after().values().stream()
                                .map(one -> after.outcome(one.kind()) + " " + one.leastPoints()))
                .map(side -> side.collect(Collectors.joining(", ")))
                .map(side -> side.isEmpty() ? phrases.say("drafts.not-asked") : side)
                .collect(Collectors.joining(" → "));
    }

    private static String level(Assessment assessment, Statements words) {
        var proved = assessment.level().proved().map(words::level).orElseGet(words::noLevel);
        var possible = assessment.level().possible().map(words::level).orElseGet(words::noLevel);
        return proved.equals(possible) ? proved : proved + "–" + possible;
    }

    private static String points(Assessment assessment) {
        var score = assessment.overall();
        return score.least() == score.most() ? "" + score.least() : score.least() + "–" + score.most();
    }
}
