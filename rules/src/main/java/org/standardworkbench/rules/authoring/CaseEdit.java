package org.standardworkbench.rules.authoring;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a case of a criterion. */
final class CaseEdit {

    private CaseEdit() {}

    /**
     * The file with a case, in place of the one of the same name or behind all.
     *
     * @param written the case as YAML, beginning with {@code name:}, without a dash before it
     */
    static String put(String path, String text, String written) {
        String name = YamlParts.read(written)
                .flatMap(part -> part.piece("name"))
                .flatMap(Part::scalar)
                .map(Part.Scalar::value)
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> new EditException(
                        "This is no case.\nA case is YAML with the keys name, given, expected and because."));
        String item = item(written);
        if (text.isBlank()) {
            return "cases:\n" + item;
        }
        YamlEdit edit = YamlEdit.of(path, text);
        Part cases = edit.get(List.of("cases"));
        if (cases.flow() || cases.pieces().isEmpty()) {
            return edit.replaced(List.of("cases"), "cases:\n" + item);
        }
        return cases.piece(name)
                .map(old -> edit.replaced(List.of("cases", name), above(old.text()) + item))
                .orElseGet(() -> edit.inserted(List.of("cases"), cases.pieces().size(), "\n" + item));
    }

    /** The file without a case. */
    static String remove(String path, String text, String name) {
        YamlEdit edit = YamlEdit.of(path, text);
        boolean last = edit.get(List.of("cases")).pieces().size() == 1;
        return last && edit.at(List.of("cases", name)).isPresent()
                ? edit.replaced(List.of("cases"), "cases: []\n")
                : edit.removed(List.of("cases", name));
    }

    private static String item(String written) {
        String lines = written.strip()
                .lines()
                .map(line -> line.isBlank() ? "" : "    " + line)
                .collect(Collectors.joining("\n"));
        return "  - " + lines.strip() + "\n";
    }

    /** Blank lines and comments above an item. */
    private static String above(String item) {
        return item.lines()
                .takeWhile(line -> line.isBlank() || line.strip().startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
