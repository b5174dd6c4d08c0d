package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.readdress;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.editing.Templates.Shape;
import org.standardworkbench.webapp.drafts.DraftException;
import org.standardworkbench.webapp.drafts.DraftVersions;
import org.standardworkbench.webapp.drafts.SaveOutcome;
import org.standardworkbench.webapp.editor.Editor;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.editor.Keeping;
import org.standardworkbench.webapp.editor.NewAddress;
import org.standardworkbench.webapp.editor.NewCriterionDesk;
import org.standardworkbench.webapp.editor.NewFields;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.store.StoreException;

/** Begins a criterion from a template: fields at the left, what they come to at the right, one revision at the end. */
@Route("drafts/:draft([0-9]{1,12})/new")
@StyleSheet("editor.css")
@StyleSheet("tools.css")
class NewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Editor editor;
    private final transient DraftVersions versions;
    private final transient Keeping keeping;
    private transient NewAddress address = new NewAddress(0, Optional.empty(), Shape.AT_LEAST_A_SHARE);
    private transient @Nullable Workspace work;
    private transient @Nullable NewCriterionDesk desk;
    private transient @Nullable NewForm form;
    private final transient Element preview = element("div", "new-preview").setAttribute("aria-live", "polite");
    private final transient Element said = element("div", "said-here").setAttribute("role", "status");

    NewView(Editor editor, DraftVersions versions, Keeping keeping) {
        this.editor = editor;
        this.versions = versions;
        this.keeping = keeping;
        addClassName("editor");
        UI.getCurrent().getPage().addJavaScript("context://entry.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = NewAddress.of(
                Long.parseLong(event.getRouteParameters().get("draft").orElse("0")),
                event.getLocation().getQueryParameters().getParameters());
        var page = getElement().removeAllChildren();
        work = null;
        try {
            open(editor.open(address.draft()));
        } catch (DraftException | StoreException problem) {
            page.appendChild(
                    text("h1", "", Reader.say("editor.new")),
                    Part.problem(String.valueOf(problem.getMessage())),
                    link("drafts", "action", Reader.say("editor.all-drafts")));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(
                Reader.say("editor.new"),
                Optional.ofNullable(work).map(now -> now.draft().name()).orElse("Draft " + address.draft()));
    }

    private void open(Workspace now) {
        work = now;
        var page = getElement();
        page.appendChild(element(
                "header",
                "head",
                element(
                        "p",
                        "crumbs",
                        link("drafts", "", Reader.say("drafts.all")),
                        text("span", "", " / "),
                        link(EditorAddress.of(address.draft()), "", now.draft().name())),
                text("h1", "", Reader.say("editor.new"))));
        var obstacle = obstacle(now);
        if (obstacle.isPresent()) {
            page.appendChild(
                    Part.problem(obstacle.get()),
                    link(EditorAddress.of(address.draft()), "action", Reader.say("editor.all-criteria")));
            return;
        }
        var made = new NewCriterionDesk(
                now,
                now.shown().orElseThrow(),
                versions.base(now.draft(), now.files()),
                keeping,
                Reader.language(),
                Reader.phrases());
        var fields = new NewForm(made, address, this::looked, this::save);
        desk = made;
        form = fields;
        page.appendChild(element(
                "div",
                "columns whole",
                element("div", "centre", said, fields.shown()),
                element("aside", "beside", Part.section("preview", Reader.say("editor.new.preview"), preview))));
        preview.removeAllChildren().appendChild(text("p", "quiet", Reader.say("editor.new.preview.waits")));
    }

    /** Why no criterion can be begun now. */
    private static Optional<String> obstacle(Workspace now) {
        if (!now.draft().open()) {
            return Optional.of(Reader.say("drafts.closed"));
        }
        if (!now.savable()) {
            return Optional.of(Reader.say("sign-in.may.try", now.draft().standard()));
        }
        if (!now.unsaved().isEmpty()) {
            return Optional.of(Reader.say("editor.unsaved-first"));
        }
        return now.trial().reads() ? Optional.empty() : Optional.of(Reader.say("editor.new.unreadable"));
    }

    /** Tells what the fields come to, once enough of them are there. */
    private void looked(NewFields fields) {
        var made = desk;
        var now = work;
        if (made == null || now == null) {
            return;
        }
        var next = address.with(fields.get("theme"), fields.shape());
        if (!next.equals(address)) {
            address = next;
            readdress(getElement(), address);
        }
        var outcome = made.look(fields);
        preview.removeAllChildren();
        if (outcome.criterion().isEmpty()) {
            preview.appendChild(text("p", "quiet", Reader.say("editor.new.preview.waits")));
        } else {
            preview.appendChild(NewPreview.of(outcome, outcome.criterion().get()));
        }
    }

    private void save(NewFields fields) {
        var made = desk;
        var now = work;
        var shown = form;
        if (made == null || now == null || shown == null) {
            return;
        }
        looked(fields);
        var outcome = made.look(fields);
        shown.tell(outcome.errors());
        said.removeAllChildren();
        if (outcome.files().isEmpty()) {
            said.appendChild(Part.problem(
                    Reader.phrases().count("editor.new.errors", outcome.errors().size())
                            + Optional.ofNullable(outcome.errors().get("criterion"))
                                    .map(about -> "\n" + about)
                                    .orElse("")));
            shown.goTo(outcome.errors());
            return;
        }
        try {
            now.change(outcome.files().get());
            var code = fields.get("code");
            var result = now.save(Reader.say("editor.new.saved", code, fields.get("because")), Map.of());
            if (result instanceof SaveOutcome.Conflicted) {
                now.discard();
                said.appendChild(Part.problem(Reader.say("editor.new.conflict")));
                return;
            }
            shown.forget();
            UI.getCurrent()
                    .navigate(EditorAddress.of(address.draft())
                            .withLanguage(Reader.language())
                            .withCriterion(code)
                            .href());
        } catch (DraftException | StoreException problem) {
            said.appendChild(Part.problem(String.valueOf(problem.getMessage())));
        }
    }
}
