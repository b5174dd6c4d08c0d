package org.standardworkbench.webapp.explain.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.alignment.AlignedLine;
import org.standardworkbench.rules.alignment.Difference;
import org.standardworkbench.rules.alignment.PlacedLine;
import org.standardworkbench.webapp.page.Phrases;

/** Lines that belong together as rows of a table: left, right, in what they differ. When narrow, one under the other. */
final class LineRows {

    private static final int DEEPEST = 6;

    private final SideWords left;
    private final SideWords right;
    private final Phrases phrases;

    LineRows(SideWords left, SideWords right, Phrases phrases) {
        this.left = left;
        this.right = right;
        this.phrases = phrases;
    }

    Element table(List<AlignedLine> lines, String label) {
        var body = element("tbody", "").setAttribute("role", "rowgroup");
        String partLeft = "";
        String partRight = "";
        for (AlignedLine line : lines) {
            String nowLeft = line.left().map(left::part).orElse(partLeft);
            String nowRight = line.right().map(right::part).orElse(partRight);
            body.appendChild(element(
                            "tr",
                            line.decides() ? "decides" : "",
                            cell(line.left(), left, !nowLeft.equals(partLeft)),
                            cell(line.right(), right, !nowRight.equals(partRight)),
                            differences(line))
                    .setAttribute("role", "row"));
            partLeft = nowLeft;
            partRight = nowRight;
        }
        return element("table", "aligned", body).setAttribute("role", "table").setAttribute("aria-label", label);
    }

    private Element cell(Optional<PlacedLine> placed, SideWords side, boolean heading) {
        var cell = element("td", side == left ? "one" : "other").setAttribute("role", "cell");
        placed.ifPresentOrElse(
                found -> {
                    if (heading && !side.part(found).isEmpty()) {
                        cell.appendChild(text("span", "earns", side.part(found)));
                    }
                    cell.appendChild(
                            element("div", "depth-" + Math.min(DEEPEST, found.depth()), side.line(found.line())));
                },
                () -> cell.appendChild(text("span", "absent", phrases.say("explain.absent"))));
        return cell;
    }

    private Element differences(AlignedLine line) {
        var cell = element("td", "differences").setAttribute("role", "cell");
        if (line.decides()) {
            cell.appendChild(text("span", "deciding", "▶ " + phrases.say("explain.decides")));
        }
        line.cause()
                .ifPresent(
                        cause -> cell.appendChild(text("span", "cause", phrases.say("explain.cause." + cause.code()))));
        if (line.differs()) {
            cell.appendChild(text(
                    "span",
                    "what",
                    line.differences().stream()
                            .filter(difference -> difference != Difference.ONE_SIDED)
                            .map(difference -> phrases.say("explain.diff." + difference.code()))
                            .collect(Collectors.joining(", "))));
        }
        if (line.differences().contains(Difference.ONE_SIDED)) {
            cell.appendChild(text(
                    "span",
                    "what",
                    phrases.say(line.left().isPresent() ? "explain.how.withdrawn" : "explain.how.added")));
        }
        return cell;
    }
}
