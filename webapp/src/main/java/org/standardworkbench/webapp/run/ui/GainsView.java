package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Runs;
import org.standardworkbench.webapp.run.Selection;

/** Who gains and who loses from each chosen version to the next, and through which criteria. */
@Route(RunPages.GAINS)
@PageTitle("Gains and losses")
@StyleSheet("run.css")
class GainsView extends RunPage {

    private static final long serialVersionUID = 1L;

    private final transient RunService run;

    GainsView(RunService run, Runs runs) {
        super(run, runs, RunPages.GAINS, "Gains");
        this.run = run;
    }

    @Override
    Runnable prepare(Selection selection, IntConsumer made) {
        var versions = selection.versions();
        List<Element> steps = new ArrayList<>();
        for (int at = versions.size() - 1; at > 0; at--) {
            steps.add(Gains.of(selection, run.gains(selection, versions.get(at - 1), versions.get(at))));
        }
        return () -> {
            var page = results().getElement().removeAllChildren();
            if (steps.isEmpty()) {
                page.appendChild(text(
                        "p",
                        "empty",
                        "Choose two or more versions above, to see who gains and who loses between them."));
            } else {
                var all = element("div", "all-gains");
                steps.forEach(all::appendChild);
                page.appendChild(all);
            }
        };
    }
}
