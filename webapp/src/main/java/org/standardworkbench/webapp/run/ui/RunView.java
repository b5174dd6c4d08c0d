package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.RunFigures;
import org.standardworkbench.webapp.run.RunFilter;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Runs;
import org.standardworkbench.webapp.run.Selection;

/** The run: sites under versions, and the explanation of one cell. The address is its state. */
@Needs(Action.READ_SITES)
@Route("")
@Menu(title = "Run", order = 1)
@StyleSheet("run.css")
class RunView extends RunPage {

    private static final long serialVersionUID = 1L;

    private final transient RunService run;
    private final transient RunFigures figures;
    private final Div explanation = new Div();
    private transient @Nullable Matrix matrix;
    private transient @Nullable MatrixTable table;

    RunView(RunService run, RunFigures figures, Runs runs) {
        super(run, figures, runs, "", "run");
        this.run = run;
        this.figures = figures;
        explanation.addClassName("explanation");
        explanation.getElement().setAttribute("role", "region");
        explanation
                .getElement()
                .addEventListener("keydown", event -> closeCell())
                .setFilter("event.key === 'Escape'");
        explanation.setVisible(false);
        body().add(explanation);
    }

    @Override
    boolean follow(Selection before, Selection now) {
        var known = matrix;
        var made = table;
        if (known == null || made == null || !before.sameCells(now)) {
            matrix = null;
            return false;
        }
        if (before.language() == now.language() && made.shows(now.address())) {
            made.follow(now.address());
            tell(known.notices());
        } else if (!before.address().filter().equals(now.address().filter())) {
            return false;
        } else {
            show(known);
        }
        return true;
    }

    @Override
    boolean atOnce(Selection selection) {
        return selection.address().filter().of(RunFilter.Kind.OUTCOME).isEmpty();
    }

    @Override
    Runnable prepare(Selection selection, IntConsumer made) {
        var found = run.run(selection, made);
        return () -> show(found);
    }

    private void show(Matrix found) {
        shown().ifPresent(selection -> {
            matrix = found;
            var made = new MatrixTable(found, selection.address(), selection.language(), isNarrow());
            table = made;
            results().getElement().removeAllChildren();
            results().add(made);
            tell(found.notices());
            var filter = selection.address().filter();
            if (!filter.of(RunFilter.Kind.THEME).isEmpty()
                    && filter.of(RunFilter.Kind.OUTCOME).isEmpty()) {
                tell(List.of(Phrases.of(selection.language()).say("run.of-all-themes")));
            }
            offerFiles(ExportLinks.ofTable("matrix", selection, selection.versions(), "versions"));
        });
    }

    @Override
    void moved(Optional<Selection> before, Selection now) {
        explanation
                .getElement()
                .setAttribute("aria-label", Phrases.of(now.language()).say("run.explanation"));
        explanation.setVisible(now.open().isPresent());
        setClassName("open", now.open().isPresent());
        now.open().ifPresentOrElse(cell -> explain(now, cell), explanation::removeAll);
        before.filter(earlier -> earlier.open().isPresent() && now.open().isEmpty())
                .flatMap(earlier -> earlier.address().cell())
                .ifPresent(this::focus);
    }

    /** Closing an explanation leads back to its cell. */
    private void focus(String cell) {
        getElement()
                .executeJs("[...this.querySelectorAll('[data-cell]')].find(c => c.dataset.cell === $0)?.focus()", cell);
    }

    private void explain(Selection selection, Selection.OpenCell cell) {
        await(run.startExplaining(cell), found -> {
            if (shown().filter(now -> now.address().equals(selection.address())).isPresent()) {
                explanation.removeAll();
                explanation.add(new ExplanationPanel(selection, cell, found));
                explanation.getElement().executeJs("this.querySelector('h2').focus()");
                addThemes(selection, cell);
                // Beside the explanation there is less room: the cell that it is about stays in sight.
                var beside = table;
                if (beside != null) {
                    selection.address().cell().ifPresent(beside::reveal);
                }
            }
        });
    }

    /** Beneath the explanation: how the site does per theme under the chosen versions of the same standard. */
    private void addThemes(Selection selection, Selection.OpenCell cell) {
        var standard = cell.version().id().standard();
        var same = selection.versions().stream()
                .filter(version -> version.id().standard().equals(standard))
                .toList();
        var newest = same.subList(Math.max(0, same.size() - ThemeShares.MOST_VERSIONS), same.size());
        if (newest.isEmpty()) {
            return;
        }
        await(run.beside(() -> figures.themes(selection, cell.dataset(), newest)), scores -> {
            if (shown().filter(now -> now.address().equals(selection.address())).isPresent()) {
                explanation
                        .getElement()
                        .appendChild(ThemeShares.of(newest, scores, cell.version(), selection.language()));
            }
        });
    }

    private void closeCell() {
        shown().ifPresent(selection -> go(selection.address().withCell(Optional.empty())));
    }
}
