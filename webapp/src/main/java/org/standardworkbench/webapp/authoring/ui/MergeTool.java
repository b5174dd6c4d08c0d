package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.authoring.Choice;
import org.standardworkbench.rules.authoring.Conflict;
import org.standardworkbench.webapp.authoring.DraftStates;
import org.standardworkbench.webapp.authoring.PartNames;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.drafts.SaveOutcome;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** Brings another draft's changes in: what would come, where both changed the same, and what it does to the pilot sites. */
final class MergeTool implements Tool {

    private final Bench bench;
    private final Draft draft;
    private final ToolAddress address;
    private final ToolsView view;
    private final Phrases phrases = Reader.phrases();
    private final Map<String, Choice> choices = new HashMap<>();
    private final Element result = element("div", "merge-preview");

    MergeTool(Bench bench, Draft draft, ToolAddress address, ToolsView view) {
        this.bench = bench;
        this.draft = draft;
        this.address = address;
        this.view = view;
    }

    @Override
    public Element shown() {
        Map<String, String> others = new LinkedHashMap<>();
        others.put("", "–");
        bench.drafts().list().stream()
                .filter(other -> other.id() != draft.id() && other.standard().equals(draft.standard()))
                .forEach(other -> others.put(
                        String.valueOf(other.id()),
                        other.name() + " · "
                                + phrases.say("drafts.revision", other.newest().number())));
        if (others.size() == 1) {
            return Parts.quiet(phrases.say("drafts.merge.no-other", draft.standard()));
        }
        var chosen = address.number("with").map(String::valueOf).orElse("");
        if (!chosen.isEmpty()) {
            preview(Long.parseLong(chosen), Map.of());
        } else {
            result.appendChild(Parts.quiet(phrases.say("drafts.merge.choose")));
        }
        return element(
                "div",
                "",
                element(
                        "p",
                        "fields",
                        Parts.field(
                                phrases.say("drafts.merge.with"),
                                Parts.select("with", others, chosen, value -> view.go(address.with("with", value))))),
                result);
    }

    /** @param settled the choices with which the outcome is worked out */
    private void preview(long from, Map<String, Choice> settled) {
        var other = bench.drafts().get(from);
        var preview = bench.states().merge(draft, from, settled);
        result.removeAllChildren();
        var conflicts = settled.isEmpty()
                ? preview.merged().conflicts()
                : bench.states().merge(draft, from, Map.of()).merged().conflicts();
        if (!conflicts.isEmpty()) {
            result.appendChild(conflicts(other, conflicts));
        }
        result.appendChild(comes(preview, conflicts.size()));
        var why = Parts.input("message", "");
        result.appendChild(element(
                "p",
                "fields",
                Parts.field(phrases.say("drafts.reason"), why),
                Parts.button(phrases.say("drafts.merge.do"), "merge-now", () -> merge(from, why, conflicts))));
        result.appendChild(new DifferenceMarkup(preview.difference(), draft.id()).all());
    }

    private Element comes(DraftStates.Preview preview, int conflicts) {
        var merged = preview.merged();
        return element(
                "p",
                "total",
                text(
                        "span",
                        "",
                        phrases.count("drafts.merge.comes", merged.theirs().size()) + " "
                                + phrases.count(
                                        "drafts.merge.stays", merged.mine().size()) + " "
                                + phrases.count("drafts.merge.conflicts", conflicts)));
    }

    private Element conflicts(Draft other, List<Conflict> all) {
        var part = Parts.section("conflicts", phrases.say("drafts.merge.both"));
        for (int at = 0; at < all.size(); at++) {
            part.appendChild(conflict(all.get(at), at, other));
        }
        return part.appendChild(Parts.button(
                phrases.say("drafts.merge.see"),
                "see-choices",
                () -> view.act(() -> preview(other.id(), Map.copyOf(choices)))));
    }

    private Element conflict(Conflict conflict, int number, Draft other) {
        var name = "merge-" + number;
        return element(
                "fieldset",
                "conflict",
                text("legend", "", PartNames.of(conflict.part(), phrases)),
                element(
                        "div",
                        "sides",
                        side(phrases.say("drafts.merge.base"), conflict.base()),
                        side(draft.name(), conflict.mine()),
                        side(other.name(), conflict.theirs())),
                element(
                        "p",
                        "choice",
                        radio(name, conflict, phrases.say("drafts.merge.mine", draft.name()), new Choice.Mine()),
                        radio(name, conflict, phrases.say("drafts.merge.theirs", other.name()), new Choice.Theirs())));
    }

    private Element side(String title, Optional<String> text) {
        var pre = text("pre", "", text.orElse(phrases.say("drafts.not-there")))
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", title);
        return element("div", "", text("p", "quiet", title), pre);
    }

    private Element radio(String name, Conflict conflict, String label, Choice choice) {
        var radio = new Element("input").setAttribute("type", "radio").setAttribute("name", name);
        if (choice.equals(choices.get(conflict.id()))) {
            radio.setAttribute("checked", "");
        }
        radio.addEventListener("change", event -> choices.put(conflict.id(), choice));
        return element("label", "", radio, text("span", "", label));
    }

    private void merge(long from, Element why, List<Conflict> conflicts) {
        if (!choices.keySet().containsAll(conflicts.stream().map(Conflict::id).toList())) {
            result.appendChild(Parts.problem(phrases.say("drafts.merge.unsettled")));
            return;
        }
        view.act(() -> {
            switch (bench.saves().merge(draft.id(), from, Parts.value(why), Map.copyOf(choices))) {
                case SaveOutcome.Saved saved ->
                    merged(saved.content().revision().number());
                case SaveOutcome.Unchanged same ->
                    merged(same.content().revision().number());
                case SaveOutcome.Conflicted since -> {
                    choices.clear();
                    preview(from, Map.of());
                    result.appendChild(Parts.problem(phrases.say("drafts.merge.since")));
                }
            }
        });
    }

    private void merged(int revision) {
        result.removeAllChildren()
                .appendChild(
                        text("p", "done", "✓ " + phrases.say("drafts.merge.done", revision))
                                .setAttribute("role", "status"),
                        link(
                                ToolAddress.of(draft.id(), ToolAddress.Tool.COMPARE)
                                        .with("from", String.valueOf(Math.max(0, revision - 1)))
                                        .with("to", String.valueOf(revision)),
                                "action",
                                phrases.say("drafts.see-changes")));
    }
}
