package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.standardworkbench.rules.editing.Templates.Shape;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.webapp.editor.NewAddress;
import org.standardworkbench.webapp.editor.NewCriterionDesk;
import org.standardworkbench.webapp.editor.NewFields;
import org.standardworkbench.webapp.editor.ThemeCell.Choice;
import org.standardworkbench.webapp.page.Languages;
import org.standardworkbench.webapp.page.Reader;
import tools.jackson.databind.JsonNode;

/** The fields of a new criterion. The browser keeps what is typed until the criterion is saved; a page that is loaded again has it back. */
final class NewForm {

    private static final String COLLECT = "workbenchEntry.collect(element)";

    private final NewCriterionDesk desk;
    private final Consumer<NewFields> looked;
    private final Element form =
            element("form", "new-form").setAttribute("novalidate", true).setAttribute("autocomplete", "off");
    private final Element deciding = element("div", "deciding");
    private final Map<String, Element> inputs = new HashMap<>();
    private final Map<String, Element> problems = new LinkedHashMap<>();
    private NewFields fields;
    private boolean tried;

    /**
     * The form.
     *
     * @param looked called with the fields after each change
     * @param save called with the fields when they are to be saved
     */
    NewForm(NewCriterionDesk desk, NewAddress address, Consumer<NewFields> looked, Consumer<NewFields> save) {
        this.desk = desk;
        this.looked = looked;
        Map<String, String> first = new HashMap<>(desk.proposed(address.theme().orElse("")));
        first.put("template", NewFields.word(address.shape()));
        first.put("stage-" + Stage.OPERATING.code(), "true");
        this.fields = new NewFields(first);
        form.addEventListener(
                        "change", event -> changed(read(event.getEventData().get(COLLECT))))
                .addEventData(COLLECT);
        form.addEventListener("typed", event -> {
                    fields = read(event.getEventData().get(COLLECT));
                    tried = true;
                    save.accept(fields);
                })
                .addEventData(COLLECT);
        fill();
        var key = "new criterion " + address.draft();
        form.executeJs("const kept = workbenchEntry.start(this, $0); return kept ? JSON.parse(kept).fields : null", key)
                .then(JsonNode.class, this::restore);
    }

    Element shown() {
        return form;
    }

    /** What is typed is saved: the browser need not keep it. */
    void forget() {
        form.executeJs("workbenchEntry.forget(this)");
    }

    private static NewFields read(JsonNode typed) {
        Map<String, String> values = new HashMap<>();
        typed.properties()
                .forEach(one -> values.put(one.getKey(), one.getValue().asString()));
        return new NewFields(values);
    }

    private void restore(JsonNode kept) {
        if (kept != null && kept.isObject()) {
            fields = read(kept);
            fill();
            looked.accept(fields);
        }
    }

    private void changed(NewFields now) {
        var old = fields;
        fields = now;
        if (!old.get("theme").equals(now.get("theme"))) {
            follow("code", old, now);
            follow("clause", old, now);
        }
        if (old.shape() != now.shape()) {
            decide();
        } else if (!old.get("indicator").equals(now.get("indicator"))) {
            bounds();
        }
        looked.accept(fields);
        if (tried) {
            tell(desk.look(fields).errors());
        }
    }

    /** A proposal that nobody changed follows the theme. */
    private void follow(String field, NewFields old, NewFields now) {
        var before = desk.proposed(old.get("theme")).get(field);
        var after = desk.proposed(now.get("theme")).get(field);
        var input = inputs.get(field);
        if (now.get(field).equals(before) && after != null && input != null) {
            Map<String, String> all = new HashMap<>(now.values());
            all.put(field, after);
            fields = new NewFields(all);
            input.executeJs("this.value = $0", after);
        }
    }

    private void fill() {
        inputs.clear();
        problems.clear();
        var words = Statements.of(desk.version(), Reader.language());
        var binding = Languages.own(desk.version().bindingLanguage());
        form.removeAllChildren();
        form.appendChild(
                group(
                        Reader.say("editor.new.what"),
                        select(
                                "theme",
                                desk.version().themes().keySet().stream()
                                        .map(theme -> new Choice(theme.value(), words.theme(theme)))
                                        .toList()),
                        line("code"),
                        line("clause"),
                        field("title", Reader.say("editor.new.title", binding), input("title")),
                        field("text", Reader.say("editor.new.text", binding), area("text")),
                        line("because")),
                group(
                        Reader.say("editor.new.asked"),
                        select(
                                "template",
                                List.of(Shape.values()).stream()
                                        .map(shape -> new Choice(
                                                NewFields.word(shape),
                                                Reader.say("editor.new.template." + NewFields.word(shape))))
                                        .toList()),
                        deciding,
                        line("points"),
                        select(
                                "obligation",
                                List.of(
                                        new Choice(Obligation.GRADED.code(), Reader.say("editor.obligation.graded")),
                                        new Choice(
                                                Obligation.PREREQUISITE.code(),
                                                Reader.say("editor.obligation.prerequisite")))),
                        stages(words),
                        listed("applies", desk.choices().conditions())),
                text("button", "action save-revision", Reader.say("editor.new.save"))
                        .setAttribute("type", "submit"));
        decide();
    }

