package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.drafts.DraftException;
import org.standardworkbench.webapp.editor.Editor;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.editor.ThemeAddress;
import org.standardworkbench.webapp.editor.ThemeDesk;
import org.standardworkbench.webapp.editor.ThemeExport;
import org.standardworkbench.webapp.editor.ThemeImport;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.FileField;
import org.standardworkbench.webapp.page.Languages;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.store.StoreException;

/** All criteria of a theme of a draft in one table that is edited cell by cell, and what that does to the sites. */
@Route("drafts/:draft([0-9]{1,12})/themes/:theme")
@StyleSheet("editor.css")
@StyleSheet("tools.css")
class ThemeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Editor editor;
    private transient ThemeAddress address = new ThemeAddress(0, "", Reader.language());
    private transient @Nullable ThemeDesk desk;

    private final transient Element tools = element("div", "form-tools");
    private final transient Element told = element("p", "said-here").setAttribute("role", "status");
    private final transient Element taken = element("div", "taken-in");
    private final transient Element notes = element("div", "form-notes");
    private final transient Element counts = element("div", "counts-of").setAttribute("role", "status");
    private transient @Nullable ThemeGrid grid;
    private transient @Nullable SaveBar bar;

    ThemeView(Editor editor) {
        this.editor = editor;
        addClassName("editor");
        UI.getCurrent().getPage().addJavaScript("context://cells.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = new ThemeAddress(
                        Long.parseLong(event.getRouteParameters().get("draft").orElse("0")),
                        event.getRouteParameters().get("theme").orElse(""),
                        Reader.language())
                .with(event.getLocation().getQueryParameters().getParameters());
        reload();
    }

    @Override
    public String getPageTitle() {
        return Titles.of(
                address.theme(),
                Reader.say("editor.table"),
                Optional.ofNullable(desk).map(now -> now.work().draft().name()).orElse("Draft " + address.draft()));
    }

    private void reload() {
        var page = getElement().removeAllChildren();
        desk = null;
        try {
            var work = editor.open(address.draft());
            var known = work.shown().map(LoadedVersion::version).stream()
                    .flatMap(version -> version.themes().keySet().stream())
                    .anyMatch(theme -> theme.value().equals(address.theme()));
            if (known) {
                show(work);
            } else {
                page.appendChild(
                        text("h1", "", address.theme()),
                        text("p", "empty", Reader.say("editor.table.no-theme", address.theme())),
                        link(EditorAddress.of(address.draft()), "action", Reader.say("editor.all-criteria")));
            }
        } catch (DraftException | StoreException problem) {
            page.appendChild(
                    text("h1", "", "Draft " + address.draft()),
                    Part.problem(String.valueOf(problem.getMessage())),
                    link("drafts", "action", Reader.say("editor.all-drafts")));
        }
    }

    private void show(Workspace work) {
        var version = work.shown().orElseThrow().version();
        var now = new ThemeDesk(work, new ThemeCode(address.theme()), address.language(), Reader.phrases());
        var made = new ThemeGrid(now, criterion(), this::refresh);
        var save = new SaveBar(work, this::reload);
        desk = now;
        grid = made;
        bar = save;
        var words = Statements.of(version, address.language());
        getElement()
                .appendChild(
                        element(
                                "header",
                                "head",
                                element(
                                        "p",
                                        "crumbs",
                                        link("drafts", "", Reader.say("drafts.all")),
                                        text("span", "", " / "),
                                        link(
                                                EditorAddress.of(address.draft()),
                                                "",
                                                work.draft().name())),
                                text("h1", "", words.theme(now.theme())),
                                save.shown()),
                        element("div", "table-tools", tools, themes(work, words), languages(version.languages())),
                        text("p", "quiet", Reader.say("editor.table.keys")).setAttribute("id", "cells-help"),
                        text("p", "said", Reader.say("editor.table.keys.edit")).setAttribute("id", "cells-help-edit"),
                        told,
                        notes,
                        made.shown(),
                        TableLinks.of(
                                Reader.say("editor.table"),
                                work.draft().standard() + "-draft-" + address.draft() + "-" + address.theme(),
                                () -> ThemeExport.of(now)),
                        work.savable()
                                ? FileField.of(
                                        Reader.say("editor.table.in"),
                                        taken,
                                        (name, file) -> take(now, name, file),
                                        ".xlsx")
                                : element("div", ""),
                        taken,
                        Part.section("impact", Reader.say("editor.table.impact"), counts));
        refresh();
    }

    /** The field empties what it says before, so that this stands behind it. */
    private void take(ThemeDesk now, String name, byte[] workbook) {
        var phrases = Reader.phrases();
        var result = ThemeImport.take(now, phrases, name, workbook);
        if (!result.problems().isEmpty()) {
            taken.appendChild(
                    Part.problem(phrases.say("drafts.import.refused")),
                    ProblemList.of(
                            result.problems(),
                            problem -> text("span", "place", problem.place().toString())));
        } else {
            var said = result.changes() == 0
                    ? phrases.say("drafts.changes.none")
                    : "✓ " + phrases.count("drafts.import.cells", result.changes()) + " "
                            + phrases.say("editor.table.in.look");
            taken.appendChild(text("p", "taken", said).setAttribute("role", "status"));
        }
        refresh();
    }

    private EditorAddress criterion() {
        return EditorAddress.of(address.draft()).withLanguage(address.language());
    }

    private Element themes(Workspace work, Statements words) {
        var nav = element("nav", "").setAttribute("aria-label", Reader.say("editor.table.themes"));
        work.shown().orElseThrow().version().themes().keySet().forEach(theme -> {
            var link =
                    link(new ThemeAddress(address.draft(), theme.value(), address.language()), "", words.theme(theme));
            nav.appendChild(theme.value().equals(address.theme()) ? link.setAttribute("aria-current", "page") : link);
        });
        return nav;
    }

    private Element languages(List<org.standardworkbench.rules.standard.Language> languages) {
        var nav = element("nav", "").setAttribute("aria-label", Reader.say("editor.table.languages"));
        languages.forEach(language -> {
            var link = link(address.withLanguage(language), "", Languages.own(language))
                    .setAttribute("lang", language.code());
            nav.appendChild(language == address.language() ? link.setAttribute("aria-current", "page") : link);
        });
        return nav;
    }

    private void refresh() {
        var now = desk;
        if (now == null || grid == null || bar == null) {
            return;
        }
        grid.refresh();
        bar.refresh();
        tools.removeAllChildren()
                .appendChild(
                        step("↶ " + Reader.say("editor.undo"), now.steps().canUndo(), now::undo),
                        step("↷ " + Reader.say("editor.redo"), now.steps().canRedo(), now::redo));
        told.setText(now.refusals() == 0 ? "" : Reader.phrases().count("editor.table.refused", now.refusals()));
        notes.removeAllChildren();
        now.unreadable()
                .forEach(code -> notes.appendChild(element(
                        "p",
                        "notice",
                        text("span", "", Reader.say("editor.table.unreadable", code) + " "),
                        link(
                                criterion().withCriterion(code.value()).withFace(EditorAddress.Face.RULES),
                                "",
                                Reader.say("editor.form.locked.go")))));
        var problems = now.work().trial().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        if (!problems.isEmpty()) {
            notes.appendChild(ProblemList.of(
                    problems, problem -> text("span", "place", problem.place().toString())));
        }
        counts.removeAllChildren().appendChild(ThemeCounts.of(now, criterion()));
    }

    private Element step(String words, boolean possible, Runnable action) {
        var button = Part.button(words, "small", () -> {
            action.run();
            refresh();
        });
        return possible ? button : button.setAttribute("disabled", true);
    }
}
