package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.export.Pinned;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.export.TableFile;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.Selection;

/** The ways to take what a page shows as files. */
final class ExportLinks {

    /** An address cannot name more sites; then the files have all that are chosen, whatever the filters. */
    private static final int MOST_SITES = 300;

    private ExportLinks() {}

    /**
     * Files that the interface for programs makes of the shown versions and sites.
     *
     * @param path of the table below {@code /api/v1/}
     * @param versions of which it is
     * @param parameter that names versions
     */
    static Element ofTable(String path, Selection selection, List<StandardVersion> versions, String parameter) {
        var address = selection.address();
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        parameters.put("run", address.run());
        parameters.put(
                parameter,
                Optional.of(versions.stream()
                        .map(version -> version.id().toString())
                        .collect(Collectors.joining(","))));
        var ids = selection.datasets().stream()
                .map(dataset -> dataset.site().id().value())
                .distinct()
                .toList();
        boolean filtered = !address.filter().isNone() && ids.size() <= MOST_SITES;
        parameters.put(
                "sites",
                filtered ? Optional.of(String.join(",", ids)) : address.sites().map(list -> String.join(",", list)));
        var exports = Exports.link(path, parameters);
        var phrases = Phrases.of(selection.language());
        var links = group(phrases);
        links.appendChild(link(exports.csv(), "CSV", phrases), link(exports.xlsx(), "XLSX", phrases));
        return !address.filter().isNone() && !filtered
                ? links.appendChild(text("span", "quiet", phrases.say("run.export.all-chosen")))
                : links;
    }

    private static Element link(String address, String format, Phrases phrases) {
        return text("a", "action", format)
                .setAttribute("href", address)
                .setAttribute("router-ignore", true)
                .setAttribute("aria-label", phrases.say("run.export.as", format))
                .setAttribute("download", true);
    }

    /** Files that are made here. @param name of the files, without an ending @param table made when somebody wants it */
    static Element of(String name, Selection selection, List<StandardVersion> versions, Supplier<Table> table) {
        var phrases = Phrases.of(selection.language());
        var links = group(phrases);
        for (var format : List.of("csv", "xlsx")) {
            var anchor = new Anchor(
                    DownloadHandler.fromInputStream(event -> {
                        var bytes = bytes(format, pinned(selection, versions, table.get()));
                        return new DownloadResponse(
                                new ByteArrayInputStream(bytes), name + "." + format, type(format), bytes.length);
                    }),
                    format.toUpperCase(java.util.Locale.ROOT));
            anchor.addClassName("action");
            anchor.getElement()
                    .setAttribute(
                            "aria-label", phrases.say("run.export.as", format.toUpperCase(java.util.Locale.ROOT)));
            links.appendChild(anchor.getElement());
        }
        return links;
    }

    private static Element group(Phrases phrases) {
        return element("span", "exports")
                .setAttribute("role", "group")
                .setAttribute("aria-label", phrases.say("run.export"));
    }

    private static String type(String format) {
        return format.equals("csv")
                ? "text/csv; charset=utf-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    private static byte[] bytes(String format, Table table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (format.equals("csv")) {
            TableFile.csv(table, bytes);
        } else {
            TableFile.xlsx(table, bytes);
        }
        return bytes.toByteArray();
    }

    private static Table pinned(Selection selection, List<StandardVersion> versions, Table table) {
        Map<String, String> hashes = new TreeMap<>();
        selection.datasets().forEach(dataset -> hashes.put(dataset.key(), selection.hash(dataset)));
        boolean illustrative =
                selection.datasets().stream().anyMatch(dataset -> dataset.site().illustrative());
        return table.about(Pinned.facts(table.title(), selection.address().href(), versions, hashes, illustrative));
    }
}
