package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.export.TableFile;
import org.standardworkbench.webapp.page.Reader;

/** Small parts that the pages of tools are made of. */
final class Parts {

    private Parts() {}

    static Element button(String title, String classes, Runnable action) {
        var button = new NativeButton(title, click -> action.run());
        button.addClassName("action");
        button.addClassNames(classes.split(" ", -1));
        return button.getElement();
    }

    static Element section(String classes, String heading, Element... parts) {
        return element("section", classes, text("h2", "", heading)).appendChild(parts);
    }

    /** A sentence about something that went wrong; a line break in it begins what to do. */
    static Element problem(String message) {
        var problem = element("p", "notice").setAttribute("role", "alert");
        for (var line : message.split("\n", -1)) {
            problem.appendChild(text("span", "", line + " "));
        }
        return problem;
    }

    static Element quiet(String words) {
        return text("p", "quiet", words);
    }

    /** A field of one line with its label. */
    static Element field(String label, Element input) {
        return element("label", "", text("span", "", label), input);
    }

    /** A field of one line whose value the server knows when something else is pressed. */
    static Element input(String classes, String value) {
        var input = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("class", classes)
                .setAttribute("maxlength", "2000")
                .setProperty("value", value);
        input.addPropertyChangeListener("value", "change", event -> {});
        return input;
    }

    /** A choice of one. @param options their values with what people read */
    static Element select(String classes, Map<String, String> options, String chosen, Consumer<String> changed) {
        var select = new Element("select").setAttribute("class", classes);
        options.forEach((value, shown) -> {
            var option = text("option", "", shown).setAttribute("value", value);
            select.appendChild(value.equals(chosen) ? option.setAttribute("selected", "") : option);
        });
        select.setProperty("value", chosen);
        select.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                changed.accept(String.valueOf(event.getValue()));
            }
        });
        return select;
    }

    static String value(Element field) {
        return field.getProperty("value", "").strip();
    }

    /** A link to a file that is made when it is asked for. */
    static Element download(String label, String name, String type, Supplier<byte[]> content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                label);
        link.getElement().setAttribute("download", name);
        return link.getElement();
    }

    /** The links to a table as files. */
    static Element downloads(Table table, String name) {
        return element(
                "p",
                "downloads",
                text("span", "", Reader.say("drafts.export") + ": "),
                download("CSV", name + ".csv", "text/csv;charset=utf-8", () -> bytes(table, true))
                        .setAttribute("aria-label", table.title() + ": CSV"),
                text("span", "", " · "),
                xlsx("XLSX", table, name).setAttribute("aria-label", table.title() + ": XLSX"));
    }

    static Element xlsx(String label, Table table, String name) {
        return download(
                label,
                name + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                () -> bytes(table, false));
    }

    private static byte[] bytes(Table table, boolean csv) {
        var out = new ByteArrayOutputStream();
        try {
            if (csv) {
                TableFile.csv(table, out);
            } else {
                TableFile.xlsx(table, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Errors and warnings with their places. @param draft whose criteria the places lead to */
    static Element problems(List<Problem> problems, long draft) {
        if (problems.isEmpty()) {
            return quiet("✓ " + Reader.say("drafts.reads"));
        }
        var list = element("ul", "problems").setAttribute("aria-label", Reader.say("drafts.problems"));
        problems.forEach(problem -> {
            boolean error = problem.severity() == Problem.Severity.ERROR;
            list.appendChild(element(
                    "li",
                    error ? "error" : "warning",
                    text(
                            "span",
                            "kind",
                            error ? "✕ " + Reader.say("drafts.error") : "! " + Reader.say("drafts.warning")),
                    place(problem.place(), draft),
                    text("span", "", problem.message()),
                    text("span", "quiet", problem.advice())));
        });
        return list;
    }

    /** A place as a link to the criterion in whose folder it is. */
    static Element place(Place place, long draft) {
        var parts = place.file().split("/", -1);
        for (int at = 0; at + 2 < parts.length; at++) {
            if (parts[at].equals("criteria") && CriterionCode.isValid(parts[at + 2])) {
                var shown = parts[at + 2] + "/" + parts[parts.length - 1]
                        + (place.line() == 0 ? "" : ":" + place.line() + ":" + place.column());
                return link("drafts/" + draft + "/" + parts[at + 2], "place", shown);
            }
        }
        return text("span", "place quiet", place.toString());
    }
}
