package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.RunFigures;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Runs;
import org.standardworkbench.webapp.run.Selection;

/** Sites by criteria: where a version is met and where it is not, for one of the chosen versions at a time. */
@Needs(Action.READ_SITES)
@Route(RunPages.OUTCOMES)
@StyleSheet("run.css")
class OutcomesView extends RunPage {

    private static final long serialVersionUID = 1L;

    private final transient RunFigures figures;

    OutcomesView(RunService run, RunFigures figures, Runs runs) {
        super(run, figures, runs, RunPages.OUTCOMES, "outcomes");
        this.figures = figures;
    }

    @Override
    Runnable prepare(Selection selection, IntConsumer made) {
        var version = shown(selection);
        var rows = figures.outcomes(selection, version);
        return () -> {
            results().getElement().removeAllChildren().appendChild(versions(selection, version));
            results().add(new HeatMap(selection, version, rows));
            offerFiles(ExportLinks.ofTable("assess", selection, List.of(version), "version"));
        };
    }

    /** The version that the address names, else the newest of those that are chosen. */
    private static StandardVersion shown(Selection selection) {
        return selection.versions().stream()
                .filter(version -> selection
                        .address()
                        .layout()
                        .show()
                        .filter(version.id().toString()::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(selection.versions()::getLast);
    }

    private static Element versions(Selection selection, StandardVersion shown) {
        var phrases = Phrases.of(selection.language());
        var list = element("div", "switch")
                .setAttribute("role", "group")
                .setAttribute("aria-label", phrases.say("run.version"));
        var layout = selection.address().layout();
        selection.versions().reversed().forEach(version -> {
            var id = version.id().toString();
            boolean newest = id.equals(selection.versions().getLast().id().toString());
            var address = selection.address().withLayout(layout.withShow(newest ? Optional.empty() : Optional.of(id)));
            var link = link(address.href(RunPages.OUTCOMES), "shortcut", id);
            list.appendChild(version.id().equals(shown.id()) ? link.setAttribute("aria-current", "true") : link);
        });
        return shown.illustrative().isPresent()
                ? list.appendChild(text("span", "quiet", phrases.say("run.illustrative-content")))
                : list;
    }
}
