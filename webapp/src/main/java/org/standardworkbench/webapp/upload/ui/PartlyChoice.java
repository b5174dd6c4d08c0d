package org.standardworkbench.webapp.upload.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.standardworkbench.webapp.upload.Preview;

/** The choice to save the sites without errors only, with what is kept, what is left out, and the files to correct that. */
class PartlyChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Preview.Partly some;

    PartlyChoice(Preview.Partly some, boolean chosen, Consumer<Boolean> chooses) {
        this.some = some;
        addClassName("partly");
        getElement().appendChild(text("h2", "", "Or save only the sites without errors"));
        var kept = some.entries().stream()
                .map(entry -> entry.dataset().site().name())
                .distinct()
                .collect(Collectors.joining(", "));
        getElement()
                .appendChild(element(
                        "dl",
                        "facts",
                        element("div", "", text("dt", "", "Kept"), text("dd", "", kept)),
                        element("div", "", text("dt", "", "Left out"), text("dd", "", leftOut()))));
        add(links());
        var choice = new Checkbox("Leave out the sites with errors, and show what the others would change");
        choice.setValue(chosen);
        choice.addValueChangeListener(event -> chooses.accept(event.getValue()));
        add(choice);
    }

    private String leftOut() {
        return some.leftOut().stream()
                .map(site -> (site.site().isEmpty() ? "rows that name no site" : site.site()) + " (" + site.rows()
                        + (site.rows() == 1 ? " row, " : " rows, ") + site.wrong() + " with errors)")
                .collect(Collectors.joining(", "));
    }

    /** The files, which stay on the page when the rest is saved. */
    Optional<Component> files() {
        var files = new Div();
        files.getElement().appendChild(text("h2", "", "Left out, still to be corrected"));
        files.add(links());
        return Optional.of(files);
    }

    private Div links() {
        var links = new Div();
        links.addClassName("codes");
        links.add("The rows that are left out, with what is wrong, to be corrected and sent again: ");
        for (var file : some.corrections()) {
            links.add(new Anchor(
                    DownloadHandler.fromInputStream(event -> new DownloadResponse(
                            new ByteArrayInputStream(file.bytes()),
                            file.file(),
                            file.file().toLowerCase(Locale.ROOT).endsWith(".csv")
                                    ? "text/csv;charset=utf-8"
                                    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            file.bytes().length)),
                    file.file()));
        }
        return links;
    }
}
