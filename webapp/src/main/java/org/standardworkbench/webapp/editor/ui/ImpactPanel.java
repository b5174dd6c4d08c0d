package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.said;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.OutcomeComparison.Change;
import org.standardworkbench.rules.comparison.OutcomeComparison.Direction;
import org.standardworkbench.rules.comparison.OutcomeComparison.OfSite;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.webapp.editor.Trial;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Signs;

/** What becomes of the pilot sites by what is typed, against the version before. */
final class ImpactPanel {

    private static final int MOST_LISTED = 60;

    private final Workspace work;
    private final Language language;
    private final Optional<CriterionCode> criterion;
    private final Function<OfSite, Optional<Element>> acting;

    /** @param criterion the one that is edited; its changes come first */
    ImpactPanel(Workspace work, Language language, Optional<CriterionCode> criterion) {
        this(work, language, criterion, site -> Optional.empty());
    }

    /** @param acting what can be done with a site, to stand behind its row */
    ImpactPanel(
            Workspace work,
            Language language,
            Optional<CriterionCode> criterion,
            Function<OfSite, Optional<Element>> acting) {
        this.work = work;
        this.language = language;
        this.criterion = criterion;
        this.acting = acting;
    }

    /** The panel as it is now. */
    Element now() {
        var trial = work.trial();
        var panel = element("div", "impact-now");
        trial.obstacle().ifPresent(why -> panel.appendChild(Part.problem(Reader.say("editor.impact.obstacle", why))));
        if (!trial.replaced().isEmpty()) {
            panel.appendChild(text("p", "notice", standIns(trial)));
        }
        trial.impact()
                .ifPresentOrElse(
                        impact -> panel.appendChild(of(impact)),
                        () -> panel.appendChild(text("p", "quiet", Reader.say("editor.impact.nothing"))));
        return panel;
    }

    private static String standIns(Trial trial) {
        return Reader.say(
                "editor.impact.stand-in",
                trial.replaced().stream().map(ImpactPanel::shortName).collect(Collectors.joining(", ")));
    }

    /** "ENE-02/criterion.drl". */
    static String shortName(String path) {
        var parts = path.split("/", -1);
        return parts.length < 2 ? path : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }

    private Element of(OutcomeComparison impact) {
        var changing = impact.sites().stream()
                .filter(site -> !site.changes().isEmpty()
                        || site.direction() == Direction.GAINS
                        || site.direction() == Direction.LOSES)
                .sorted(Comparator.comparing((OfSite site) -> ofCriterion(site).isEmpty())
                        .thenComparing(OfSite::direction))
                .toList();
        var panel =
                element("div", "", text("p", "total", total(impact, changing)).setAttribute("role", "status"));
        if (changing.isEmpty()) {
            return panel;
        }
        var list = element("ul", "sites");
        changing.stream().limit(MOST_LISTED).forEach(site -> list.appendChild(site(impact, site)));
        panel.appendChild(list);
        return changing.size() <= MOST_LISTED
                ? panel
                : panel.appendChild(
                        text("p", "quiet", Reader.say("editor.impact.more", changing.size() - MOST_LISTED)));
    }

    private String total(OutcomeComparison impact, List<OfSite> changing) {
        if (changing.isEmpty()) {
            return Reader.say("editor.table.same", impact.sites().size());
        }
        long open = changing.stream().filter(this::becomesUnknowable).count();
        return Reader.say(
                        "editor.impact.change",
                        changing.size(),
                        impact.sites().size(),
                        impact.count(Direction.GAINS),
                        impact.count(Direction.LOSES))
                + (open == 0 ? "" : " " + Reader.say("editor.impact.open", open));
    }

    private boolean becomesUnknowable(OfSite site) {
        return site.changes().stream()
                .anyMatch(change -> has(change.after(), OutcomeKind.UNDETERMINED)
                        && !has(change.before(), OutcomeKind.UNDETERMINED));
    }

    private static boolean has(Map<CriterionCode, Outcome> outcomes, OutcomeKind kind) {
        return outcomes.values().stream().anyMatch(outcome -> outcome.kind() == kind);
    }

    private Optional<Change> ofCriterion(OfSite site) {
        return site.changes().stream()
                .filter(change -> criterion.isPresent()
                        && (change.criteria().to().contains(criterion.get())
                                || change.criteria().from().contains(criterion.get())))
                .findFirst();
    }

    private Element site(OutcomeComparison impact, OfSite site) {
        var dataset = site.dataset();
        var before = Statements.of(impact.from(), language);
        var after = Statements.of(impact.to(), language);
        var item = element(
                "li",
                dataset.site().illustrative() ? "illustrative" : "",
                element(
                        "span",
                        "name",
                        text("b", "", dataset.site().name()),
                        text(
                                "span",
                                "quiet",
                                " " + dataset.site().country() + " · "
                                        + dataset.period().end().getYear() + ", "
                                        + dataset.scope().code()
                                        + (dataset.site().illustrative()
                                                ? " · " + Reader.say("editor.impact.illustrative")
                                                : ""))));
        ofCriterion(site)
                .ifPresent(change -> item.appendChild(element(
                        "span",
                        "outcomes",
                        outcomes(change.before(), before),
                        said(" " + Reader.say("editor.table.becomes") + " "),
                        text("span", "", " → ").setAttribute("aria-hidden", "true"),
                        outcomes(change.after(), after))));
        item.appendChild(text("span", "level", level(site, before, after)));
        var others = site.changes().stream()
                .filter(change -> ofCriterion(site).filter(change::equals).isEmpty())
                .map(ImpactPanel::codes)
                .collect(Collectors.joining(", "));
        acting.apply(site).ifPresent(item::appendChild);
        return others.isEmpty()
                ? item
                : item.appendChild(text("span", "quiet", Reader.say("editor.impact.also", others)));
    }

    private static String codes(Change change) {
        return Stream.concat(change.criteria().from().stream(), change.criteria().to().stream())
                .distinct()
                .map(CriterionCode::value)
                .collect(Collectors.joining("/"));
    }

    private static Element outcomes(Map<CriterionCode, Outcome> outcomes, Statements words) {
        var all = element("span", "");
        if (outcomes.isEmpty()) {
            all.appendChild(text("span", "quiet", Reader.say("editor.impact.not-asked")));
        }
        outcomes.values()
                .forEach(outcome ->
                        all.appendChild(Signs.outcome(outcome.kind(), words.outcome(outcome.kind())), points(outcome)));
        return all;
    }

    private static Element points(Outcome outcome) {
        boolean earns = outcome instanceof Outcome.Met || outcome instanceof Outcome.PartlyMet;
        return text("span", "quiet", earns ? " " + outcome.leastPoints() : "");
    }

    private static String level(OfSite site, Statements before, Statements after) {
        var sign =
                switch (site.direction()) {
                    case GAINS -> "▲ ";
                    case LOSES -> "▼ ";
                    case SAME, OPEN, OTHER_LEVELS -> "";
                };
        var old = named(site.before(), before);
        var young = named(site.after(), after);
        var points = points(site.before()) + " → " + points(site.after()) + " points";
        return sign + (old.equals(young) ? old : old + " → " + young) + ", " + points;
    }

    private static String named(Assessment assessment, Statements words) {
        var proved = assessment.level().proved().map(words::level).orElseGet(words::noLevel);
        var possible = assessment.level().possible().map(words::level).orElseGet(words::noLevel);
        return proved.equals(possible) ? proved : proved + "–" + possible;
    }

    private static String points(Assessment assessment) {
        var score = assessment.overall();
        return score.least() == score.most() ? "" + score.least() : score.least() + "–" + score.most();
    }
}
