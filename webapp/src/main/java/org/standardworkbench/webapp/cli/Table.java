package org.standardworkbench.webapp.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table on a screen: columns as wide as their cells, numbers to the right, the last column wrapped at words. */
final class Table {

    private static final int WIDTH = 120;
    private static final int NARROWEST = 24;
    private static final String GAP = "  ";

    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** @param titles of the columns; one that begins with {@code >} holds numbers */
    Table(String... titles) {
        this.right = new boolean[titles.length];
        this.titles = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            right[i] = titles[i].startsWith(">");
            this.titles.add(right[i] ? titles[i].substring(1) : titles[i]);
        }
    }

    /** Adds a row with a cell for each column. */
    void add(Object... cells) {
        if (cells.length != titles.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + titles.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (var cell : cells) {
            row.add(cell.toString());
        }
        rows.add(row);
    }

    /** Prints titles, a line, and the rows. */
    void print(PrintWriter out) {
        var widths = widths();
        line(titles, widths, out);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        line(rule, widths, out);
        rows.forEach(row -> line(row, widths, out));
    }

    private int[] widths() {
        var widths = new int[titles.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.add(titles);
        for (var row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        int used = 0;
        for (int i = 0; i < widths.length - 1; i++) {
            used += widths[i] + GAP.length();
        }
        int last = widths.length - 1;
        widths[last] = Math.min(widths[last], Math.max(NARROWEST, WIDTH - used));
        return widths;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void line(List<String> cells, int[] widths, PrintWriter out) {
        int last = widths.length - 1;
        var wrapped = wrap(cells.get(last), widths[last]);
        var line = new StringBuilder();
        for (int i = 0; i < last; i++) {
            line.append(padded(cells.get(i), widths[i], right[i])).append(GAP);
        }
        int indent = line.length();
        line.append(padded(wrapped.getFirst(), widths[last], right[last]));
        out.println(line.toString().stripTrailing());
        wrapped.subList(1, wrapped.size()).forEach(more -> out.println(" ".repeat(indent) + more));
    }

    private static String padded(String text, int width, boolean right) {
        var space = " ".repeat(Math.max(0, width - length(text)));
        return right ? space + text : text + space;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
