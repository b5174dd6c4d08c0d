package org.standardworkbench.rules.authoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.standardworkbench.rules.files.VersionFiles;

/** Makes the first files of the version after a version. */
final class Successor {

    private static final String HEADER = "version.yaml";

    private Successor() {}

    static VersionFiles of(VersionFiles files, String number) {
        String text = Texted.of(files, HEADER);
        String old = YamlEdit.of(HEADER, text)
                .get(List.of("number"))
                .scalar()
                .map(Part.Scalar::value)
                .orElse("");
        String changed = set(set(text, "number", number, "standard"), "state", "draft", "number");
        changed = set(changed, "based-on", old, "state");
        YamlEdit edit = YamlEdit.of(HEADER, changed);
        changed = edit.at(List.of("published")).isPresent() ? edit.removed(List.of("published")) : changed;
        Map<String, byte[]> kept = new TreeMap<>();
        files.paths().stream()
                .filter(path -> !path.startsWith("expected/"))
                .filter(path -> !List.of(LineageFile.PATH, VersionFiles.RELEASE).contains(path))
                .forEach(path -> kept.put(path, files.bytes(path).orElseThrow()));
        return Texted.with(new VersionFiles(files.label(), kept, files.standardFile()), HEADER, changed);
    }

    /** Writes a key; one that is not there is put behind another one. */
    private static String set(String text, String key, String value, String behind) {
        YamlEdit edit = YamlEdit.of(HEADER, text);
        String written = key.equals("state") ? value : YamlScalar.quoted(value);
        if (edit.at(List.of(key)).isPresent()) {
            return edit.replaced(List.of(key), edit.get(List.of(key)).withScalar(written));
        }
        int position = edit.get(List.of()).keys().indexOf(behind) + 1;
        return edit.inserted(List.of(), position, key + ": " + written + "\n");
    }
}
