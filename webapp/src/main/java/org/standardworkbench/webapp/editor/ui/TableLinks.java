package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.export.TableFile;
import org.standardworkbench.webapp.page.Reader;

/** Links to a table as files, each made when it is asked for. */
final class TableLinks {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableLinks() {}

    /** @param name of the files, without the ending */
    static Element of(String what, String name, Supplier<Table> table) {
        return element(
                "p",
                "downloads",
                text("span", "", Reader.say("drafts.export") + ": "),
                link("CSV", what, name + ".csv", "text/csv;charset=utf-8", () -> bytes(table.get(), true)),
                text("span", "", " · "),
                link("XLSX", what, name + ".xlsx", XLSX, () -> bytes(table.get(), false)));
    }

    private static Element link(String form, String what, String name, String type, Supplier<byte[]> content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                form);
        link.getElement().setAttribute("download", name).setAttribute("aria-label", what + ": " + form);
        return link.getElement();
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
}
