package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.access.Subject;
import org.standardworkbench.webapp.run.RunFigures;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Runs;
import org.standardworkbench.webapp.run.Selection;

/** Which missing data would settle most, and which sites lack them. */
@Needs(Action.READ_SITES)
@Route(RunPages.MISSING)
@StyleSheet("run.css")
class MissingView extends RunPage {

    private static final long serialVersionUID = 1L;

    private final transient RunFigures figures;
    private final transient Access access;

    MissingView(RunService run, RunFigures figures, Runs runs, Access access) {
        super(run, figures, runs, RunPages.MISSING, "missing");
        this.figures = figures;
        this.access = access;
    }

    @Override
    Runnable prepare(Selection selection, IntConsumer made) {
        var show = selection.address().layout().show();
        var version = version(selection, show);
        var demand = figures.demand(selection, version);
        var chosen = show.filter(text -> text.contains(":"))
                .flatMap(text -> demand.find(text.substring(text.indexOf(':') + 1)))
                .or(() -> demand.data().stream().findFirst());
        // Asked here, where it is known who asks; the rows of the table are fetched later.
        var enterable = selection.datasets().stream()
                .map(dataset -> dataset.site().country())
                .distinct()
                .filter(country -> access.may(Action.SAVE_DATA, new Subject.OfSite(country)))
                .collect(Collectors.toSet());
        return () -> {
            results().getElement().removeAllChildren();
            results().add(new MissingData(selection, demand, chosen, enterable, isNarrow()));
            offerFiles(ExportLinks.of("missing-data", selection, List.of(version), () -> DemandTable.of(demand)));
        };
    }

    /** The version that the address names, else the newest of those that are chosen. */
    private static StandardVersion version(Selection selection, Optional<String> show) {
        return selection.versions().stream()
                .filter(version -> show.filter(
                                text -> text.equals(version.id().toString()) || text.startsWith(version.id() + ":"))
                        .isPresent())
                .findFirst()
                .orElseGet(selection.versions()::getLast);
    }
}
