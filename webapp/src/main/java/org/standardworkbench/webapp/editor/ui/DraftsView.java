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
import java.util.stream.Stream;
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

    private final transient Drafts drafts;
    private final transient Catalogs catalogs;

    DraftsView(Drafts drafts, Catalogs catalogs) {
        this.drafts = drafts;
        this.catalogs = catalogs;
        addClassName("editor");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = getElement()
                .removeAllChildren()
                .appendChild(element("header", "head", text("h1", "", Reader.say("drafts.all"))));
        try {
            var all = drafts.list();
            page.appendChild(
                    all.isEmpty()
                            ? text("p", "empty", Reader.say("editor.drafts.none"))
                            : scrolling(
                                    Reader.say("drafts.all"),
                                    table(
                                            "grid",
                                            Reader.say("drafts.all"),
                                            columns(),
                                            all.stream().map(DraftsView::line))),
                    beginnings().isEmpty()
                            ? text("p", "quiet", Reader.say("sign-in.may.not-start"))
                            : element(
                                    "div",
                                    "",
                                    Part.section("start", Reader.say("editor.drafts.begin"), form()),
                                    element("p", "", link("drafts/import", "action", Reader.say("drafts.import")))));
        } catch (StoreException problem) {
            page.appendChild(Part.problem(String.valueOf(problem.getMessage())));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(Reader.say("drafts.all"));
    }

    private static List<String> columns() {
        return Stream.of("draft", "standard", "began", "revision", "saved", "by", "state")
                .map(column -> Reader.say("editor.drafts.column." + column))
                .toList();
    }

    private static Element line(Draft draft) {
        var newest = draft.newest();
        return row(
                columns(),
                link(EditorAddress.of(draft.id()), "", draft.name()),
                text("span", "", draft.standard()),
                text(
                        "span",
                        "",
                        draft.base().map(VersionId::toString).orElseGet(() -> Reader.say("editor.drafts.files"))),
                text("span", "number", String.valueOf(newest.number())),
                text(
                        "span",
                        "number",
                        newest.savedAt().toString().substring(0, 16).replace('T', ' ') + " UTC"),
                text("span", "", newest.author().name()),
                text("span", "", Reader.say(draft.open() ? "editor.draft.open" : "editor.draft.closed")));
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
        var name = Part.input("name", Reader.say("editor.drafts.name.of"), "", typed -> {})
                .setAttribute("id", "draft-name")
                .setAttribute("maxlength", "200")
                .setAttribute("placeholder", Reader.say("editor.drafts.name.hint"));
        var number = Part.input("number", Reader.say("editor.drafts.number.of"), "", typed -> {})
                .setAttribute("id", "draft-number")
                .setAttribute("maxlength", "32")
                .setAttribute("placeholder", Reader.say("editor.drafts.number.hint"));
        var problem = element("div", "field-problem");
        return element(
                "div",
                "start-form",
                labelled("draft-version", Reader.say("editor.drafts.from"), version),
                labelled("draft-name", Reader.say("editor.drafts.name"), name),
                labelled("draft-number", Reader.say("editor.drafts.number"), number),
                Part.button(Reader.say("editor.drafts.start"), "start-draft", () -> {
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
