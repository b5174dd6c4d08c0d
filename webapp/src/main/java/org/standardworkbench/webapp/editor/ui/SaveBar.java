package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.standardworkbench.rules.authoring.Choice;
import org.standardworkbench.rules.authoring.Conflict;
import org.standardworkbench.webapp.authoring.PartNames;
import org.standardworkbench.webapp.drafts.DraftException;
import org.standardworkbench.webapp.drafts.SaveOutcome;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.store.StoreException;

/** What is not saved, and saving it; where others saved the same part meanwhile, the three sides and a choice. */
final class SaveBar {

    private final Workspace work;
    private final Runnable reload;
    private final Element state = element("p", "state").setAttribute("role", "status");
    private final Element conflicts = element("div", "conflicts");
    private final Element message;
    private final Element save;
    private final Element actions;
    private final Element bar;
    private Map<String, Choice> choices = Map.of();

    /** @param reload shows everything anew after what is shown has become something else */
    SaveBar(Workspace work, Runnable reload) {
        this.work = work;
        this.reload = reload;
        this.message = Part.input("message", Reader.say("editor.save.why"), "", typed -> {})
                .setAttribute("placeholder", Reader.say("editor.save.why.hint"))
                .setAttribute("maxlength", "2000");
        this.save = Part.button(Reader.say("editor.save"), "save-revision", () -> save(Map.of()));
        this.actions = element(
                "div", "save", message, save, Part.button(Reader.say("editor.save.discard"), "discard", this::discard));
        this.bar = element("div", "save-bar", state, actions, conflicts);
        refresh();
    }

    Element shown() {
        return bar;
    }

    void refresh() {
        var unsaved = work.unsaved();
        message.setVisible(work.savable());
        save.setVisible(work.savable());
        actions.setVisible(!unsaved.isEmpty() && work.draft().open());
        int revision = work.basis().revision().number();
        state.setText(
                !work.draft().open()
                        ? Reader.say("editor.save.closed")
                        : !work.savable()
                                ? Reader.say("sign-in.may.try", work.draft().standard())
                                : unsaved.isEmpty()
                                        ? Reader.say("editor.save.all", revision)
                                        : Reader.say("editor.save.kept") + " "
                                                + unsaved.stream()
                                                        .map(ImpactPanel::shortName)
                                                        .collect(Collectors.joining(", "))
                                                + ".");
    }

    private void save(Map<String, Choice> settled) {
        try {
            switch (work.save(message.getProperty("value", "").strip(), settled)) {
                case SaveOutcome.Saved saved -> {
                    reload.run();
                    if (!saved.fromOthers().isEmpty()) {
                        conflicts.appendChild(text(
                                "p",
                                "notice",
                                Reader.say(
                                        "editor.save.together",
                                        saved.fromOthers().stream()
                                                .map(part -> PartNames.of(part, Reader.phrases()))
                                                .collect(Collectors.joining(", ")))));
                    }
                }
                case SaveOutcome.Unchanged unchanged -> reload.run();
                case SaveOutcome.Conflicted conflicted -> show(conflicted);
            }
        } catch (DraftException | StoreException problem) {
            conflicts.removeAllChildren().appendChild(Part.problem(String.valueOf(problem.getMessage())));
        }
    }

    private void discard() {
        try {
            work.discard();
            reload.run();
        } catch (DraftException | StoreException problem) {
            conflicts.removeAllChildren().appendChild(Part.problem(String.valueOf(problem.getMessage())));
        }
    }

    private void show(SaveOutcome.Conflicted conflicted) {
        choices = new HashMap<>();
        var author = conflicted.newest().author().name();
        conflicts
                .removeAllChildren()
                .appendChild(text(
                                "p",
                                "notice",
                                Reader.say(
                                        "editor.save.conflict",
                                        author,
                                        conflicted.newest().number()))
                        .setAttribute("role", "alert"));
        List<Conflict> all = conflicted.conflicts();
        for (int at = 0; at < all.size(); at++) {
            conflicts.appendChild(conflict(all.get(at), at, author));
        }
        conflicts.appendChild(Part.button(Reader.say("editor.save.choices"), "save-choices", () -> {
            if (choices.size() < all.size()) {
                conflicts.appendChild(Part.problem(Reader.say("editor.save.choose")));
            } else {
                save(Map.copyOf(choices));
            }
        }));
    }

    private Element conflict(Conflict conflict, int number, String author) {
        var name = "conflict-" + number;
        return element(
                "fieldset",
                "conflict",
                text("legend", "", PartNames.of(conflict.part(), Reader.phrases())),
                element(
                        "div",
                        "sides",
                        side(
                                Reader.say("editor.save.before"),
                                conflict.base().orElse(Reader.say("editor.save.not-there"))),
                        side(
                                Reader.say("editor.save.yours"),
                                conflict.mine().orElse(Reader.say("editor.save.taken-out"))),
                        side(
                                Reader.say("editor.save.of", author),
                                conflict.theirs().orElse(Reader.say("editor.save.taken-out")))),
                element(
                        "p",
                        "choice",
                        radio(
                                name,
                                Reader.say("editor.save.mine"),
                                () -> choices.put(conflict.id(), new Choice.Mine())),
                        radio(
                                name,
                                Reader.say("editor.save.theirs", author),
                                () -> choices.put(conflict.id(), new Choice.Theirs()))));
    }

    private static Element side(String title, String text) {
        return element(
                "div", "", text("p", "quiet", title), text("pre", "", text).setAttribute("tabindex", "0"));
    }

    private static Element radio(String name, String label, Runnable chosen) {
        var radio = new Element("input").setAttribute("type", "radio").setAttribute("name", name);
        radio.addEventListener("change", event -> chosen.run());
        return element("label", "", radio, text("span", "", label));
    }
}
