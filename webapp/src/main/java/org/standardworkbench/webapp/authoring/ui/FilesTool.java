package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Map;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.webapp.authoring.DraftTable;
import org.standardworkbench.webapp.authoring.TableImport;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.drafts.SaveOutcome;
import org.standardworkbench.webapp.page.FileField;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** A draft as files and as a table: out, and in again as a revision, with everything seen before it is saved. */
final class FilesTool implements Tool {

    private final Bench bench;
    private final Draft draft;
    private final ToolsView view;
    private final Phrases phrases = Reader.phrases();
    private final Element preview = element("div", "preview").setAttribute("aria-live", "polite");

    FilesTool(Bench bench, Draft draft, ToolsView view) {
        this.bench = bench;
        this.draft = draft;
        this.view = view;
    }

    @Override
    public Element shown() {
        var page = element("div", "", Parts.section("out", phrases.say("drafts.out"), out()));
        if (!draft.open()) {
            return page.appendChild(Parts.quiet(phrases.say("drafts.closed")));
        }
        return page.appendChild(
                Parts.section(
                        "in",
                        phrases.say("drafts.in"),
                        Parts.quiet(phrases.say("drafts.in.help")),
                        FileField.of(
                                phrases.say("drafts.in.zip"),
                                element("div", ""),
                                (name, bytes) -> archive(bytes),
                                ".zip"),
                        FileField.of(phrases.say("drafts.in.xlsx"), element("div", ""), this::table, ".xlsx")),
                preview);
    }

    private Element out() {
        var name =
                draft.standard() + "-draft-" + draft.id() + "." + draft.newest().number();
        var zip = bench.files().zip(draft.newest().id());
        var links = element(
                "ul",
                "out",
                element(
                        "li",
                        "",
                        Parts.download("ZIP", name + ".zip", "application/zip", () -> zip)
                                .setAttribute("aria-label", phrases.say("drafts.out.zip") + ": ZIP"),
                        text("span", "quiet", " " + phrases.say("drafts.out.zip"))));
        bench.states()
                .read(draft.newest().id())
                .value()
                .ifPresent(loaded -> links.appendChild(element(
                        "li",
                        "",
                        Parts.xlsx("XLSX", DraftTable.of(loaded.version()), name)
                                .setAttribute("aria-label", phrases.say("drafts.out.xlsx") + ": XLSX"),
                        text("span", "quiet", " " + phrases.say("drafts.out.xlsx")))));
        return links;
    }

    private void archive(byte[] zip) {
        var found = bench.files().preview(zip, draft.newest().id());
        preview.removeAllChildren().appendChild(Incoming.preview(found, draft.id()));
        found.files().ifPresent(files -> offer(files, "drafts.in.said.zip"));
    }

    private void table(String name, byte[] workbook) {
        preview.removeAllChildren();
        var loaded = bench.states().read(draft.newest().id());
        if (loaded.value().isEmpty()) {
            preview.appendChild(
                    Parts.quiet(phrases.say("drafts.unreadable")), Parts.problems(loaded.problems(), draft.id()));
            return;
        }
        var result = TableImport.read(loaded.value().get(), name, workbook);
        preview.appendChild(text(
                "p",
                "total",
                result.files().isEmpty()
                        ? "✕ " + phrases.say("drafts.import.refused")
                        : "✓ " + phrases.count("drafts.import.cells", result.edits())));
        if (!result.problems().isEmpty()) {
            preview.appendChild(Parts.problems(result.problems(), draft.id()));
        }
        result.files().filter(files -> result.edits() > 0).ifPresent(files -> offer(files, "drafts.in.said.xlsx"));
    }

    private void offer(VersionFiles files, String said) {
        var difference = bench.states().preview(draft, files);
        preview.appendChild(
                Parts.button(
                        phrases.say("drafts.save-revision"), "save-revision", () -> view.act(() -> save(files, said))),
                new DifferenceMarkup(difference, draft.id()).all());
    }

    private void save(VersionFiles files, String said) {
        switch (bench.saves().save(draft.newest().id(), files, phrases.say(said), Map.of())) {
            case SaveOutcome.Saved saved -> {
                int now = saved.content().revision().number();
                view.go(ToolAddress.of(draft.id(), ToolAddress.Tool.COMPARE)
                        .with("from", String.valueOf(now - 1))
                        .with("to", String.valueOf(now)));
            }
            case SaveOutcome.Unchanged same ->
                preview.removeAllChildren().appendChild(Parts.quiet(phrases.say("drafts.changes.none")));
            case SaveOutcome.Conflicted since ->
                preview.removeAllChildren().appendChild(Parts.problem(phrases.say("drafts.in.since")));
        }
    }
}
