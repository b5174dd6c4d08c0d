package org.standardworkbench.webapp.upload.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.Component;
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
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.store.SaveResult;
import org.standardworkbench.webapp.store.StoreException;
import org.standardworkbench.webapp.upload.Preview;
import org.standardworkbench.webapp.upload.UploadRoom;
import org.standardworkbench.webapp.upload.Uploads;
import org.standardworkbench.webapp.upload.Way;

/** Takes files with data of sites, shows what they would change and saves it when asked. */
@Needs(Action.SAVE_DATA)
@Route("upload")
@PageTitle("Upload data · Standard Workbench")
@StyleSheet("standards.css")
@StyleSheet("upload.css")
class UploadView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Uploads uploads;
    private final transient Inbox inbox;
    private final transient RememberedMappings remembered = RememberedMappings.ofPerson();
    private final transient List<MappingForm> forms = new ArrayList<>();
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>("What is stored already");
    private final Upload upload;
    private boolean withoutFaulty;
    private transient Optional<Component> kept = Optional.empty();
    private final Div result = new Div();
    private final TextField note = new TextField("What is new about these data (optional)");

    UploadView(Uploads uploads, UploadRoom room) {
        this.uploads = uploads;
        this.inbox = new Inbox(room);
        this.upload = new Upload(inbox::receive);
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
        getElement().appendChild(element("div", "content", upload.getElement()));
        add(result);
        getElement().appendChild(element("div", "content", new TemplateList(uploads.versions()).getElement()));
    }

    private void read() {
        inbox.open();
        upload.clearFileList();
        var refused = inbox.refused();
        if (refused.isPresent()) {
            tell(refused.get());
        } else if (!inbox.files().isEmpty()) {
            way.setValue(Way.ADD);
            withoutFaulty = false;
            show(() -> remembered.applied(
                    uploads.read(inbox.files(), way.getValue()),
                    mappings -> uploads.read(inbox.files(), mappings, way.getValue())));
        }
    }

    /** Reads the same files as the form and the choice say now. */
    private void again() {
        if (!inbox.files().isEmpty()) {
            var mappings = forms.stream().map(MappingForm::mapping).toList();
            show(() -> remembered.kept(uploads.read(inbox.files(), mappings, way.getValue())));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        inbox.close();
    }

    private void tell(String notice) {
        result.removeAll();
        result.getElement().removeAllChildren().appendChild(text("p", "notice", notice));
    }

    /** Reads and shows; what hinders it is told, and the files stay so that it can be tried again. */
    private void show(Supplier<Preview> reading) {
        try {
            show(reading.get());
        } catch (StoreException | UncheckedIOException problem) {
            tell("Not done: " + problem.getMessage() + " The files are still here.");
            result.add(new Button("Try again", event -> show(reading)));
        }
    }

    private void show(Preview preview) {
        result.getElement().removeAllChildren();
        forms.clear();
        kept = Optional.empty();
        preview.mappings().forEach(mapping -> forms.add(new MappingForm(mapping, uploads.choices())));
        if (!forms.isEmpty()) {
            var open = !preview.mappings().stream().allMatch(one -> uploads.isCertain(one) || remembered.has(one));
            var again = new Button("Read again with these columns", event -> again());
            result.add(new Mappings(forms, again, open));
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
        preview.partly().ifPresent(this::partly);
        if (!preview.hasErrors()) {
            offer(preview.entries());
        }
    }

    /** Offers what is sound, and saves none of it until the person chose to leave out the rest. */
    private void partly(Preview.Partly some) {
        var offered = new Div();
        var choice = new PartlyChoice(some, withoutFaulty, chosen -> {
            withoutFaulty = chosen;
            offered.removeAll();
            offered.getElement().removeAllChildren();
            if (chosen) {
                offer(offered, some.entries());
            }
        });
        kept = choice.files();
        result.add(choice, offered);
        if (withoutFaulty) {
            offer(offered, some.entries());
        }
    }

    private void offer(List<Preview.Entry> entries) {
        offer(result, entries);
    }

    private void offer(Div into, List<Preview.Entry> entries) {
        if (way.getValue() == Way.REPLACE || entries.stream().anyMatch(entry -> !entry.isNew())) {
            into.add(way);
        }
        var labels = uploads.labels();
        entries.forEach(entry -> into.getElement().appendChild(Tables.entry(entry, labels)));
        var changed =
                entries.stream().filter(entry -> !entry.changes().isEmpty()).toList();
        if (changed.isEmpty()) {
            into.getElement()
                    .appendChild(text("p", "notice", "All of this is stored already; there is nothing to save."));
            return;
        }
        var save = new Button(changed.size() == 1 ? "Save 1 dataset" : "Save " + changed.size() + " datasets");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(event -> save(changed));
        into.add(note, save);
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
        kept.ifPresent(result::add);
        if (left.isEmpty()) {
            result.getElement().appendChild(Markup.link("", "", "Open the run"));
        } else {
            offer(left);
        }
    }
}
