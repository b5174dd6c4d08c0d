package org.standardworkbench.webapp.page;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;

/** A field of a form with its label above, a hint, and beside it what is wrong with what stands in it. What was typed stays in it. */
public final class Field {

    private final Element box;
    private final Element control;
    private final Element wrong;
    private final String described;

    private Field(String id, String label, String hint, Element control) {
        this.control = control.setAttribute("id", id);
        this.wrong = element("span", "field-problem").setAttribute("id", id + "-wrong");
        this.box = element("div", "field", text("label", "", label).setAttribute("for", id), control);
        if (!hint.isEmpty()) {
            box.appendChild(text("span", "hint", hint).setAttribute("id", id + "-hint"));
        }
        box.appendChild(wrong);
        this.described = (hint.isEmpty() ? "" : id + "-hint ") + id + "-wrong";
        control.setAttribute("aria-describedby", described);
        // The value is known to the server before whatever is pressed next.
        control.addPropertyChangeListener("value", "change", event -> {});
    }

    /** A line of text. @param hint what belongs into it; may be empty @param longest characters */
    public static Field line(String id, String label, String hint, int longest) {
        return new Field(
                id,
                label,
                hint,
                new Element("input").setAttribute("type", "text").setAttribute("maxlength", String.valueOf(longest)));
    }

    /** A day, chosen or typed. */
    public static Field day(String id, String label) {
        return new Field(id, label, "", new Element("input").setAttribute("type", "date"));
    }

    /** A choice of one, at first the first. @param options what people read, by value */
    public static Field choice(String id, String label, String hint, Map<String, String> options) {
        var select = new Element("select");
        options.forEach(
                (value, shown) -> select.appendChild(text("option", "", shown).setAttribute("value", value)));
        return new Field(id, label, hint, select);
    }

    /** The same with a value in it. */
    public Field with(String value) {
        control.setProperty("value", value);
        control.getChildren()
                .filter(option -> value.equals(option.getAttribute("value")))
                .forEach(option -> option.setAttribute("selected", ""));
        return this;
    }

    /** The same with an attribute of its control, such as {@code autocapitalize}. */
    public Field attribute(String name, String value) {
        control.setAttribute(name, value);
        return this;
    }

    /** What stands in it, without blanks around it. */
    public String value() {
        return control.getProperty("value", "").strip();
    }

    /** Says what is wrong with what stands in it, or that nothing is. */
    public void tell(Optional<String> problem) {
        wrong.setText(problem.map(words -> "✕ " + words).orElse(""));
        if (problem.isPresent()) {
            control.setAttribute("aria-invalid", "true");
        } else {
            control.removeAttribute("aria-invalid");
        }
    }

    /** Puts the keyboard into it. */
    public void focus() {
        control.executeJs("setTimeout(() => this.focus())");
    }

    /** The label, the control and what stands around it. */
    public Element build() {
        return box;
    }
}
