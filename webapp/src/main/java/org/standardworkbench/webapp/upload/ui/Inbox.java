package org.standardworkbench.webapp.upload.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.webapp.upload.UploadRoom;
import org.standardworkbench.webapp.upload.Uploads;

/** The files that one page has taken in. Files come beside the page, one or more at a time; the page opens them together. */
class Inbox {

    private final UploadRoom room;
    private final Map<String, byte[]> received = new ConcurrentSkipListMap<>();
    private final List<String> tooLarge = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, byte[]> files = new TreeMap<>();
    private volatile boolean noRoom;

    Inbox(UploadRoom room) {
        this.room = room;
    }

    /** Takes a file in, and no more of it than may be. */
    void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var bytes = stream.readNBytes(Uploads.LARGEST + 1);
            if (bytes.length > Uploads.LARGEST || received.size() >= Uploads.MOST_FILES) {
                tooLarge.add(event.getFileName());
            } else if (!room.take(bytes.length)) {
                noRoom = true;
            } else {
                release(received.remove(event.getFileName()));
                received.put(event.getFileName(), bytes);
            }
        }
    }

    /** Puts what was received in the place of the files that were there. */
    void open() {
        files.values().forEach(this::release);
        files.clear();
        files.putAll(received);
        received.clear();
    }

    /** Content by name. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Why files were not taken in, in words; told once. */
    Optional<String> refused() {
        Optional<String> why = Optional.empty();
        if (noRoom) {
            why = Optional.of("Others are sending large files just now, so that these could not be taken in."
                    + " Nothing was read; try again in a minute.");
        } else if (!tooLarge.isEmpty()) {
            why = Optional.of(
                    String.join(", ", tooLarge) + ": larger than 20 MB, or too many files; nothing was read.");
            tooLarge.clear();
        }
        noRoom = false;
        return why;
    }

    void close() {
        open();
        open();
    }

    private void release(byte @Nullable [] bytes) {
        if (bytes != null) {
            room.give(bytes.length);
        }
    }
}
