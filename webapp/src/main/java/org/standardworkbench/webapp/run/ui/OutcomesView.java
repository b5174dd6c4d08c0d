package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Sites by criteria: where a version is met and where it is not, one picture for each chosen version. */
@Route(RunPages.OUTCOMES)
@PageTitle("Outcomes by criterion")
@StyleSheet("run.css")
class OutcomesView extends RunPage {

    private static final long serialVersionUID = 1L;

    private final transient RunService run;

    OutcomesView(RunService run) {
        super(run, RunPages.OUTCOMES, "Outcomes");
        this.run = run;
    }

    @Override
    Element show(Selection selection) {
        var all = Markup.element("div", "heat-maps");
        selection
                .versions()
                .reversed()
                .forEach(version ->
                        all.appendChild(HeatMap.of(selection, version, run.assessments(selection, version))));
        return all;
    }
}
