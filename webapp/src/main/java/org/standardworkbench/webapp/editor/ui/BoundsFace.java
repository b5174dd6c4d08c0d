package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Parameter.DatedValue;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;

/** The parameters that a criterion is decided by, as fields: what most comments are about. */
final class BoundsFace implements Face {

    private static final int LONGEST = 40;

    private final Workspace work;
    private final Runnable changed;
    private final Element face = element("div", "bounds-face");

    /** @param criterion as it reads now */
    BoundsFace(Workspace work, StandardVersion version, Criterion criterion, Language language, Runnable changed) {
        this.work = work;
        this.changed = changed;
        var words = Statements.of(version, language);
        var names = Reads.of(criterion).parameters();
        version.parameters().values().stream()
                .filter(parameter -> names.contains(parameter.name()))
                .forEach(parameter -> face.appendChild(parameter(parameter, words, language)));
        if (names.isEmpty()) {
            face.appendChild(text("p", "empty", Reader.say("editor.bounds.none")));
        }
    }

    private Element parameter(Parameter parameter, Statements words, Language language) {
        var label = words.text(parameter.label(), parameter.name().value());
        var problem = element("div", "field-problem").setAttribute("role", "status");
        var list = element("ul", "values");
        parameter.values().forEach(value -> list.appendChild(value(parameter, value, label, problem)));
        return element(
                "section",
                "parameter",
                text("h3", "", label).setAttribute("lang", language.code()),
                text("p", "quiet", parameter.name().value()),
                list,
                problem,
                later(parameter, label, problem));
    }

    private Element value(Parameter parameter, DatedValue value, String label, Element problem) {
        var from = value.from().toString();
        var field = Part.input(
                "value",
                label + " from " + from,
                value.value().toPlainString(),
                typed -> set(parameter, value.from(), typed, "", problem));
        return element(
                "li",
                "",
                text(
                        "span",
                        "from",
                        "from " + from + value.until().map(day -> " to " + day).orElse("")),
                field,
                text("span", "unit", Part.unit(parameter.unit())),
                text("span", "quiet", value.reference()));
    }

    /** A value that begins later; the one before ends the day before. */
    private Element later(Parameter parameter, String label, Element problem) {
        var day = new Element("input")
                .setAttribute("type", "date")
                .setAttribute("aria-label", Reader.say("editor.bounds.day", label));
        day.addPropertyChangeListener("value", "change", event -> {});
        var value = Part.input("value", Reader.say("editor.bounds.value", label), "", typed -> {});
        var why = Part.input("reference", Reader.say("editor.bounds.reference", label), "", typed -> {});
        var add = Part.button(Reader.say("editor.bounds.add"), "add", () -> {
            var typed = day.getProperty("value", "");
            try {
                set(
                        parameter,
                        LocalDate.parse(typed),
                        value.getProperty("value", ""),
                        why.getProperty("value", ""),
                        problem);
            } catch (DateTimeParseException none) {
                tell(problem, Reader.say("editor.bounds.day.none"));
            }
        });
        return element(
                "details",
                "later",
                text("summary", "", Reader.say("editor.bounds.later")),
                element(
                        "p",
                        "fields",
                        labelled(Reader.say("editor.case.period.start"), day),
                        labelled(Reader.say("editor.table.value"), value),
                        labelled(Reader.say("editor.bounds.source"), why),
                        add));
    }

    private static Element labelled(String name, Element field) {
        return element("label", "", text("span", "", name), field);
    }

    private void set(Parameter parameter, LocalDate from, String typed, String reference, Element problem) {
        problem.removeAllChildren();
        var number = typed.strip();
        try {
            if (number.isEmpty() || number.length() > LONGEST) {
                throw new NumberFormatException(number);
            }
            work.change(VersionEdits.setParameterValue(
                    work.files(), parameter.name(), from, new BigDecimal(number), reference));
            changed.run();
        } catch (NumberFormatException wrong) {
            tell(
                    problem,
                    number.contains(",")
                            ? "Decimals are written with a point: " + number.replace(',', '.') + "."
                            : "“" + shortened(number)
                                    + "” is no number.\nThe value stays as it was; write for example 50 or 12.5.");
        } catch (EditException wrong) {
            tell(problem, String.valueOf(wrong.getMessage()));
        }
    }

    private static String shortened(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
    }

    private static void tell(Element place, String message) {
        place.removeAllChildren().appendChild(Part.problem(message));
    }

    @Override
    public Element shown() {
        return face;
    }

    @Override
    public void refresh() {
        // The fields are what the person typed.
    }
}
