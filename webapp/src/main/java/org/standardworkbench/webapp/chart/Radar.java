package org.standardworkbench.webapp.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Shares along axes that go out from one middle; each line has its own stroke and marks besides its colour.
 *
 * @param axes names of the axes, at least three
 * @param lines up to six
 */
public record Radar(List<String> axes, List<Line> lines) implements ChartDescription {

    private static final List<String> COLOURS =
            List.of("var(--partly-met)", "var(--not-met)", "var(--met)", "var(--undetermined)", "var(--quiet)");
    private static final List<String> STROKES = List.of("solid", "dashed", "dotted");
    private static final int LONGEST_LINE = 18;
    private static final List<String> MARKS = List.of("circle", "rect", "triangle", "diamond", "pin");

    /**
     * A line.
     *
     * @param name in the legend
     * @param percent one per axis, 0 to 100; empty where there is none, which is drawn in the middle
     */
    public record Line(String name, List<OptionalInt> percent) {

        /** Copies the figures. */
        public Line {
            percent = List.copyOf(percent);
        }
    }

    /** Copies the lists. */
    public Radar {
        axes = List.copyOf(axes);
        lines = List.copyOf(lines);
    }

    @Override
    public Map<String, Object> options() {
        List<Map<String, Object>> series = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            series.add(line(lines.get(at), at));
        }
        return Map.of(
                "legend", Map.of("bottom", 0, "textStyle", Map.of("color", "var(--lumo-body-text-color)")),
                "radar",
                        Map.of(
                                "radius", "62%",
                                "center", List.of("50%", "46%"),
                                "indicator",
                                        axes.stream()
                                                .map(axis -> Map.of("name", wrapped(axis), "max", 100))
                                                .toList(),
                                "axisName", Map.of("color", "var(--lumo-body-text-color)"),
                                "splitNumber", 4,
                                "axisLine", Map.of("lineStyle", Map.of("color", "var(--edge)")),
                                "splitLine", Map.of("lineStyle", Map.of("color", "var(--edge)")),
                                "splitArea", Map.of("show", false)),
                "series", List.of(Map.of("type", "radar", "data", series)));
    }

    /** The drawing library does not break names of axes by itself. */
    private static String wrapped(String name) {
        var wrapped = new StringBuilder();
        int length = 0;
        for (var word : name.split(" ", -1)) {
            if (length > 0) {
                boolean full = length + word.length() > LONGEST_LINE;
                wrapped.append(full ? "\n" : " ");
                length = full ? 0 : length + 1;
            }
            wrapped.append(word);
            length += word.length();
        }
        return wrapped.toString();
    }

    private static Map<String, Object> line(Line line, int at) {
        var colour = COLOURS.get(at % COLOURS.size());
        return Map.of(
                "name", line.name(),
                "value", line.percent().stream().map(one -> one.orElse(0)).toList(),
                "symbol", MARKS.get(at % MARKS.size()),
                "symbolSize", 7,
                "itemStyle", Map.of("color", colour),
                "lineStyle", Map.of("color", colour, "width", 2, "type", STROKES.get(at % STROKES.size())));
    }
}
