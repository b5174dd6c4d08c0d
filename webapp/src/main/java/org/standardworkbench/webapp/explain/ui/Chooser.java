package org.standardworkbench.webapp.explain.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.webapp.explain.ExplainAddress;
import org.standardworkbench.webapp.explain.ExplainService.Choices;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.CellAddress;
import org.standardworkbench.webapp.run.Selection.OpenCell;

/** What can be put beside a pinned cell, as links. */
final class Chooser {

    private final OpenCell pinned;
    private final ExplainAddress address;
    private final Phrases phrases;

    Chooser(OpenCell pinned, ExplainAddress address, Phrases phrases) {
        this.pinned = pinned;
        this.address = address;
        this.phrases = phrases;
    }

    Element of(Choices choices) {
        var dataset = pinned.dataset();
        var version = pinned.version().id();
        return element(
                "div",
                "chooser",
                text(
                        "p",
                        "pinned",
                        dataset.site().name() + " · " + SideWords.snapshot(dataset, phrases) + " · " + version),
                text("h2", "", phrases.say("explain.choose")),
                group(
                        "explain.choose.versions",
                        choices.versions().stream()
                                .map(other -> link(
                                        CellAddress.of(dataset, other.id()),
                                        other.id() + " · " + other.title().best(phrases.language())))),
                group(
                        "explain.choose.data",
                        choices.data().stream()
                                .map(other ->
                                        link(CellAddress.of(other, version), SideWords.snapshot(other, phrases)))),
                group(
                        "explain.choose.sites",
                        choices.sites().stream().map(other -> link(CellAddress.of(other, version), name(other)))));
    }

    private String name(Dataset other) {
        return other.site().name() + " · " + other.site().country() + " · " + SideWords.snapshot(other, phrases)
                + (other.site().illustrative() ? " · " + phrases.say("common.illustrative") : "");
    }

    private Element link(CellAddress cell, String words) {
        return element("li", "", Markup.link(address.withRight(Optional.of(cell)), "choice", words));
    }

    private Element group(String title, Stream<Element> links) {
        var list = element("ul", "");
        links.forEach(list::appendChild);
        return list.getChildCount() == 0
                ? element("div", "")
                : element("section", "", text("h3", "", phrases.say(title)), list);
    }
}
