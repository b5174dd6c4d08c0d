package org.standardworkbench.webapp.upload.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.upload.Templates;

/** Files to be filled in, of each version in each shape and format. */
class TemplateList extends Div {

    private static final long serialVersionUID = 1L;

    TemplateList(List<StandardVersion> versions) {
        addClassName("templates");
        getElement().appendChild(text("h2", "", "Templates"));
        var list = element("dl", "facts");
        for (var version : versions) {
            list.appendChild(element(
                    "div",
                    "",
                    text("dt", "", version.id().toString()),
                    element(
                            "dd",
                            "codes",
                            text("span", "quiet", "a row per value"),
                            link(version, Templates.ROWS_XLSX),
                            link(version, Templates.ROWS_CSV)),
                    element(
                            "dd",
                            "codes",
                            text("span", "quiet", "a column per indicator"),
                            link(version, Templates.COLUMNS_XLSX),
                            link(version, Templates.COLUMNS_CSV))));
        }
        getElement().appendChild(list);
    }

    private static Element link(StandardVersion version, Templates template) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = template.of(version);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            template.file(version),
                            template.format().equals("CSV")
                                    ? "text/csv;charset=utf-8"
                                    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            bytes.length);
                }),
                template.format());
        link.getElement()
                .setAttribute(
                        "aria-label", template.format() + ", " + template.shape() + ", template of " + version.id());
        return link.getElement();
    }
}
