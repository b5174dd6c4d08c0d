package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.drafts.DraftException;
import org.standardworkbench.webapp.drafts.Drafts;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.store.StoreException;

/** All drafts, and the form that starts one. */
@Route("drafts")
@Menu(title = "Drafts", order = 4.5)
@StyleSheet("editor.css")
class DraftsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("Draft", "Standard", "Began as", "Revision", "Last saved", "By", "State");

    private final transient Drafts drafts;
    private final transient Catalogs catalogs;

    DraftsView(Drafts drafts, Catalogs catalogs) {
        this.drafts = drafts;
        this.catalogs = catalogs;
        addClassName("editor");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = getElement().removeAllChildren().appendChild(element("header", "head", text("h1", "", "Drafts")));
        try {
            var all = drafts.list();
            page.appendChild(
                    all.isEmpty()
                            ? text(
                                    "p",
                                    "empty",
                                    "There is no draft yet. Start one from a version below: you change it, see at once what"
                                            + " that does to the pilot sites, and nothing of the version itself changes.")
                            : scrolling(
                                    "Drafts",
                                    table(
                                            "grid",
                                            "Drafts",
                                            COLUMNS,
                                            all.stream().map(DraftsView::line))),
                    beginnings().isEmpty()
                            ? text("p", "quiet", Reader.say("sign-in.may.not-start"))
                            : element(
                                    "div",
                                    "",
                                    Part.section("start", "Start a draft", form()),
                                    element("p", "", link("drafts/import", "action", Reader.say("drafts.import")))));
        } catch (StoreException problem) {
            page.appendChild(Part.problem(String.valueOf(problem.getMessage())));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of("Drafts");
    }

    private static Element line(Draft draft) {
        var newest = draft.newest();
        return row(
                COLUMNS,
                link(EditorAddress.of(draft.id()), "", draft.name()),
                text("span", "", draft.standard()),
                text("span", "", draft.base().map(VersionId::toString).orElse("files")),
                text("span", "number", String.valueOf(newest.number())),
                text(
                        "span",
                        "number",
                        newest.savedAt().toString().substring(0, 16).replace('T', ' ') + " UTC"),
                text("span", "", newest.author().name()),
                text("span", "", draft.open() ? "open" : "closed"));
    }

    /** The versions that the one who asks may begin a draft with, the newest first. */
    private List<StandardVersion> beginnings() {
        return catalogs.current().versions().reversed().stream()
                .filter(version -> drafts.mayEdit(version.id().standard()))
                .toList();
    }

    private Element form() {
        var version = new Element("select").setAttribute("id", "draft-version");
        var all = beginnings();
        all.forEach(one -> version.appendChild(
                text("option", "", one.id() + " · " + one.state().code())
                        .setAttribute("value", one.id().toString())));
        version.addPropertyChangeListener("value", "change", event -> {});
        var name = Part.input("name", "Name of the draft", "", typed -> {})
                .setAttribute("id", "draft-name")
                .setAttribute("maxlength", "200")
                .setAttribute("placeholder", "for example: stricter on renewable electricity");
        var number = Part.input("number", "Number of the next version, if it is to be one", "", typed -> {})
                .setAttribute("id", "draft-number")
                .setAttribute("maxlength", "32")
                .setAttribute("placeholder", "for example 1.1");
        var problem = element("div", "field-problem");
        return element(
                "div",
                "start-form",
                labelled("draft-version", "From", version),
                labelled("draft-name", "Name", name),
                labelled("draft-number", "Next number (optional)", number),
                Part.button("Start the draft", "start-draft", () -> {
                    var chosen = version.getProperty("value", "");
                    start(
                            chosen.isEmpty() ? all.getFirst().id() : id(chosen),
                            name.getProperty("value", ""),
                            number.getProperty("value", "").strip(),
                            problem);
                }),
                problem);
    }

    private VersionId id(String text) {
        return catalogs.current().versions().stream()
                .map(version -> version.id())
                .filter(id -> id.toString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Element labelled(String id, String label, Element field) {
        return element("p", "field", text("label", "", label).setAttribute("for", id), field);
    }

    private void start(VersionId version, String name, String number, Element problem) {
        try {
            var draft = drafts.start(version, name, Optional.of(number).filter(text -> !text.isEmpty()));
            UI.getCurrent().navigate(EditorAddress.of(draft.id()).href());
        } catch (DraftException | StoreException wrong) {
            problem.removeAllChildren().appendChild(Part.problem(String.valueOf(wrong.getMessage())));
        }
    }
}
