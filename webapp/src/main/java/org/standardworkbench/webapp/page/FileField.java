package org.standardworkbench.webapp.page;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/** A field that takes one file of at most 50 MB. */
public final class FileField {

    private static final int LARGEST = 50_000_000;

    private record Received(String name, byte[] bytes) {}

    private FileField() {}

    /**
     * A field for one file.
     *
     * @param problem where it is said that a file is not taken; emptied with every file
     * @param received called in the page with the file's name and content
     * @param types endings with the point
     */
    public static Element of(String label, Element problem, BiConsumer<String, byte[]> received, String... types) {
        var phrases = Reader.phrases();
        var held = new AtomicReference<Optional<Received>>(Optional.empty());
        var upload = new Upload(event -> {
            try (var stream = event.getInputStream()) {
                // Whatever the browser says of its size, no more of it than that is kept.
                held.set(Optional.of(new Received(event.getFileName(), stream.readNBytes(LARGEST + 1))));
            }
        });
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(phrases.say("common.choose-file")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(phrases.say("common.drop-file")));
        upload.setI18n(words);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(types);
        upload.addFileRejectedListener(event -> problem.removeAllChildren()
                .appendChild(
                        problem(phrases.say("common.file-refused", event.getFileName(), String.join(", ", types)))));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            problem.removeAllChildren();
            held.getAndSet(Optional.empty()).ifPresent(one -> {
                if (one.bytes.length > LARGEST) {
                    problem.appendChild(
                            problem(phrases.say("common.file-refused", one.name, String.join(", ", types))));
                } else {
                    received.accept(one.name, one.bytes);
                }
            });
        });
        return element("div", "incoming", text("p", "", label), upload.getElement(), problem);
    }

    private static Element problem(String words) {
        return text("p", "notice", words).setAttribute("role", "alert");
    }
}
