package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import org.standardworkbench.webapp.drafts.FileChange;
import org.standardworkbench.webapp.drafts.ImportPreview;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** Takes one file in, and shows what an archive with a version would be. */
final class Incoming {

    private static final int MOST_LISTED = 400;

    private Incoming() {}

    /** What the files of an archive would change. */
    static Element preview(ImportPreview preview, long draft) {
        var phrases = Reader.phrases();
        var part = element("div", "import-preview");
        part.appendChild(text(
                "p",
                "total",
                preview.files().isEmpty()
                        ? "✕ " + phrases.say("drafts.import.refused")
                        : "✓ "
                                + phrases.count(
                                        "drafts.import.changes",
                                        preview.changes().size())));
        part.appendChild(Parts.problems(preview.problems(), draft));
        return preview.changes().isEmpty() ? part : part.appendChild(files(preview, phrases));
    }

    private static Element files(ImportPreview preview, Phrases phrases) {
        var list = element("ul", "file-changes");
        preview.changes().stream()
                .limit(MOST_LISTED)
                .forEach(change -> list.appendChild(text(
                        "li",
                        "",
                        sign(change) + " " + phrases.say("drafts.file." + word(change)) + ": " + change.path())));
        return element("details", "", text("summary", "", phrases.say("drafts.import.files")), list);
    }

    private static String word(FileChange change) {
        return change.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String sign(FileChange change) {
        return switch (change.kind()) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case REMOVED -> "−";
        };
    }
}
