package org.standardworkbench.webapp.upload.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.store.SaveResult;
import org.standardworkbench.webapp.store.StoreException;
import org.standardworkbench.webapp.upload.Preview;
import org.standardworkbench.webapp.upload.UploadRoom;
import org.standardworkbench.webapp.upload.Uploads;
import org.standardworkbench.webapp.upload.Way;

/** Takes files with data of sites, shows what they would change and saves it when asked. */
@Route("upload")
@PageTitle("Upload data · Standard Workbench")
@StyleSheet("standards.css")
@StyleSheet("upload.css")
class UploadView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Uploads uploads;
    private final transient UploadRoom room;
    private final transient Map<String, byte[]> files = new TreeMap<>();
    private final transient List<MappingForm> forms = new ArrayList<>();
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>("What is stored already");
    private final Map<String, byte[]> received = new ConcurrentSkipListMap<>();
    private volatile boolean noRoom;
    private final List<String> tooLarge = java.util.Collections.synchronizedList(new ArrayList<>());
    private final Upload upload = new Upload(this::receive);
    private final Div result = new Div();
    private final TextField note = new TextField("What is new about these data (optional)");

    UploadView(Uploads uploads, UploadRoom room) {
        this.uploads = uploads;
        this.room = room;
        way.setItems(Way.values());
        way.setItemLabelGenerator(one ->
                one == Way.ADD ? "stays; the file adds to it and corrects it" : "is replaced by what the file gives");
        way.setValue(Way.ADD);
        way.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                again();
            }
        });
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
                                        "Send the tables of one or more sites as XLSX, or as CSV. Headings may be your own: how they are read is shown and can be corrected."
                                                + " What they would change is shown first; nothing is saved until you say so.")));
        var content = element("div", "content", new TemplateList(uploads.versions()).getElement());
        getElement().appendChild(content);
        content.appendChild(upload.getElement());
        add(result);
    }

    /** Takes a file in, and no more of it than may be; this runs beside the page. */
    private void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var bytes = stream.readNBytes(Uploads.LARGEST + 1);
            if (bytes.length > Uploads.LARGEST || received.size() >= Uploads.MOST_FILES) {
                tooLarge.add(event.getFileName());
            } else if (!room.take(bytes.length)) {
                noRoom = true;
            } else {
                release(received.remove(event.getFileName()));
                received.put(event.getFileName(), bytes);
            }
        }
    }

    private void read() {
        files.values().forEach(this::release);
        files.clear();
        files.putAll(received);
        received.clear();
        upload.clearFileList();
        if (noRoom) {
            noRoom = false;
            tell(
                    "Others are sending large files just now, so that these could not be taken in. Nothing was read; try again in a minute.");
        } else if (!tooLarge.isEmpty()) {
            tell(String.join(", ", tooLarge) + ": larger than 20 MB, or too many files; nothing was read.");
            tooLarge.clear();
        } else if (!files.isEmpty()) {
            way.setValue(Way.ADD);
            show(uploads.read(files, way.getValue()));
        }
    }

    /** Reads the same files as the form and the choice say now. */
    private void again() {
        if (!files.isEmpty()) {
            show(uploads.read(files, forms.stream().map(MappingForm::mapping).toList(), way.getValue()));
        }
    }

    private void release(byte @Nullable [] bytes) {
        if (bytes != null) {
            room.give(bytes.length);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        files.values().forEach(this::release);
        files.clear();
        received.values().forEach(this::release);
        received.clear();
    }

    private void tell(String notice) {
        result.removeAll();
        result.getElement().removeAllChildren().appendChild(text("p", "notice", notice));
    }

    private void show(Preview preview) {
        result.getElement().removeAllChildren();
        forms.clear();
        preview.mappings().forEach(mapping -> forms.add(new MappingForm(mapping, uploads.choices())));
        if (!forms.isEmpty()) {
            forms.forEach(result::add);
            result.add(new Button("Read again with these columns", event -> again()));
        }
        if (!preview.problems().isEmpty()) {
            result.getElement()
                    .appendChild(text(
                            "h2",
                            "",
                            preview.hasErrors()
                                    ? "Nothing can be saved yet: correct "
                                            + (forms.isEmpty() ? "these" : "the columns above, or these")
                                            + " in your files and send them again"
                                    : "To be checked"))
                    .appendChild(Tables.problems(preview.problems()));
        }
        if (!preview.hasErrors()) {
            offer(preview.entries());
        }
    }

    private void offer(List<Preview.Entry> entries) {
        if (way.getValue() == Way.REPLACE || entries.stream().anyMatch(entry -> !entry.isNew())) {
            result.add(way);
        }
        var labels = uploads.labels();
        entries.forEach(entry -> result.getElement().appendChild(Tables.entry(entry, labels)));
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
                                left.add(uploads.again(entry, way.getValue()));
                                yield key
                                        + " is not saved: somebody saved it in the meantime. Their values stand below as"
                                        + " stored, beside what it would be; save again if that is right.";
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