    private static Element group(String legend, Element... parts) {
        return element("fieldset", "", text("legend", "", legend)).appendChild(parts);
    }

    /** The fields that the template asks for. */
    private void decide() {
        deciding.removeAllChildren();
        List.of("indicator", "bound", "high", "band", "judgement").forEach(field -> {
            inputs.remove(field);
            problems.remove(field);
        });
        var asked = NewFields.of(fields.shape());
        if (asked.isEmpty()) {
            deciding.appendChild(text("p", "quiet", Reader.say("editor.new.later")));
        }
        for (var field : asked) {
            deciding.appendChild(
                    switch (field) {
                        case "indicator" -> listed(field, desk.choices().indicators(fields.shape()));
                        case "bound", "high" -> listed(field, List.of());
                        default -> line(field);
                    });
        }
        bounds();
    }

    /** What the bounds can be follows the indicator. */
    private void bounds() {
        var unit = desk.choices().unit(fields.shape(), fields.get("indicator"));
        var parameters = desk.choices().parameters(fields.shape(), fields.get("indicator"));
        for (var field : List.of("bound", "high")) {
            var input = inputs.get(field);
            if (input != null) {
                var list = input.getParent().getChild(2);
                list.removeAllChildren();
                parameters.forEach(one -> list.appendChild(option(one)));
                input.getParent()
                        .getChild(3)
                        .setText(unit.map(found -> Reader.say("editor.new.bound.in", found.equals("1") ? "–" : found))
                                .orElse(Reader.say("editor.new.bound.first")));
            }
        }
    }

    private static Element option(Choice choice) {
        return new Element("option").setAttribute("value", choice.title());
    }

    private Element line(String name) {
        return field(name, Reader.say("editor.new." + name), input(name));
    }

    private Element input(String name) {
        return new Element("input")
                .setAttribute("type", "text")
                .setAttribute("maxlength", "500")
                .setProperty("value", fields.get(name));
    }

    private Element area(String name) {
        return new Element("textarea")
                .setAttribute("rows", "4")
                .setAttribute("maxlength", "5000")
                .setProperty("value", fields.get(name));
    }

    private Element select(String name, List<Choice> choices) {
        var select = new Element("select");
        choices.forEach(choice -> {
            var option = text("option", "", choice.title()).setAttribute("value", choice.code());
            select.appendChild(choice.code().equals(fields.get(name)) ? option.setAttribute("selected", true) : option);
        });
        return field(name, Reader.say("editor.new." + name), select);
    }

    /** A field that is filtered by typing. */
    private Element listed(String name, List<Choice> choices) {
        var list = new Element("datalist").setAttribute("id", "choices-" + name);
        choices.forEach(one -> list.appendChild(option(one)));
        var whole = field(name, Reader.say("editor.new." + name), input(name).setAttribute("list", "choices-" + name));
        whole.insertChild(2, list, text("span", "quiet", ""));
        return whole;
    }

    private Element stages(Statements words) {
        List<Element> boxes = new ArrayList<>();
        boxes.add(text("legend", "", Reader.say("editor.stages")));
        for (var stage : Stage.values()) {
            var name = "stage-" + stage.code();
            boxes.add(element(
                    "label",
                    "box",
                    new Element("input")
                            .setAttribute("type", "checkbox")
                            .setAttribute("name", name)
                            .setProperty("checked", fields.ticked(name)),
                    text("span", "", words.stage(stage))));
        }
        boxes.add(problem("stages"));
        return element("fieldset", "stages", boxes.toArray(Element[]::new));
    }

    private Element problem(String name) {
        var problem = element("div", "field-problem").setAttribute("id", "problem-" + name);
        problems.put(name, problem);
        return problem;
    }

    private Element field(String name, String label, Element input) {
        input.setAttribute("name", name).setAttribute("id", "new-" + name);
        inputs.put(name, input);
        return element(
                "div",
                "field of-" + name,
                text("label", "", label).setAttribute("for", "new-" + name),
                input,
                problem(name));
    }

    /** Tells what is wrong, each at its field. */
    void tell(Map<String, String> errors) {
        problems.forEach((name, place) -> {
            var error = errors.getOrDefault(name, "");
            place.removeAllChildren();
            if (!error.isEmpty()) {
                place.appendChild(text("p", "notice", "✕ " + error.replace('\n', ' ')));
            }
            var input = inputs.get(name);
            if (input != null && !error.isEmpty()) {
                input.setAttribute("aria-invalid", "true").setAttribute("aria-describedby", "problem-" + name);
            } else if (input != null) {
                input.removeAttribute("aria-invalid").removeAttribute("aria-describedby");
            }
        });
    }

    /** Goes to the first field that is wrong. */
    void goTo(Map<String, String> errors) {
        problems.keySet().stream()
                .filter(errors::containsKey)
                .map(inputs::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(input -> input.executeJs("this.focus()"));
    }
}
