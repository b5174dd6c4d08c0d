package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.Typed;

/**
 * The fields of a form by their names. What a person types stays in the browser until it is sent; messages are put beside the fields
 * without touching what stands in them.
 */
final class Fields {

    private final Map<String, Element> fields = new HashMap<>();
    private final Map<String, Element> messages = new HashMap<>();
    private final Map<String, Runnable> needed = new HashMap<>();

    /** The id of a field in the page. */
    static String id(String name) {
        return "f-" + name.replace('/', '-');
    }

    /** A line of text with what was typed before. @param said its name for screen readers */
    Element input(String name, Typed typed, String said) {
        var input = field("input", name, said);
        return input.setAttribute("type", "text")
                .setAttribute("value", typed.fields().getOrDefault(name, ""));
    }

    /** A choice. @param words label by value; the first is chosen unless another was before */
    Element select(String name, Typed typed, String said, Map<String, String> words) {
        var select = field("select", name, said);
        Map<String, String> all = new LinkedHashMap<>(words);
        var chosen = typed.text(name);
        all.putIfAbsent(chosen, chosen);
        if (chosen.isEmpty() && !words.containsKey("")) {
            all.remove("");
        }
        all.forEach((value, label) -> {
            var option = text("option", "", label).setAttribute("value", value);
            select.appendChild(value.equals(chosen) ? option.setAttribute("selected", true) : option);
        });
        return select;
    }

    private Element field(String tag, String name, String said) {
        var field = element(tag, "").setAttribute("name", name).setAttribute("id", id(name));
        fields.put(name, field);
        return field.setAttribute("aria-label", said);
    }

    /** A field with the place of its message. */
    Element with(String name, Element field) {
        var message = text("span", "wrong", "").setAttribute("id", id(name) + "-wrong");
        messages.put(name, message);
        return element("span", "field", field, message);
    }

    /** What to do so that the fields whose names begin so are on the page. */
    void whenNeeded(String prefix, Runnable open) {
        needed.put(prefix, open);
    }

    /** Puts messages beside fields and takes away earlier ones. */
    void tell(Map<String, String> wrong) {
        wrong.keySet().stream().sorted().forEach(this::bring);
        messages.forEach((name, message) -> {
            var words = wrong.getOrDefault(name, "");
            message.setText(words);
            var field = fields.get(name);
            if (field != null && words.isEmpty()) {
                field.removeAttribute("aria-invalid").removeAttribute("aria-describedby");
            } else if (field != null) {
                field.setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id(name) + "-wrong");
            }
        });
    }

    private void bring(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            var open = needed.get(name.substring(0, slash + 1));
            if (open != null && !fields.containsKey(name)) {
                open.run();
            }
        }
    }

    /** All that is wrong, each leading to its field. */
    Element summary(Map<String, String> wrong) {
        var list = element("ul", "");
        wrong.forEach((name, words) -> {
            var field = fields.get(name);
            var said = field == null ? name : field.getAttribute("aria-label");
            list.appendChild(element(
                    "li",
                    "",
                    text("a", "", said).setAttribute("href", "#" + id(name)).setAttribute("data-field", id(name)),
                    text("span", "", ": " + words)));
        });
        return element(
                        "div",
                        "notice summary",
                        text(
                                "h2",
                                "",
                                "Not saved: " + Wording.count(wrong.size(), "thing is", "things are") + " wrong"),
                        list)
                .setAttribute("role", "alert")
                .setAttribute("tabindex", "-1");
    }

    /** A label above a field. */
    static Element labelled(String label, Element field) {
        return Markup.element("label", "", text("span", "quiet", label), field);
    }
}
