package org.standardworkbench.webapp.chart;

import java.util.Map;

/** What a chart draws. */
public sealed interface ChartDescription permits Radar, Sankey, Timeline {

    /** The options of the drawing library, with colours as CSS variables of the page. */
    Map<String, Object> options();
}
