package org.standardworkbench.webapp.upload.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.store.SaveResult;
import org.standardworkbench.webapp.store.StoreException;
import org.standardworkbench.webapp.upload.Preview;
import org.standardworkbench.webapp.upload.Uploads;

/** Takes files with data of sites, shows what they would change and saves it when asked. */
@Route("upload")
@PageTitle("Upload data")
@Menu(title = "Upload data", order = 5)
@StyleSheet("standards.css")
class UploadView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Uploads uploads;
    private final Map<String, byte[]> received = new ConcurrentSkipListMap<>();
    private final List<String> tooLarge = java.util.Collections.synchronizedList(new ArrayList<>());
    private final Upload upload = new Upload(this::receive);
    private final Div result = new Div();
    private final TextField note = new TextField("What is new about these data (optional)");

    UploadView(Uploads uploads) {
        this.uploads = uploads;
        addClassName("standards");
        result.addClassName("content");
        result.getElement().setAttribute("aria-live", "polite");
        note.setMaxLength(2_000);
        note.setWidth("100%");
        upload.setMaxFiles(Uploads.MOST_FILES);
        upload.setMaxFileSize(Uploads.LARGEST);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.addFileRejectedListener(event -> tell(event.getFileName() + ": " + event.getErrorMessage()
                + " A file may hold up to 20 MB, as CSV or XLSX, and up to " + Uploads.MOST_FILES
                + " files are read together."));
        upload.addAllFinishedListener(event -> read());
        getElement()
                .appendChild(
                        element(
                                "header",
                                "head",
                                text("h1", "", "Upload data"),
                                text(
                                        "p",
                                        "quiet",
                                        "Send the tables of one or more sites as XLSX, or as CSV: data, companies, flows and sites together."
                                                + " What they would change is shown first; nothing is saved until you say so.")));
        var content = element("div", "content", templates());
        getElement().appendChild(content);
        content.appendChild(upload.getElement());
        add(result);
    }

    private Element templates() {
        var list = element("p", "codes", text("span", "", "Template to fill in, as XLSX:"));
        for (var version : uploads.versions()) {
            var link = new Anchor(download(version), version.id().toString());
            list.appendChild(link.getElement());
        }
        return list;
    }

    private static DownloadHandler download(StandardVersion version) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = Uploads.template(version);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "data-" + version.id().toString().replace('@', '-') + ".xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    bytes.length);
        });
    }

    /** Takes a file in, and no more of it than may be; this runs beside the page. */
    private void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var bytes = stream.readNBytes(Uploads.LARGEST + 1);
            if (bytes.length > Uploads.LARGEST || received.size() >= Uploads.MOST_FILES) {
                tooLarge.add(event.getFileName());
            } else {
                received.put(event.getFileName(), bytes);
            }
        }
    }

    private void read() {
        var files = new TreeMap<>(received);
        received.clear();
        upload.clearFileList();
        if (!tooLarge.isEmpty()) {
            tell(String.join(", ", tooLarge) + ": larger than 20 MB, or too many files; nothing was read.");
            tooLarge.clear();
        } else if (!files.isEmpty()) {
            show(uploads.read(files));
        }
    }

    private void tell(String notice) {
        result.removeAll();
        result.getElement().removeAllChildren().appendChild(text("p", "notice", notice));
    }

    private void show(Preview preview) {
        result.getElement().removeAllChildren();
        if (!preview.problems().isEmpty()) {
            result.getElement()
                    .appendChild(text(
                            "h2",
                            "",
                            preview.hasErrors()
                                    ? "Nothing can be saved yet: correct these in your files and send them again"
                                    : "To be checked"))
                    .appendChild(Tables.problems(preview.problems()));
        }
        if (!preview.hasErrors()) {
            offer(preview.entries());
        }
    }

    private void offer(List<Preview.Entry> entries) {
        entries.forEach(entry -> result.getElement().appendChild(Tables.entry(entry)));
        var changed =
                entries.stream().filter(entry -> !entry.changes().isEmpty()).toList();
        if (changed.isEmpty()) {
            result.getElement()
                    .appendChild(text("p", "notice", "All of this is stored already; there is nothing to save."));
            return;
        }
        var save = new Button(changed.size() == 1 ? "Save 1 dataset" : "Save " + changed.size() + " datasets");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(event -> save(changed));
        result.add(note, save);
    }

    /** Saves one after the other; what could not be saved stays on the page. */
    private void save(List<Preview.Entry> entries) {
        List<Element> told = new ArrayList<>();
        List<Preview.Entry> left = new ArrayList<>();
        for (var entry : entries) {
            var key = entry.dataset().key();
            try {
                var words =
                        switch (uploads.save(entry, note.getValue())) {
                            case SaveResult.Saved saved -> key + " is saved.";
                            case SaveResult.Unchanged unchanged -> key + " was stored already.";
                            case SaveResult.Conflict conflict -> {
                                left.add(uploads.again(entry));
                                yield key
                                        + " is not saved: somebody saved it in the meantime. Their values stand below as"
                                        + " stored, beside yours; save again to replace them.";
                            }
                        };
                told.add(text("p", "notice", words));
            } catch (StoreException problem) {
                left.add(entry);
                told.add(text("p", "notice", key + ": " + problem.getMessage()));
            }
        }
        result.getElement().removeAllChildren();
        told.forEach(result.getElement()::appendChild);
        if (left.isEmpty()) {
            result.getElement().appendChild(Markup.link("", "", "Open the run"));
        } else {
            offer(left);
        }
    }
}
