package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.standardworkbench.rules.language.statements.UnitSymbols;
import org.standardworkbench.webapp.page.Reader;

/** Small parts that the pages of drafts are made of. */
final class Part {

    /** How long a person pauses before what they typed is looked at. Milliseconds. */
    private static final int PAUSE = 200;

    private Part() {}

    /** A button. */
    static Element button(String title, String classes, Runnable action) {
        var button = new NativeButton(title, click -> action.run());
        button.addClassName("action");
        button.addClassNames(classes.split(" ", -1));
        return button.getElement();
    }

    /** A field of one line that tells each pause of the typing. @param label its name for screen readers */
    static Element input(String classes, String label, String value, Consumer<String> typed) {
        var input = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("class", classes)
                .setAttribute("aria-label", label)
                .setProperty("value", value);
        listen(input, typed);
        return input;
    }

    /** A field of several lines that tells each pause of the typing. */
    static Element area(String classes, String label, String value, int rows, Consumer<String> typed) {
        var area = new Element("textarea")
                .setAttribute("class", classes)
                .setAttribute("aria-label", label)
                .setAttribute("rows", String.valueOf(rows))
                .setProperty("value", value);
        listen(area, typed);
        return area;
    }

    private static void listen(Element field, Consumer<String> typed) {
        field.addPropertyChangeListener("value", "input", event -> {
                    if (event.isUserOriginated()) {
                        typed.accept(String.valueOf(event.getValue()));
                    }
                })
                .debounce(PAUSE);
    }

    /** A part of a page with a heading. */
    static Element section(String classes, String heading, Element... parts) {
        return element("section", classes, text("h2", "", heading)).appendChild(parts);
    }

    /** A unit as people write it, in the reader's language; nothing for a plain number. @param ucum its code */
    static String unit(String ucum) {
        return ucum.equals("1") ? "" : UnitSymbols.of(Reader.language()).symbol(ucum);
    }

    /** A sentence about something that went wrong; a line break in it begins what to do. */
    static Element problem(String message) {
        var problem = element("p", "notice").setAttribute("role", "alert");
        for (var line : message.split("\n", -1)) {
            problem.appendChild(text("span", "", line + " "));
        }
        return problem;
    }
}
