package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.editing.Templates.Shape;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.drafts.DraftException;
import org.standardworkbench.webapp.drafts.DraftSaves;
import org.standardworkbench.webapp.drafts.DraftVersions;
import org.standardworkbench.webapp.drafts.Drafts;
import org.standardworkbench.webapp.drafts.Revision;
import org.standardworkbench.webapp.editor.Editor;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.editor.NewAddress;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.store.StoreException;

/** A draft: its criteria, what it does to the sites, its errors, its history. */
@Route("drafts/:draft([0-9]{1,12})")
@StyleSheet("editor.css")
@StyleSheet("tools.css")
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Editor editor;
    private final transient Drafts drafts;
    private final transient DraftSaves saves;
    private final transient DraftVersions versions;
    private transient @Nullable Workspace work;
    private transient EditorAddress address = EditorAddress.of(0);

    DraftView(Editor editor, Drafts drafts, DraftSaves saves, DraftVersions versions) {
        this.editor = editor;
        this.drafts = drafts;
        this.saves = saves;
        this.versions = versions;
        addClassName("editor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = EditorAddress.of(
                        Long.parseLong(event.getRouteParameters().get("draft").orElse("0")))
                .withLanguage(Reader.language())
                .with(event.getLocation().getQueryParameters().getParameters());
        reload(Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return Titles.of(
                Optional.ofNullable(work)
                        .map(now -> now.draft().name())
                        .orElse(Reader.say("editor.draft", address.draft())),
                "Drafts");
    }

    private void reload(Optional<String> said) {
        var page = getElement().removeAllChildren();
        try {
            var now = editor.open(address.draft());
            work = now;
            page.appendChild(head(now));
            said.ifPresent(problem -> page.appendChild(Part.problem(problem)));
            page.appendChild(element(
                    "div",
                    "columns whole",
                    element(
                            "div",
                            "centre",
                            now.savable()
                                    ? Part.section(
                                            "criteria",
                                            Reader.say("drafts.criteria"),
                                            begin(now),
                                            CriteriaList.of(now, address),
                                            add(now))
                                    : Part.section(
                                            "criteria", Reader.say("drafts.criteria"), CriteriaList.of(now, address))),
                    element(
                            "aside",
                            "beside",
                            Part.section(
                                    "impact",
                                    Reader.say("editor.table.impact"),
                                    new ImpactPanel(now, address.reader(), Optional.empty()).now()),
                            Part.section(
                                    "checks",
                                    Reader.say("drafts.problems"),
                                    ProblemList.of(now.trial().problems(), this::place)))));
            page.appendChild(Part.section("history", Reader.say("editor.history"), history(now)));
        } catch (DraftException | StoreException problem) {
            page.appendChild(
                    text("h1", "", Reader.say("editor.draft", address.draft())),
                    Part.problem(String.valueOf(problem.getMessage())),
                    link("drafts", "action", Reader.say("editor.all-drafts")));
        }
    }

    private Element head(Workspace now) {
        var draft = now.draft();
        var from = draft.base()
                .map(base -> Reader.say("editor.draft.began", base))
                .orElseGet(() -> Reader.say("editor.draft.files"));
        return element(
                "header",
                "head",
                element("p", "crumbs", link("drafts", "", Reader.say("drafts.all"))),
                text("h1", "", draft.name()),
                text(
                        "p",
                        "quiet",
                        draft.standard() + ", " + from + ", "
                                + Reader.say(draft.open() ? "editor.draft.open" : "editor.draft.closed") + ", "
                                + Reader.say(
                                        "editor.draft.started",
                                        draft.startedBy().name())),
                new SaveBar(now, () -> reload(Optional.empty())).shown(),
                !drafts.mayEdit(draft.standard())
                        ? element("div", "")
                        : draft.open()
                                ? Part.button(
                                        Reader.say("editor.close"),
                                        "close-draft",
                                        () -> act(() -> drafts.close(draft.id(), "")))
                                : Part.button(
                                        Reader.say("editor.reopen"),
                                        "reopen",
                                        () -> act(() -> drafts.reopen(draft.id(), ""))),
                tools(draft.id()));
    }

    private static Element tools(long draft) {
        var nav = element("nav", "tool-links").setAttribute("aria-label", Reader.say("drafts.tools"));
        for (var tool : ToolAddress.Tool.values()) {
            nav.appendChild(link(ToolAddress.of(draft, tool), "", Reader.say("drafts.tool." + tool.code())));
        }
        return nav;
    }

    private void act(Runnable action) {
        try {
            action.run();
            reload(Optional.empty());
        } catch (DraftException | EditException | StoreException problem) {
            reload(Optional.of(String.valueOf(problem.getMessage())));
        }
    }

    private Element place(Problem problem) {
        var parts = problem.place().file().split("/", -1);
        for (int at = 0; at + 2 < parts.length; at++) {
            if (parts[at].equals("criteria") && CriterionCode.isValid(parts[at + 2])) {
                var face =
                        switch (parts[parts.length - 1]) {
                            case "texts.yaml" -> EditorAddress.Face.TEXTS;
                            case "cases.yaml" -> EditorAddress.Face.CASES;
                            default -> EditorAddress.Face.RULES;
                        };
                return link(
                        address.withCriterion(parts[at + 2]).withFace(face),
                        "place",
                        problem.place().toString());
            }
        }
        return text("span", "place", problem.place().toString());
    }

    private static Element begin(Workspace now) {
        return now.savable()
                ? link(
                        new NewAddress(now.draft().id(), Optional.empty(), Shape.AT_LEAST_A_SHARE),
                        "action new-criterion",
                        Reader.say("editor.new"))
                : element("span", "");
    }

    /** Adds a criterion that begins as a copy of another one. */
    private Element add(Workspace now) {
        var model = new Element("select").setAttribute("aria-label", Reader.say("editor.copy.of"));
        now.shown().stream()
                .flatMap(loaded -> loaded.version().criteria().keySet().stream())
                .forEach(code ->
                        model.appendChild(text("option", "", code.value()).setAttribute("value", code.value())));
        model.addPropertyChangeListener("value", "change", event -> {});
        var code = Part.input("code", Reader.say("editor.copy.code"), "", typed -> {});
        var why = Part.input("reference", Reader.say("editor.new.because"), "", typed -> {});
        return element(
                "details",
                "add",
                text("summary", "", Reader.say("editor.copy")),
                element(
                        "p",
                        "fields",
                        element("label", "", text("span", "", Reader.say("editor.copy.code")), code),
                        element("label", "", text("span", "", Reader.say("editor.copy.of")), model),
                        element("label", "", text("span", "", Reader.say("drafts.lineage.why")), why),
                        Part.button(
                                Reader.say("editor.copy.add"),
                                "add-criterion",
                                () -> act(() -> add(
                                        now,
                                        code.getProperty("value", "").strip(),
                                        model.getProperty("value", ""),
                                        why.getProperty("value", "").strip())))));
    }

    private void add(Workspace now, String code, String model, String why) {
        if (!CriterionCode.isValid(code)) {
            throw new EditException(
                    "“" + code
                            + "” is not a criterion's code.\nWrite two to four capitals, a hyphen and two digits, such as ENE-10.");
        }
        var first = now.shown()
                .flatMap(loaded -> loaded.version().criteria().keySet().stream().findFirst());
        var copied = model.isEmpty() ? first.orElseThrow() : new CriterionCode(model);
        now.change(VersionEdits.copyCriterion(
                now.files(), versions.base(now.draft(), now.files()), copied, new CriterionCode(code), why));
    }

    private Element history(Workspace now) {
        var revisions = drafts.history(now.draft().id());
        return scrolling(
                Reader.say("editor.history"),
                table(
                        "grid",
                        Reader.say("editor.history"),
                        columns(),
                        revisions.stream().map(revision -> line(now, revision))));
    }

    private static List<String> columns() {
        return Stream.of("revision", "saved", "by", "why", "content", "back")
                .map(column -> Reader.say("editor.history." + column))
                .toList();
    }

    private Element line(Workspace now, Revision revision) {
        boolean newest = revision.id().equals(now.draft().newest().id());
        return row(
                columns(),
                link(
                        ToolAddress.of(now.draft().id(), ToolAddress.Tool.COMPARE)
                                .with("from", String.valueOf(revision.number() - 1))
                                .with("to", String.valueOf(revision.number())),
                        "number",
                        String.valueOf(revision.number())),
                text("span", "", revision.savedAt().toString().substring(0, 16).replace('T', ' ') + " UTC"),
                text("span", "", revision.author().name()),
                text("span", "", revision.message().isEmpty() ? "–" : revision.message()),
                text("span", "hash", revision.contentHash().substring(0, 12)),
                newest || !now.savable()
                        ? text("span", "quiet", newest ? Reader.say("editor.history.newest") : "")
                        : Part.button(
                                Reader.say("editor.restore", revision.number()),
                                "restore",
                                () -> act(() -> saves.restore(revision.id(), ""))));
    }
}
