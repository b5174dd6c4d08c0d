package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.OutcomeComparison.Direction;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.Selection;

/** What becomes of sites when one version takes the place of another. */
final class Gains {

    private static final List<String> SITES = List.of("Site", "Level", "Before", "After", "Through");
    private static final List<String> CRITERIA = List.of("Criterion", "Sites", "Points gained", "Points lost");

    private final Selection selection;
    private final OutcomeComparison comparison;
    private final Statements before;
    private final Statements after;

    private Gains(Selection selection, OutcomeComparison comparison) {
        this.selection = selection;
        this.comparison = comparison;
        this.before = Statements.of(comparison.from(), selection.language());
        this.after = Statements.of(comparison.to(), selection.language());
    }

    /** The gains and losses of a comparison. */
    static Element of(Selection selection, OutcomeComparison comparison) {
        return new Gains(selection, comparison).show();
    }

    private Element show() {
        var section = element(
                "section",
                "gains",
                text("h2", "", comparison.from().id() + " → " + comparison.to().id() + illustrative()),
                text("p", "total", totals()));
        if (comparison.sameLevels()) {
            section.appendChild(scrolling("Levels before and after", transitions()));
        }
        return section.appendChild(
                text("h3", "", "Sites"),
                scrolling("Sites", table("grid", "Sites", SITES, sites())),
                text("h3", "", "Criteria that decide most often"),
                scrolling("Criteria", table("grid", "Criteria that decide most often", CRITERIA, criteria())));
    }

    private String illustrative() {
        return comparison.from().illustrative().isPresent()
                        || comparison.to().illustrative().isPresent()
                ? " · illustrative"
                : "";
    }

    private String totals() {
        var counts = comparison.sites().stream()
                .collect(Collectors.groupingBy(OutcomeComparison.OfSite::direction, Collectors.counting()));
        return Stream.of(Direction.values())
                .filter(counts::containsKey)
                .map(direction -> counts.get(direction) + " " + said(direction))
                .collect(Collectors.joining(" · "));
    }

    private static String said(Direction direction) {
        return switch (direction) {
            case GAINS -> "gain a level";
            case LOSES -> "lose a level";
            case SAME -> "keep theirs";
            case OTHER_LEVELS -> "have other levels";
            case OPEN -> "open until missing data are given";
        };
    }

    private static String sign(Direction direction) {
        return switch (direction) {
            case GAINS -> "▲ gains";
            case LOSES -> "▼ loses";
            case SAME -> "= keeps";
            case OTHER_LEVELS -> "other levels";
            case OPEN -> "? open";
        };
    }

    /** How many sites go from which level to which; only where both are certain. */
    private Element transitions() {
        List<Optional<LevelName>> levels = Stream.concat(
                        Stream.of(Optional.<LevelName>empty()),
                        comparison.to().levelRules().stream().map(rule -> Optional.of(rule.name())))
                .toList();
        var columns = Stream.concat(
                        Stream.of("Before \\ after"), levels.stream().map(level -> level(after, level)))
                .toList();
        var certain = comparison.sites().stream()
                .filter(site -> site.direction() != Direction.OPEN)
                .toList();
        return table(
                "transitions",
                "Levels before and after",
                columns,
                IntStream.range(0, levels.size())
                        .mapToObj(from -> row(
                                columns,
                                Stream.concat(
                                                Stream.of(text("span", "", level(before, levels.get(from)))),
                                                IntStream.range(0, levels.size())
                                                        .mapToObj(to -> transition(certain, levels, from, to)))
                                        .toArray(Element[]::new))));
    }

    private static Element transition(
            List<OutcomeComparison.OfSite> certain, List<Optional<LevelName>> levels, int from, int to) {
        long number = certain.stream()
                .filter(site -> site.before().level().proved().equals(levels.get(from))
                        && site.after().level().proved().equals(levels.get(to)))
                .count();
        var direction = to > from ? "up" : to < from ? "down" : "same";
        var mark = to > from ? "▲ " : to < from ? "▼ " : "";
        return number == 0 ? text("span", "none", "0") : text("span", "some " + direction, mark + number);
    }

    private Stream<Element> sites() {
        return comparison.sites().stream()
                .sorted(Comparator.comparing(OutcomeComparison.OfSite::direction))
                .map(this::site);
    }

    private Element site(OutcomeComparison.OfSite site) {
        var dataset = site.dataset();
        var through = element("span", "through");
        site.changes().forEach(change -> through.appendChild(text("span", "", change(change))));
        return row(
                SITES,
                text(
                        "span",
                        "",
                        dataset.site().name() + " · " + Wording.snapshot(dataset)
                                + (dataset.site().illustrative() ? " · illustrative" : "")),
                text(
                        "span",
                        "direction " + site.direction().name().toLowerCase(java.util.Locale.ROOT),
                        sign(site.direction())),
                reached(comparison.from(), before, site.before()),
                reached(comparison.to(), after, site.after()),
                through);
    }

    private Element reached(StandardVersion version, Statements statements, Assessment assessment) {
        var level = assessment.level();
        var said = level(statements, level.proved());
        if (!level.proved().equals(level.possible())) {
            said += " → " + level(statements, level.possible());
        }
        var cell = RunAddress.cell(assessment.dataset().key(), version.id());
        return link(
                selection.address().withCell(Optional.of(cell)),
                "",
                said + ", " + Wording.points(assessment.overall()));
    }

    private static String level(Statements statements, Optional<LevelName> level) {
        return level.map(statements::level).orElseGet(statements::noLevel);
    }

    private static String change(OutcomeComparison.Change change) {
        int points = change.pointsAfter() - change.pointsBefore();
        return name(change.criteria()) + (points == 0 ? "" : " " + Wording.signed(points));
    }

    private static String name(Correspondence criteria) {
        var from = codes(criteria.from());
        var to = codes(criteria.to());
        return from.equals(to)
                ? to
                : from.isEmpty() ? to + " (new)" : to.isEmpty() ? from + " (gone)" : from + " → " + to;
    }

    private static String codes(List<CriterionCode> codes) {
        return codes.stream().map(CriterionCode::value).collect(Collectors.joining(", "));
    }

    /** Sites and points by the criteria whose outcome or points differ, those of most sites first. */
    private Stream<Element> criteria() {
        Map<Correspondence, List<OutcomeComparison.Change>> changes = new LinkedHashMap<>();
        comparison.sites().forEach(site -> site.changes()
                .forEach(change -> changes.computeIfAbsent(change.criteria(), criteria -> new java.util.ArrayList<>())
                        .add(change)));
        return changes.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> criterion(entry.getKey(), entry.getValue()));
    }

    private Element criterion(Correspondence criteria, List<OutcomeComparison.Change> changes) {
        var title = criteria.to().isEmpty()
                ? before.title(criteria.from().getFirst())
                : after.title(criteria.to().getFirst());
        int gained = changes.stream()
                .mapToInt(change -> Math.max(0, change.pointsAfter() - change.pointsBefore()))
                .sum();
        int lost = changes.stream()
                .mapToInt(change -> Math.max(0, change.pointsBefore() - change.pointsAfter()))
                .sum();
        return row(
                CRITERIA,
                text("span", "", name(criteria) + ": " + title),
                text("span", "", String.valueOf(changes.size())),
                text("span", "", gained == 0 ? "0" : Wording.signed(gained)),
                text("span", "", lost == 0 ? "0" : Wording.signed(-lost)));
    }
}
