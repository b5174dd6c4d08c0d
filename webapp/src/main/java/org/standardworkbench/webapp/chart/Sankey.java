package org.standardworkbench.webapp.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Flows between stations in columns, from left to right.
 *
 * @param stations in the order from top to bottom within each column
 * @param flows between stations of neighbouring columns
 */
public record Sankey(List<Station> stations, List<Flow> flows) implements ChartDescription {

    /**
     * A station.
     *
     * @param id unique
     * @param column from 0
     * @param label with its figure
     * @param colour a CSS variable, such as {@code var(--met)}
     */
    public record Station(String id, int column, String label, String colour) {}

    /**
     * A flow.
     *
     * @param from id of a station
     * @param to id of a station in the next column
     * @param value how much flows, above 0
     * @param colour a CSS variable
     * @param pick what a click on it is told as; may be empty
     */
    public record Flow(String from, String to, long value, String colour, String pick) {}

    /** Copies the lists. */
    public Sankey {
        stations = List.copyOf(stations);
        flows = List.copyOf(flows);
    }

    @Override
    public Map<String, Object> options() {
        int last = stations.stream().mapToInt(Station::column).max().orElse(0);
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "sankey");
        series.put("left", 8);
        series.put("right", 8);
        series.put("top", 6);
        series.put("bottom", 6);
        series.put("nodeWidth", 14);
        series.put("nodeGap", 14);
        // The order that it is given is kept.
        series.put("layoutIterations", 0);
        series.put("draggable", false);
        series.put("emphasis", Map.of("focus", "adjacency"));
        series.put("edgeLabel", Map.of("show", true, "formatter", "{c}", "color", "var(--lumo-body-text-color)"));
        // Thin flows that cross each other would write over each other; the table has their numbers.
        series.put("labelLayout", Map.of("hideOverlap", true));
        series.put("data", stations.stream().map(one -> station(one, last)).toList());
        series.put("links", flows.stream().map(Sankey::flow).toList());
        return Map.of("series", List.of(series));
    }

    private static Map<String, Object> station(Station one, int last) {
        return Map.of(
                "name", one.id(),
                "depth", one.column(),
                "itemStyle", Map.of("color", one.colour(), "borderWidth", 0),
                "label",
                        Map.of(
                                "formatter",
                                one.label(),
                                "position",
                                one.column() == last && last > 0 ? "left" : "right",
                                "color",
                                "var(--lumo-body-text-color)",
                                "fontWeight",
                                600));
    }

    private static Map<String, Object> flow(Flow one) {
        return Map.of(
                "source", one.from(),
                "target", one.to(),
                "value", one.value(),
                "pick", one.pick(),
                "lineStyle", Map.of("color", one.colour(), "opacity", 0.28, "curveness", 0.5));
    }
}
