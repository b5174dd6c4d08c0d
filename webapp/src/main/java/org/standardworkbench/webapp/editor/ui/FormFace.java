package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.editing.CriterionForm;
import org.standardworkbench.rules.editing.NodePath;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.editor.FormDesk;
import org.standardworkbench.webapp.editor.TypedNumber;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** A criterion as a tree of fields. Where its text does not read, the fields show what it said last and cannot be changed. */
final class FormFace implements Face {

    private final FormDesk desk;
    private final String path;
    private final EditorAddress address;
    private final Runnable changed;
    private final FormFields fields;
    private final FormConditions conditions;
    private final Element tools = element("div", "form-tools");
    private final Element notes = element("div", "form-notes");
    private final Element body = element("div", "form-body");
    private final Element face = element("div", "form-face", tools, notes, body);
    private Optional<State> shown = Optional.empty();

    /** What the fields are made from. */
    private record State(Criterion criterion, boolean editable, String labels) {}

    /** @param path of the rules @param changed called after each change */
    FormFace(FormDesk desk, String path, EditorAddress address, Runnable changed) {
        this.desk = desk;
        this.path = path;
        this.address = address;
        this.changed = changed;
        this.fields = new FormFields(desk, this::applied);
        this.conditions = new FormConditions(desk, fields);
        FormFields.watch(face);
        refresh();
    }

    @Override
    public Element shown() {
        return face;
    }

    private void applied() {
        shown = Optional.empty();
        changed.run();
    }

    @Override
    public void refresh() {
        desk.refresh();
        var now = new State(
                desk.criterion(), desk.editable(), desk.version().parameters().toString());
        if (shown.filter(now::equals).isEmpty()) {
            boolean again = body.getChildCount() > 0;
            shown = Optional.of(now);
            make();
            if (again) {
                fields.focus(face);
            }
        }
        tell();
    }

    private void tell() {
        var problems = desk.work().trial().problemsOf(path);
        notes.removeAllChildren();
        if (!desk.editable() && desk.work().draft().open()) {
            notes.appendChild(element(
                    "p",
                    "notice",
                    text("span", "", Reader.say("editor.form.locked") + " "),
                    link(address.withFace(EditorAddress.Face.RULES), "", Reader.say("editor.form.locked.go"))));
        }
        if (!problems.isEmpty()) {
            notes.appendChild(ProblemList.of(
                    problems,
                    problem -> text(
                            "span",
                            "place",
                            Reader.say("editor.line", problem.place().line()))));
        }
    }

    private void make() {
        fields.clear();
        var undo = fields.button("undo", "↶ " + Reader.say("editor.undo"), Reader.say("editor.undo"), () -> {
            desk.undo();
            fields.told("undo", Optional.empty(), "undo", "redo");
        });
        var redo = fields.button("redo", "↷ " + Reader.say("editor.redo"), Reader.say("editor.redo"), () -> {
            desk.redo();
            fields.told("redo", Optional.empty(), "redo", "undo");
        });
        tools.removeAllChildren()
                .appendChild(
                        enabled(undo, desk.steps().canUndo()),
                        enabled(redo, desk.steps().canRedo()));
        var form = desk.form();
        var all = element("fieldset", "form-all", text("legend", "said", Reader.say("editor.face.form")));
        if (!desk.editable()) {
            all.setAttribute("disabled", true);
        }
        all.appendChild(new FormHead(desk, fields).of(form));
        all.appendChild(part(
                "applies",
                text("h3", "", Reader.say("editor.form.applies")),
                conditions.list(
                        NodePath.APPLIES,
                        form.applicability(),
                        Reader.say("editor.form.applies"),
                        Reader.say("editor.form.applies.none"))));
        form.bands().forEach(band -> all.appendChild(band(form, band)));
        all.appendChild(addBand(form));
        all.appendChild(part(
                "met",
                element(
                        "div",
                        "line",
                        text("h3", "", Reader.say("editor.form.met")),
                        FormFields.named(
                                Reader.say("editor.form.points"),
                                points(
                                        "maximum",
                                        Reader.say("editor.form.maximum"),
                                        form.maximum(),
                                        now -> new Operation.SetMaximum(now)))),
                fields.refusal("maximum").orElseGet(() -> element("span", "")),
                conditions.list(
                        NodePath.MET,
                        form.requirement(),
                        Reader.say("editor.form.met"),
                        Reader.say("editor.form.met.none"))));
        body.removeAllChildren().appendChild(all);
    }

    private static Element enabled(Element button, boolean enabled) {
        return enabled ? button : button.setAttribute("disabled", true);
    }

    private static Element part(String classes, Element... parts) {
        return element("section", "rule " + classes, parts);
    }

    private Element points(String key, String label, int now, java.util.function.IntFunction<Operation> operation) {
        return fields.line(key, label, "points", String.valueOf(now), typed -> TypedNumber.points(typed)
                .ifPresentOrElse(
                        number -> told(key, desk.apply(List.of(operation.apply(number)))),
                        () -> told(
                                key,
                                Optional.of(Phrases.of(desk.language())
                                        .say(
                                                "editor.number.points",
                                                TypedNumber.of(typed).typed())))));
    }

    private void told(String key, Optional<String> refused) {
        fields.told(key, refused);
    }

    private Element band(CriterionForm form, CriterionForm.FormBand band) {
        var at = NodePath.band(band.points());
        var key = fields.key(at, "points");
        var remove = fields.key(at, "remove-band");
        var name = Reader.say("editor.form.band", band.points());
        int position = form.bands().indexOf(band);
        var head = element(
                "div",
                "line",
                text("h3", "", name),
                FormFields.named(
                        Reader.say("editor.form.points"),
                        points(
                                key,
                                Reader.say("editor.form.band.points", band.points()),
                                band.points(),
                                now -> new Operation.SetPoints(band.points(), now))),
                fields.button(
                        remove,
                        "✕",
                        Reader.say("editor.form.band.remove", band.points()),
                        () -> fields.told(
                                remove,
                                desk.removeBand(band.points()),
                                "bands/" + Math.max(0, position - 1) + "//points",
                                "add-band")));
        fields.refusal(key, remove).ifPresent(head::appendChild);
        return part("band", head, conditions.list(at, band.conditions(), name, Reader.say("editor.form.met.none")));
    }

    /** A band between the best one and the requirement. */
    private Element addBand(CriterionForm form) {
        var key = "add-band";
        int best = form.bands().isEmpty() ? 0 : form.bands().getLast().points();
        int points = best + Math.max(1, (form.maximum() - best) / 2);
        var button = fields.button(
                key,
                "+ " + Reader.say("editor.form.band.add"),
                Reader.say("editor.form.band.add"),
                () -> fields.told(
                        key, desk.addBand(points), "bands/" + form.bands().size() + "//points"));
        var line = element("div", "adding", button);
        fields.refusal(key).ifPresent(line::appendChild);
        return line;
    }
}
