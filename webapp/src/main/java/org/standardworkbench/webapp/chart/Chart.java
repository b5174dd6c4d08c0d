package org.standardworkbench.webapp.chart;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of figures that stand in a table as well. It follows the page's colours, light, dark and on paper, and the room that it has.
 * Meaning never hangs on a colour alone: every shape has a label.
 */
public final class Chart {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Chart() {}

    /**
     * A chart as an element.
     *
     * @param description what is drawn
     * @param label what the picture shows, for those who do not see it
     * @param table id of the element with the same figures
     * @param height in CSS pixels
     */
    public static Element of(ChartDescription description, String label, String table, int height) {
        var options = MAPPER.valueToTree(description.options());
        var chart = new Element("div")
                .setAttribute("class", "chart")
                .setAttribute("role", "img")
                .setAttribute("aria-label", label)
                .setAttribute("aria-describedby", table);
        chart.getStyle().set("height", height + "px");
        chart.addAttachListener(event -> {
            UI.getCurrent().getPage().addJavaScript("context://chart.js");
            // The script may still be on its way.
            chart.executeJs("""
                    const begin = () => window.workbenchChart
                        ? window.workbenchChart.show(this, $0)
                        : this.isConnected && setTimeout(begin, 20);
                    begin();
                    """, options);
        });
        return chart;
    }

    /**
     * Does something when a part of a chart with a name to pick is clicked; the table must lead to the same by keyboard.
     *
     * @param chart made by {@link #of}
     */
    public static void onPick(Element chart, Consumer<String> picked) {
        chart.setAttribute("class", "chart pickable");
        chart.addEventListener(
                        "pick",
                        event -> picked.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }
}
