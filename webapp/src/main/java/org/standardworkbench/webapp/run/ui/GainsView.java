package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.IntConsumer;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.export.OutcomeTable;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.LevelFlows;
import org.standardworkbench.webapp.run.RunFigures;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Runs;
import org.standardworkbench.webapp.run.Selection;

/** How levels move over the chosen versions, who gains and who loses in one step, and through which criteria. */
@Needs(Action.READ_SITES)
@Route(RunPages.GAINS)
@StyleSheet("run.css")
class GainsView extends RunPage {

    private static final long serialVersionUID = 1L;

    private final transient RunService run;
    private final transient RunFigures figures;

    GainsView(RunService run, RunFigures figures, Runs runs) {
        super(run, figures, runs, RunPages.GAINS, "gains");
        this.run = run;
        this.figures = figures;
    }

    @Override
    Runnable prepare(Selection selection, IntConsumer made) {
        var versions = selection.versions();
        if (versions.size() < 2) {
            return () -> results()
                    .getElement()
                    .removeAllChildren()
                    .appendChild(
                            text("p", "empty", Phrases.of(selection.language()).say("run.empty.gains")));
        }
        var flows = LevelFlows.of(run.run(selection, made));
        var step = Step.of(selection.address().layout().show(), versions);
        var gains = figures.step(selection, versions.get(step.column()), versions.get(step.column() + 1));
        return () -> {
            results().getElement().removeAllChildren();
            results().add(new Gains(selection, flows, step, gains, isNarrow(), this::go));
            offerFiles(ExportLinks.of(
                    "gains-and-losses",
                    selection,
                    List.of(gains.from(), gains.to()),
                    () -> OutcomeTable.of(run.gains(selection, gains.from(), gains.to()))));
        };
    }
}
