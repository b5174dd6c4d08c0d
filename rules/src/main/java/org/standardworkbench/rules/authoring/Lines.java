package org.standardworkbench.rules.authoring;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a file as they are shown to a person, without their indentation, and back. */
final class Lines {

    private Lines() {}

    /** The lines without blank ones around them and without the indentation that all of them have. */
    static String shown(String text) {
        List<String> lines =
                text.strip().isEmpty() ? List.of() : trimmed(text).lines().toList();
        int indentation = indentation(lines);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indentation).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    /** A shown text as lines that stand where {@code like} stands. */
    static String written(String shown, String like) {
        List<String> lines = trimmed(like).lines().toList();
        String margin = " ".repeat(indentation(lines));
        int blank = like.length() - like.stripLeading().length();
        String above = like.substring(0, blank).replaceAll("[^\n]", "");
        String below = like.endsWith("\n") ? "\n" : "";
        return above
                + shown.stripTrailing()
                        .lines()
                        .map(line -> line.isBlank() ? "" : margin + line)
                        .collect(Collectors.joining("\n"))
                + below;
    }

    /** Without blank lines around it; the indentation of the first line stays. */
    private static String trimmed(String text) {
        int start = text.length() - text.stripLeading().length();
        int line = text.lastIndexOf('\n', start) + 1;
        return text.substring(Math.min(line, start)).stripTrailing();
    }

    private static int indentation(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
    }
}
