package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.standardworkbench.rules.editing.NodePath;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.webapp.editor.FormDesk;

/**
 * The fields of the form, each under a key that stays the same when the form is made anew, so that the keyboard stays where it was and a
 * refusal is told at the field that it is about.
 */
final class FormFields {

    /** What is typed into a field of one line at most; more is cut off by the browser. */
    static final int LONGEST = 200;

    private final FormDesk desk;
    private final Runnable changed;
    private final Map<String, Element> made = new HashMap<>();
    private Optional<String> refusedKey = Optional.empty();
    private String refusal = "";
    private Optional<List<String>> focus = Optional.empty();

    /** One of the things to choose from. @param code what is chosen @param title what people call it */
    record Choice(String code, String title) {}

    /** @param changed called after an operation, also a refused one */
    FormFields(FormDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    /** Before all fields are made anew. */
    void clear() {
        made.clear();
    }

    /** Applies operations that a field asks for. @param then keys of the fields to go to, the first that is there */
    void apply(String key, List<Operation> operations, String... then) {
        if (!operations.isEmpty()) {
            told(key, desk.apply(operations), then);
        }
    }

    /** Tells at a field what came of it. */
    void told(String key, Optional<String> refused, String... then) {
        refusedKey = refused.map(why -> key);
        refusal = refused.orElse("");
        focus = refused.isPresent() ? Optional.of(List.of(key)) : Optional.of(List.of(then));
        changed.run();
    }

    /** What was refused last and where. */
    boolean refused(String key) {
        return refusedKey.filter(key::equals).isPresent();
    }

    /** Goes where the last operation leads; else where the keyboard was before the fields were made anew. */
    void focus(Element form) {
        var wanted =
                focus.flatMap(keys -> keys.stream().filter(made::containsKey).findFirst());
        focus = Optional.empty();
        form.executeJs("""
                const key = $0 || this.lastKey;
                requestAnimationFrame(() => {
                  const found = key && [...this.querySelectorAll('[data-key]')].find(one => one.dataset.key === key);
                  if (found) { found.focus(); }
                });""", wanted.orElse(""));
    }

    /** Keeps in mind which field has the keyboard. */
    static void watch(Element form) {
        form.executeJs("""
                this.addEventListener('focusin', event => {
                  this.lastKey = event.target.closest('[data-key]')?.dataset.key ?? ''; });
                this.addEventListener('focusout', event => {
                  if (event.relatedTarget && !this.contains(event.relatedTarget)) { this.lastKey = ''; } });""");
    }

    /** A key that does not change with the points of a band. */
    String key(NodePath path, String role) {
        var bands = desk.form().bands();
        var rule = path.points()
                .map(points -> {
                    int at = 0;
                    while (at < bands.size() && bands.get(at).points() != points) {
                        at++;
                    }
                    return "bands/" + at;
                })
                .orElse(path.rule());
        return String.join("/", rule, String.join("/", path.steps()), role);
    }

    /** A list to choose one thing from. */
    Element select(String key, String label, List<Choice> choices, String now, Consumer<String> chosen) {
        var select = new Element("select").setAttribute("aria-label", label);
        choices.forEach(choice -> {
            var option = text("option", "", choice.title()).setAttribute("value", choice.code());
            select.appendChild(choice.code().equals(now) ? option.setAttribute("selected", true) : option);
        });
        select.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                var code = String.valueOf(event.getValue());
                choices.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .ifPresent(one -> chosen.accept(code));
            }
        });
        return keyed(key, select);
    }

    /** A list that is filtered by typing. */
    Element combo(
            String key, String label, String placeholder, List<Choice> choices, String now, Consumer<String> chosen) {
        List<Choice> all = new ArrayList<>(choices);
        var combo = new ComboBox<Choice>();
        // In one page, so that the browser filters them itself and Enter after fast typing finds what was typed.
        combo.setPageSize(Math.max(1, all.size()));
        combo.setItems(all);
        combo.setItemLabelGenerator(Choice::title);
        combo.setAriaLabel(label);
        combo.setPlaceholder(placeholder);
        combo.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        combo.getStyle().set("--vaadin-combo-box-overlay-width", "24rem");
        combo.setReadOnly(!desk.editable());
        all.stream().filter(one -> one.code().equals(now)).findFirst().ifPresent(combo::setValue);
        combo.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Optional.ofNullable(event.getValue()).ifPresent(one -> chosen.accept(one.code()));
            }
        });
        return keyed(key, combo.getElement());
    }

    /** A field of one line that tells what was typed once it is left or Enter is pressed. */
    Element line(String key, String label, String classes, String now, Consumer<String> typed) {
        var input = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("class", classes)
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("aria-label", label)
                .setProperty("value", now);
        input.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                typed.accept(String.valueOf(event.getValue()).strip());
            }
        });
        return keyed(key, input);
    }

    /** A box to tick. */
    Element box(String key, String title, boolean now, Consumer<Boolean> ticked) {
        var box = new Element("input").setAttribute("type", "checkbox").setProperty("checked", now);
        box.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                ticked.accept(Boolean.TRUE.equals(event.getValue()));
            }
        });
        return element("label", "box", keyed(key, box), text("span", "", title));
    }

    /** A button. @param name what it acts on, for screen readers, with the words that are seen in it */
    Element button(String key, String sign, String name, Runnable action) {
        var button = Part.button(sign, "small", action);
        return keyed(key, button.setAttribute("aria-label", name).setAttribute("title", name));
    }

    private Element keyed(String key, Element field) {
        field.setAttribute("data-key", key);
        if (refused(key)) {
            field.setAttribute("aria-invalid", "true");
            field.setAttribute("aria-describedby", "refused-here");
        }
        made.put(key, field);
        return field;
    }

    /** What was refused at one of the fields, to stand behind them. */
    Optional<Element> refusal(String... keys) {
        for (var key : keys) {
            if (refused(key)) {
                return Optional.of(Part.problem(refusal).setAttribute("id", "refused-here"));
            }
        }
        return Optional.empty();
    }

    /** A visible name above a field. */
    static Element named(String name, Element field) {
        return element("label", "", text("span", "", name), field);
    }
}
