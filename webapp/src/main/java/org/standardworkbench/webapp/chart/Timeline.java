package org.standardworkbench.webapp.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Figures over moments, such as years; each line has its own stroke and marks besides its colour.
 *
 * @param moments names of the moments, from left to right
 * @param unit of the figures; may be empty
 * @param lines one per thing that is followed
 */
public record Timeline(List<String> moments, String unit, List<Line> lines) implements ChartDescription {

    private static final List<String> COLOURS =
            List.of("var(--partly-met)", "var(--not-met)", "var(--met)", "var(--undetermined)", "var(--quiet)");
    private static final List<String> STROKES = List.of("solid", "dashed", "dotted");
    private static final List<String> MARKS = List.of("circle", "rect", "triangle", "diamond", "pin");

    /**
     * A line.
     *
     * @param name in the legend
     * @param figures one per moment; empty where there is none, which leaves a gap
     */
    public record Line(String name, List<OptionalDouble> figures) {

        /** Copies the figures. */
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /** Copies the lists. */
    public Timeline {
        moments = List.copyOf(moments);
        lines = List.copyOf(lines);
    }

    @Override
    public Map<String, Object> options() {
        List<Map<String, Object>> series = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            series.add(line(lines.get(at), at));
        }
        var text = Map.of("color", "var(--lumo-body-text-color)");
        var edge = Map.of("lineStyle", Map.of("color", "var(--edge)"));
        return Map.of(
                "grid", Map.of("left", 56, "right", 16, "top", 28, "bottom", lines.size() > 1 ? 56 : 28),
                "legend", Map.of("show", lines.size() > 1, "bottom", 0, "textStyle", text),
                "xAxis", Map.of("type", "category", "data", moments, "axisLabel", text, "axisLine", edge),
                "yAxis",
                        Map.of(
                                "type", "value",
                                "name", unit,
                                "nameTextStyle", text,
                                "axisLabel", text,
                                "splitLine", edge),
                "series", series);
    }

    private static Map<String, Object> line(Line line, int at) {
        var colour = COLOURS.get(at % COLOURS.size());
        return Map.of(
                "type", "line",
                "name", line.name(),
                // The library takes a hyphen for a gap.
                "data",
                        line.figures().stream()
                                .map(one -> one.isPresent() ? (Object) one.getAsDouble() : "-")
                                .toList(),
                "symbol", MARKS.get(at % MARKS.size()),
                "symbolSize", 7,
                "label", Map.of("show", line.figures().size() <= 12, "color", "var(--lumo-body-text-color)"),
                "itemStyle", Map.of("color", colour),
                "lineStyle", Map.of("color", colour, "width", 2, "type", STROKES.get(at % STROKES.size())));
    }
}
