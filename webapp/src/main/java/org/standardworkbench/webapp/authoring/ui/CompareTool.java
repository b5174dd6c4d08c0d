package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import org.standardworkbench.webapp.authoring.DifferenceTable;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** Two revisions of a draft, or what it began as and a revision, part by part. */
final class CompareTool implements Tool {

    private final Bench bench;
    private final Draft draft;
    private final ToolAddress address;
    private final ToolsView view;
    private final Phrases phrases = Reader.phrases();

    CompareTool(Bench bench, Draft draft, ToolAddress address, ToolsView view) {
        this.bench = bench;
        this.draft = draft;
        this.address = address;
        this.view = view;
    }

    @Override
    public Element shown() {
        int from = address.number("from").orElse(0);
        int to = address.number("to").orElse(draft.newest().number());
        var difference = bench.states().between(draft, from, to);
        var began = phrases.say(
                "drafts.began", draft.base().map(Object::toString).orElse(phrases.say("drafts.files-from-elsewhere")));
        Map<String, String> later = new LinkedHashMap<>();
        bench.drafts()
                .history(draft.id())
                .forEach(revision -> later.put(
                        String.valueOf(revision.number()),
                        phrases.say("drafts.revision", revision.number()) + " · "
                                + revision.author().name()
                                + (revision.message().isEmpty() ? "" : " · " + shortened(revision.message()))));
        Map<String, String> earlier = new LinkedHashMap<>(later);
        earlier.put("0", began);
        return element(
                "div",
                "",
                element(
                        "p",
                        "fields",
                        Parts.field(
                                phrases.say("drafts.compare.from"),
                                Parts.select(
                                        "from",
                                        earlier,
                                        String.valueOf(from),
                                        value -> view.go(address.with("from", value)))),
                        Parts.field(
                                phrases.say("drafts.compare.to"),
                                Parts.select(
                                        "to", later, String.valueOf(to), value -> view.go(address.with("to", value))))),
                new DifferenceMarkup(difference, draft.id()).all(),
                Parts.downloads(
                        DifferenceTable.of(
                                "Draft " + draft.id() + ", from revision " + from + " to " + to, difference, phrases),
                        "changes-draft-" + draft.id() + "-" + from + "-" + to));
    }

    private static String shortened(String message) {
        return message.length() > 60 ? message.substring(0, 60) + "…" : message;
    }
}
