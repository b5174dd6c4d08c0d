package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.standardworkbench.webapp.drafts.FileChange;
import org.standardworkbench.webapp.drafts.ImportPreview;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** Takes one file in, and shows what an archive with a version would be. */
final class Incoming {

    private static final int LARGEST = 50_000_000;
    private static final int MOST_LISTED = 400;

    private record Received(String name, byte[] bytes) {}

    private Incoming() {}

    /**
     * A field for one file.
     *
     * @param types endings with the point
     * @param received called in the page with the file's name and content
     */
    static Element upload(String label, Element problem, BiConsumer<String, byte[]> received, String... types) {
        var phrases = Reader.phrases();
        var held = new AtomicReference<Optional<Received>>(Optional.empty());
        var upload = new Upload(event -> {
            try (var stream = event.getInputStream()) {
                // Whatever the browser says of its size, no more of it than that is kept.
                held.set(Optional.of(new Received(event.getFileName(), stream.readNBytes(LARGEST + 1))));
            }
        });
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(phrases.say("drafts.choose-file")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(phrases.say("drafts.drop-file")));
        upload.setI18n(words);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(types);
        upload.addFileRejectedListener(event -> problem.removeAllChildren()
                .appendChild(Parts.problem(
                        phrases.say("drafts.file-refused", event.getFileName(), String.join(", ", types)))));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            problem.removeAllChildren();
            held.getAndSet(Optional.empty()).ifPresent(one -> {
                if (one.bytes.length > LARGEST) {
                    problem.appendChild(
                            Parts.problem(phrases.say("drafts.file-refused", one.name, String.join(", ", types))));
                } else {
                    received.accept(one.name, one.bytes);
                }
            });
        });
        return element("div", "incoming", text("p", "", label), upload.getElement(), problem);
    }

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
