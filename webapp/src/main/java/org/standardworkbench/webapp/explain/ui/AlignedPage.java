package org.standardworkbench.webapp.explain.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.alignment.AlignedCriteria;
import org.standardworkbench.rules.alignment.AlignedExplanation;
import org.standardworkbench.rules.alignment.AlignedLevel;
import org.standardworkbench.rules.alignment.AlignedLine;
import org.standardworkbench.rules.assessment.Explanation.OfCriterion;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.webapp.explain.ExplainAddress;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Printing;
import org.standardworkbench.webapp.page.Signs;
import org.standardworkbench.webapp.run.CellAddress;

/** Two explanations beside each other: both heads, then criteria that belong together with their lines, then the levels. */
final class AlignedPage {

    private final AlignedExplanation aligned;
    private final ExplainAddress address;
    private final Phrases phrases;
    private final SideWords left;
    private final SideWords right;
    private final LineRows rows;

    AlignedPage(AlignedExplanation aligned, ExplainAddress address, Phrases phrases) {
        this.aligned = aligned;
        this.address = address;
        this.phrases = phrases;
        this.left = new SideWords(aligned.left(), phrases);
        this.right = new SideWords(aligned.right(), phrases);
        this.rows = new LineRows(left, right, phrases);
    }

    /** Everything of the page below its head. */
    Stream<Element> parts() {
        return Stream.of(printed(), heads(), actions(), criteria(), levels());
    }

    private Element printed() {
        var pins = Stream.of(aligned.left(), aligned.right())
                .flatMap(side -> Printing.pins(phrases, side.version(), side.assessment()).stream())
                .distinct()
                .toList();
        return Printing.head(phrases, pins);
    }

    private Element heads() {
        return element("div", "sides heads", left.head(), right.head());
    }

    private Element actions() {
        var differing = aligned.differing();
        long outcomes =
                differing.stream().filter(AlignedCriteria::outcomeDiffers).count();
        var exactly = ExplainAddress.of(
                CellAddress.pinned(aligned.left().assessment()),
                CellAddress.pinned(aligned.right().assessment()),
                phrases.language());
        return element(
                "div",
                "actions",
                text(
                        "p",
                        "count",
                        differing.isEmpty()
                                ? phrases.say("explain.nothing-differs")
                                : phrases.count("explain.differ.count", differing.size()) + ", "
                                        + phrases.say("explain.outcome.count", outcomes)),
                choice(false, "explain.show.differences"),
                choice(true, "explain.show.all"),
                Markup.link(address.swapped(), "shortcut", phrases.say("explain.swap")),
                Markup.link(exactly.withAll(address.all()), "shortcut", phrases.say("explain.exactly")),
                Printing.button(phrases));
    }

    private Element choice(boolean all, String key) {
        var link = Markup.link(address.withAll(all), "shortcut", phrases.say(key));
        return address.all() == all ? link.setAttribute("aria-current", "true") : link;
    }

    private Element criteria() {
        var list = element("div", "list");
        (address.all() ? aligned.criteria() : aligned.differing()).forEach(one -> list.appendChild(criteria(one)));
        return list;
    }

    private Element criteria(AlignedCriteria criteria) {
        var head = element(
                "div",
                "title",
                text("h2", "", title(criteria)),
                text(
                        "span",
                        "how",
                        phrases.say("explain.how." + criteria.criteria().how())));
        criteria.cause()
                .ifPresent(
                        cause -> head.appendChild(text("span", "cause", phrases.say("explain.cause." + cause.code()))));
        var section = element(
                        "section",
                        criteria.outcomeDiffers() ? "criteria turned" : "criteria",
                        head,
                        element(
                                "div",
                                "sides outcomes",
                                outcomes(criteria.left(), left),
                                outcomes(criteria.right(), right)))
                .setAttribute("data-criteria", codes(criteria));
        if (criteria.reasonOutsideLines()) {
            section.appendChild(text("p", "outside", phrases.say("explain.outside-lines")));
        }
        var shown = shown(criteria.lines());
        return shown.isEmpty() ? section : section.appendChild(rows.table(shown, title(criteria)));
    }

    private List<AlignedLine> shown(List<AlignedLine> lines) {
        return address.all()
                ? lines
                : lines.stream().filter(AlignedLine::differs).toList();
    }

    private static String codes(AlignedCriteria criteria) {
        return (criteria.criteria().to().isEmpty()
                        ? criteria.criteria().from()
                        : criteria.criteria().to())
                .stream().map(CriterionCode::value).collect(Collectors.joining(" "));
    }

    private String title(AlignedCriteria criteria) {
        var before = left.titles(criteria.left().keySet());
        var after = right.titles(criteria.right().keySet());
        return Stream.of(before, after)
                .filter(titles -> !titles.isEmpty())
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    private Element outcomes(Map<CriterionCode, OfCriterion> explained, SideWords side) {
        var cell = element("div", "side");
        if (explained.isEmpty()) {
            return cell.appendChild(text("span", "absent", phrases.say("explain.absent")));
        }
        explained.forEach((code, one) -> cell.appendChild(element(
                "div",
                "outcome-of",
                Signs.outcome(one.outcome().kind(), side.outcome(one.outcome().kind())),
                text("span", "points", points(one.outcome(), side, code)),
                side.link(code))));
        return cell;
    }

    private String points(Outcome outcome, SideWords side, CriterionCode code) {
        return outcome instanceof Outcome.NotApplicable
                ? ""
                : phrases.say(
                        "common.points-of",
                        SideWords.span(outcome.leastPoints(), outcome.mostPoints()),
                        side.maximum(code));
    }

    private Element levels() {
        var list = element("div", "list");
        aligned.levels().stream()
                .filter(level -> address.all() || level.turned())
                .forEach(level -> level(level).ifPresent(list::appendChild));
        return list;
    }

    private Optional<Element> level(AlignedLevel level) {
        var shown = shown(level.lines());
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var name = level.right()
                .map(one -> right.level(one.level()))
                .or(() -> level.left().map(one -> left.level(one.level())))
                .orElseThrow();
        var title = phrases.say("explain.level", name);
        return Optional.of(element(
                "section",
                level.turned() ? "criteria turned" : "criteria",
                element("div", "title", text("h2", "", title)),
                rows.table(shown, title)));
    }
}
