package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.authoring.Vetting;
import org.standardworkbench.webapp.drafts.DraftException;
import org.standardworkbench.webapp.drafts.Presence;
import org.standardworkbench.webapp.editor.Editor;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.editor.FormDesk;
import org.standardworkbench.webapp.editor.Keeping;
import org.standardworkbench.webapp.editor.Trials;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.store.StoreException;

/**
 * Edits a criterion of a draft: its statement above, one of its faces below, and beside them what the unsaved text does to the sites
 * and to the cases.
 */
@Route("drafts/:draft([0-9]{1,12})/:criterion")
@StyleSheet("editor.css")
@StyleSheet("tools.css")
class CriterionEditor extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PRESENCE_MILLISECONDS = 15_000;
    private static final int FINDINGS_MILLISECONDS = 500;

    private final transient Editor editor;
    private final transient Trials trials;
    private final transient Presence presence;
    private final transient FindingsPanel findings;
    private final transient Keeping keeping;
    private final String visit = UUID.randomUUID().toString();
    private transient EditorAddress address = EditorAddress.of(0);
    private transient @Nullable Workspace work;
    private transient @Nullable Face face;
    private transient @Nullable SaveBar bar;

    private final transient Element here = element("p", "here quiet").setAttribute("role", "status");
    private final transient Element statement = element("div", "statement-now");
    private final transient Element impact = element("div", "impact-of");
    private final transient Element kept = element("div", "kept").setAttribute("role", "status");
    private final transient Element cases = element("div", "cases-of");
    private final transient Element list = element("div", "list-of");

    CriterionEditor(Editor editor, Trials trials, Presence presence, Vetting vetting, Keeping keeping) {
        this.editor = editor;
        this.trials = trials;
        this.presence = presence;
        this.findings = new FindingsPanel(vetting, this::place);
        this.keeping = keeping;
        addClassName("editor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long draft = Long.parseLong(event.getRouteParameters().get("draft").orElse("0"));
        address = new EditorAddress(
                        draft,
                        event.getRouteParameters().get("criterion"),
                        EditorAddress.Face.FORM,
                        Reader.language().code())
                .with(event.getLocation().getQueryParameters().getParameters());
        try {
            if (work == null || work.draft().id() != draft) {
                work = editor.open(draft);
            }
            show(work);
        } catch (DraftException | StoreException problem) {
            work = null;
            getElement()
                    .removeAllChildren()
                    .appendChild(
                            text("h1", "", Reader.say("editor.draft", draft)),
                            Part.problem(String.valueOf(problem.getMessage())),
                            link("drafts", "action", Reader.say("editor.all-drafts")));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(
                address.criterion().orElse(""),
                Optional.ofNullable(work)
                        .map(now -> now.draft().name())
                        .orElse(Reader.say("editor.draft", address.draft())));
    }

    private void show(Workspace now) {
        var page = getElement().removeAllChildren();
        var code = address.criterion().filter(CriterionCode::isValid).map(CriterionCode::new);
        var folder = code.flatMap(now::folder);
        if (code.isEmpty() || folder.isEmpty()) {
            page.appendChild(
                    text("h1", "", address.criterion().orElse("")),
                    text("p", "empty", Reader.say("editor.none-such")),
                    link(EditorAddress.of(address.draft()), "action", Reader.say("editor.all-criteria")));
            return;
        }
        var save = new SaveBar(now, () -> show(now));
        var made = face(now, code.get(), folder.get());
        bar = save;
        face = made;
        page.appendChild(
                head(now, code.get(), save),
                element(
                        "div",
                        "columns",
                        element("nav", "criteria", text("h2", "said", Reader.say("drafts.criteria")), list)
                                .setAttribute("aria-label", Reader.say("editor.criteria-of")),
                        element(
                                "div",
                                "centre",
                                Part.section("asked", Reader.say("editor.asked"), statement),
                                faces(),
                                made.shown()),
                        element(
                                "aside",
                                "beside",
                                Part.section("impact", Reader.say("editor.table.impact"), impact, kept),
                                Part.section("findings-beside", Reader.say("drafts.findings"), findings.shown()),
                                Part.section("cases-beside", Reader.say("editor.face.cases"), cases))));
        refresh();
    }

    private Element head(Workspace now, CriterionCode code, SaveBar save) {
        var title = now.shown()
                .map(loaded -> Statements.of(loaded.version(), address.reader()).title(code))
                .orElse(code.value());
        return element(
                "header",
                "head",
                element(
                        "p",
                        "crumbs",
                        link("drafts", "", Reader.say("drafts.all")),
                        text("span", "", " / "),
                        link(crumb(), "", now.draft().name())),
                text("h1", "", title.startsWith(code.value()) ? title : code + " " + title),
                here,
                save.shown(),
                now.savable()
                        ? link(
                                ToolAddress.of(address.draft(), ToolAddress.Tool.LINEAGE)
                                        .with("do", "withdraw")
                                        .with("of", code.value()),
                                "quiet withdraw",
                                Reader.say("editor.withdraw"))
                        : element("span", ""));
    }

    private EditorAddress crumb() {
        return new EditorAddress(address.draft(), Optional.empty(), EditorAddress.Face.FORM, address.language());
    }

    private Element faces() {
        var nav = element("nav", "faces").setAttribute("aria-label", Reader.say("editor.faces"));
        for (var one : EditorAddress.Face.values()) {
            var link = link(address.withFace(one), "page", Reader.say("editor.face." + one.code()));
            nav.appendChild(one == address.face() ? link.setAttribute("aria-current", "page") : link);
        }
        return nav;
    }

    private Face face(Workspace now, CriterionCode code, String folder) {
        var criterion = now.shown().map(loaded -> loaded.version().criteria().get(code));
        return switch (address.face()) {
            case FORM ->
                FormDesk.of(now, folder + "criterion.drl", address.reader())
                        .<Face>map(desk -> new FormFace(desk, folder + "criterion.drl", address, this::refresh))
                        .orElseGet(() -> rules(now, code, folder));
            case RULES -> rules(now, code, folder);
            case BOUNDS ->
                criterion
                        .<Face>map(found -> new BoundsFace(
                                now, now.shown().orElseThrow().version(), found, address.reader(), this::refresh))
                        .orElseGet(() -> RulesFace.plain(now, "parameters.yaml", "Parameters", this::refresh));
            case TEXTS ->
                now.shown()
                        .<Face>map(loaded -> new TextsFace(now, loaded.version(), code, this::refresh))
                        .orElseGet(() -> RulesFace.plain(now, folder + "texts.yaml", "Texts", this::refresh));
            case CASES ->
                new CasesFace(now, trials, keeping, folder + "cases.yaml", code, address.reader(), this::refresh);
        };
    }

    private Face rules(Workspace now, CriterionCode code, String folder) {
        var path = folder + "criterion.drl";
        return new RulesFace(
                now,
                path,
                Reader.say("editor.rules-of", code),
                new DrlAssistant(now, path, address.reader()),
                this::refresh);
    }

    /** Tells anew what follows from the text. */
    private void refresh() {
        var now = work;
        var code = address.criterion().map(CriterionCode::new);
        if (now == null || code.isEmpty()) {
            return;
        }
        statement.removeAllChildren().appendChild(StatementNow.of(now, code.get(), address));
        impact.removeAllChildren()
                .appendChild(new ImpactPanel(
                                now,
                                address.reader(),
                                code,
                                site -> Optional.of(
                                        new KeepButton(keeping, kept, this::refresh).of(now, code.get(), site)))
                        .now());
        cases.removeAllChildren().appendChild(CasesFace.now(now, trials, code.get(), address.reader()));
        list.removeAllChildren().appendChild(CriteriaList.of(now, address));
        boolean reads = now.trial().replaced().stream().noneMatch(path -> path.endsWith(code.get() + "/criterion.drl"));
        findings.look(now.shown().filter(loaded -> reads), code.get());
        getUI().or(() -> Optional.ofNullable(UI.getCurrent())).ifPresent(this::awaitFindings);
        if (face != null) {
            face.refresh();
        }
        if (bar != null) {
            bar.refresh();
        }
        tellWhoIsHere();
    }

    /** Asks often only as long as something is looked through. */
    private void awaitFindings(UI ui) {
        ui.setPollInterval(findings.poll() ? FINDINGS_MILLISECONDS : PRESENCE_MILLISECONDS);
    }

    private Element place(Place place) {
        var words = Reader.say("drafts.go-to", place.line(), place.column());
        return face instanceof RulesFace rules
                ? Part.button(words, "place", () -> rules.goTo(place))
                : link(address.withFace(EditorAddress.Face.RULES), "place", words);
    }

    private void tellWhoIsHere() {
        var now = work;
        if (now == null) {
            return;
        }
        try {
            var others =
                    presence.here(now.draft().id(), visit, address.criterion().orElse(""));
            here.setText(
                    others.isEmpty()
                            ? ""
                            : Reader.say("editor.here") + " "
                                    + String.join(
                                            ", ",
                                            others.stream()
                                                    .map(one -> one.author().name() + " (" + one.where() + ")")
                                                    .distinct()
                                                    .toList()));
        } catch (DraftException | StoreException unknown) {
            here.setText(Reader.say("editor.here.unknown"));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        awaitFindings(event.getUI());
        event.getUI().addPollListener(poll -> {
            if (isAttached()) {
                awaitFindings(poll.getSource());
                tellWhoIsHere();
            } else {
                poll.unregisterListener();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        findings.cancel();
        event.getUI().setPollInterval(-1);
        Optional.ofNullable(work).ifPresent(now -> presence.leave(now.draft().id(), visit));
    }
}
