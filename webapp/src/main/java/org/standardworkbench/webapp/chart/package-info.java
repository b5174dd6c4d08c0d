/**
 * Charts that any view can show: {@link org.standardworkbench.webapp.chart.Chart} draws what {@link
 * org.standardworkbench.webapp.chart.Sankey}, {@link org.standardworkbench.webapp.chart.Radar} or {@link
 * org.standardworkbench.webapp.chart.Timeline} describe. A chart always has a table with the same figures, which it is described by.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.standardworkbench.webapp.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
