package org.standardworkbench.rules.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One mistake of the museum in {@code src/test/resources/broken}: a change to one file of the tiny standard.
 *
 * @param room the file of the museum that it stands in
 * @param name what is wrong
 * @param change the keys of its entry
 */
record Mistake(String room, String name, Map<?, ?> change) {

    static final Path MUSEUM = Path.of("src/test/resources/broken");

    /** All mistakes of the museum. */
    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        try (var rooms = Files.list(MUSEUM)) {
            for (Path room : rooms.sorted().toList()) {
                Map<?, ?> content =
                        (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(room));
                String name = room.getFileName().toString().replace(".yaml", "");
                for (Object entry : (List<?>) content.get("mistakes")) {
                    Map<?, ?> change = (Map<?, ?>) entry;
                    all.add(new Mistake(name, text(change, "mistake"), change));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    String file() {
        return text(change, "file");
    }

    /** Every problem that must be told, without the folder's path. */
    List<String> told() {
        return ((List<?>) change.get("told")).stream().map(String::valueOf).toList();
    }

    /** Whether the file's JSON Schema {@code refuses} or {@code accepts} it; empty if the file has none or is not there. */
    Optional<String> schema() {
        return Optional.ofNullable(change.get("schema")).map(String::valueOf);
    }

    /** Makes the mistake in a copy of the tiny standard. */
    void makeIn(Path version) {
        Path file = version.resolve(file());
        try {
            if (change.containsKey("delete")) {
                Files.delete(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, changed(Files.exists(file) ? Files.readString(file) : ""));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String changed(String before) {
        if (change.containsKey("content")) {
            return text(change, "content");
        }
        String anchor = text(change, change.containsKey("replace") ? "replace" : "cut-after");
        int at = before.indexOf(anchor);
        if (at < 0) {
            throw new IllegalStateException("`" + anchor + "` is not in " + file());
        }
        return change.containsKey("replace")
                ? before.substring(0, at) + text(change, "by") + before.substring(at + anchor.length())
                : before.substring(0, at + anchor.length());
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }

    @Override
    public String toString() {
        return room + ": " + name;
    }
}
