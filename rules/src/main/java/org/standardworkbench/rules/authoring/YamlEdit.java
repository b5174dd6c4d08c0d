package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rewrites one part of a YAML text and leaves everything else as it stands. */
final class YamlEdit {

    private final String path;
    private final String text;
    private final Part root;

    private YamlEdit(String path, String text, Part root) {
        this.path = path;
        this.text = text;
        this.root = root;
    }

    /** Begins to edit a file. @throws EditException if it cannot be read */
    static YamlEdit of(String path, String text) {
        Part root = YamlParts.read(text)
                .orElseThrow(
                        () -> new EditException(
                                "`" + path
                                        + "` cannot be read as it stands.\nPut it in order first: its errors are told with line and column."));
        return new YamlEdit(path, text, root);
    }

    Optional<Part> at(List<String> steps) {
        return root.at(steps);
    }

    /** The part at a path. @throws EditException if it is not there */
    Part get(List<String> steps) {
        return at(steps)
                .orElseThrow(() -> new EditException("`" + path + "` has no `" + String.join("`, `", steps)
                        + "`.\nMaybe somebody took it out: load it again."));
    }

    /** Writes a part otherwise. */
    String replaced(List<String> steps, String by) {
        Part part = get(steps);
        int start = start(steps);
        return text.substring(0, start)
                + by
                + text.substring(start + part.text().length());
    }

    /** Takes a piece of a collection out, with the comma that belongs to it. */
    String removed(List<String> steps) {
        Part parent = get(steps.subList(0, steps.size() - 1));
        Part piece = get(steps);
        if (!parent.flow()) {
            return replaced(steps, "");
        }
        List<Part> left = new ArrayList<>(parent.pieces());
        left.remove(piece);
        return replaced(
                steps.subList(0, steps.size() - 1),
                new Assembly(List.of(), true).text(parent.head(), left, parent.tail()));
    }

    /** Puts a piece into a collection, before the piece with this position or behind all. */
    String inserted(List<String> steps, int position, String piece) {
        Part parent = get(steps);
        List<Part> pieces = new ArrayList<>(parent.pieces());
        pieces.add(position, Part.whole("\n", piece));
        String tail = parent.tail();
        return replaced(steps, new Assembly(List.of(), parent.flow()).text(parent.head(), pieces, tail));
    }

    private int start(List<String> steps) {
        int start = 0;
        Part part = root;
        for (String step : steps) {
            Part piece = part.piece(step).orElseThrow();
            start += part.startOf(piece);
            part = piece;
        }
        return start;
    }

    /** The blanks before the first thing in the lines of a part. */
    static String margin(Part part) {
        int first = part.text().length() - part.text().stripLeading().length();
        int line = part.text().lastIndexOf('\n', first - 1) + 1;
        return part.text().substring(line, first);
    }
}
