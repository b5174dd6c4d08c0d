package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.standardworkbench.webapp.drafts.DraftException;
import org.standardworkbench.webapp.drafts.DraftFiles;
import org.standardworkbench.webapp.drafts.ImportPreview;
import org.standardworkbench.webapp.page.FileField;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.store.StoreException;

/** Starts a draft from an archive with the files of a version. */
@Route("drafts/import")
@StyleSheet("editor.css")
@StyleSheet("tools.css")
class ImportView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DraftFiles files;
    private final transient Element preview = element("div", "preview").setAttribute("aria-live", "polite");

    ImportView(DraftFiles files) {
        this.files = files;
        addClassNames("editor", "tools");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var phrases = Reader.phrases();
        getElement()
                .removeAllChildren()
                .appendChild(
                        element(
                                "header",
                                "head",
                                element("p", "crumbs", link("drafts", "", phrases.say("drafts.all"))),
                                text("h1", "", phrases.say("drafts.import")),
                                Parts.quiet(phrases.say("drafts.import.help"))),
                        FileField.of(
                                phrases.say("drafts.in.zip"), element("div", ""), (name, zip) -> look(zip), ".zip"),
                        preview);
    }

    private void look(byte[] zip) {
        var found = files.preview(zip);
        preview.removeAllChildren().appendChild(Incoming.preview(found, 0));
        if (found.files().isEmpty()) {
            return;
        }
        var phrases = Reader.phrases();
        var name = Parts.input("name", "").setAttribute("maxlength", "200");
        var standard = Parts.input("standard", found.standard().orElse(""));
        var problem = element("div", "");
        preview.appendChild(
                element(
                        "p",
                        "fields",
                        Parts.field(phrases.say("drafts.import.name"), name),
                        Parts.field(phrases.say("drafts.import.standard"), standard),
                        Parts.button(
                                phrases.say("drafts.import.start"),
                                "start-draft",
                                () -> start(found, Parts.value(standard), Parts.value(name), problem))),
                problem);
    }

    private void start(ImportPreview found, String standard, String name, Element problem) {
        try {
            UI.getCurrent()
                    .navigate("drafts/" + files.start(found, standard, name).id());
        } catch (DraftException | StoreException refused) {
            problem.removeAllChildren().appendChild(Parts.problem(String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(Reader.say("drafts.import"), Reader.say("drafts.all"));
    }
}
