package org.standardworkbench.webapp.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of figures that stand in a table as well. It follows the page's colours, light, dark and on paper, and the room that it has.
 * Meaning never hangs on a colour alone: every shape has a label.
 */
@StyleSheet("chart.css")
public final class Chart extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final transient JsonNode options;

    /**
     * A chart.
     *
     * @param description what is drawn
     * @param label what the picture shows, for those who do not see it
     * @param table id of the element with the same figures
     * @param height in CSS pixels
     */
    public Chart(ChartDescription description, String label, String table, int height) {
        this.options = MAPPER.valueToTree(description.options());
        addClassName("chart");
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", label)
                .setAttribute("aria-describedby", table)
                .getStyle()
                .set("height", height + "px");
    }

    /** Does something when a part with a name to pick is clicked; the table must lead to the same by keyboard. */
    public void onPick(Consumer<String> picked) {
        addClassName("pickable");
        getElement()
                .addEventListener(
                        "pick",
                        event -> picked.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://chart.js");
        // The script may still be on its way.
        getElement().executeJs("""
                const begin = () => window.workbenchChart
                    ? window.workbenchChart.show(this, $0)
                    : this.isConnected && setTimeout(begin, 20);
                begin();
                """, options);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        getElement().executeJs("window.workbenchChart?.drop(this)");
    }
}
