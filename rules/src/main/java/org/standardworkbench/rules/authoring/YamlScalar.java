package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes single values as YAML. */
final class YamlScalar {

    /** What may stand without quotes and means the same text, number, day or word. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9][0-9.-]*|true|false");

    private static final int LONGEST_LINE = 118;

    private YamlScalar() {}

    /** A value in place of the one of a part, written in the same way if it can be. */
    static String write(String value, Part like) {
        Part.Scalar old = like.scalar().orElseThrow();
        String written = like.text().substring(old.start(), old.end());
        boolean bare = !written.startsWith("\"") && !written.startsWith("'");
        if (bare && !written.startsWith(">") && !written.startsWith("|")) {
            boolean word = PLAIN.matcher(value).matches()
                    || value.matches("[A-Za-z][A-Za-z -]*") && written.matches("[A-Za-z][A-Za-z -]*");
            return word ? value : quoted(value);
        }
        return bare && !old.flow() ? folded(value, indentation(like.text(), old.start()) + 2) : quoted(value);
    }

    /** A text on one line if it fits, else folded over several. */
    static String text(String value, int indentation, int column) {
        return value.contains("\n") || column + value.length() + 2 > LONGEST_LINE
                ? folded(value, indentation + 2)
                : quoted(value);
    }

    /** A text in double quotes. */
    static String quoted(String value) {
        StringBuilder written = new StringBuilder("\"");
        value.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                default -> written.appendCodePoint(point);
            }
        });
        return written.append('"').toString();
    }

    /** A text folded over lines; in quotes if folding would change it. */
    private static String folded(String value, int indentation) {
        String text = value.strip();
        boolean folds = !text.isEmpty()
                && text.equals(value)
                && text.lines().allMatch(line -> !line.isEmpty() && line.equals(line.strip()) && !line.contains("  "))
                && text.codePoints()
                        .noneMatch(point ->
                                point == '\t' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029);
        if (!folds) {
            return quoted(value);
        }
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            wrap(paragraph, LONGEST_LINE - indentation, lines);
        });
        StringBuilder written = new StringBuilder(">-");
        lines.forEach(line -> written.append('\n').append(line.isEmpty() ? "" : " ".repeat(indentation) + line));
        return written.toString();
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /** The indentation of the line on which a character stands. */
    private static int indentation(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int first = start;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return first - start;
    }
}
