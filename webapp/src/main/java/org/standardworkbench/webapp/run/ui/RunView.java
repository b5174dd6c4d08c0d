package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** The run: sites under versions, and the explanation of one cell. The address is its state. */
@Route("")
@PageTitle("Run")
@Menu(title = "Run", order = 1)
@StyleSheet("run.css")
class RunView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLISECONDS = 150;

    private final transient RunService run;
    private final Controls controls;
    private final Div pages = new Div();
    private final Div notices = new Div();
    private final Div results = new Div();
    private final Div explanation = new Div();
    private final ProgressBar progress = new ProgressBar();
    private transient @Nullable Selection shown;
    private transient @Nullable Matrix matrix;
    private transient @Nullable MatrixTable table;
    /** Counts what was asked for, so that a late answer to an earlier question is not shown. */
    private int asked;

    private int waiting;

    RunView(RunService run) {
        this.run = run;
        this.controls = new Controls(run, this::go);
        addClassName("run");
        notices.addClassName("notices");
        notices.getElement().setAttribute("role", "status");
        results.addClassName("results");
        results.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Results");
        explanation.addClassName("explanation");
        explanation.getElement().setAttribute("role", "region").setAttribute("aria-label", "Explanation");
        explanation
                .getElement()
                .addEventListener("keydown", event -> closeCell())
                .setFilter("event.key === 'Escape'");
        progress.getElement().setAttribute("aria-label", "Assessing");
        var head = new Div(new H1("Run"), controls);
        head.addClassName("head");
        var body = new Div(results, explanation);
        body.addClassName("body");
        add(head, pages, progress, notices, body);
        progress.setVisible(false);
        explanation.setVisible(false);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var selection = run.select(
                RunAddress.of(event.getLocation().getQueryParameters().getParameters()));
        var before = shown;
        shown = selection;
        asked++;
        controls.show(selection);
        pages.removeAll();
        pages.getElement().appendChild(RunPages.of(selection.address(), ""));
        var known = matrix;
        var made = table;
        if (before == null || known == null || made == null || !before.sameCells(selection)) {
            askForMatrix(selection);
        } else if (before.language() == selection.language()) {
            made.follow(selection.address());
        } else {
            showMatrix(selection, known);
        }
        showNotices(selection, matrix == null ? List.of() : matrix.notices());
        showCell(selection);
        if (before != null) {
            moveFocus(before, selection);
        }
    }

    /** Closing an explanation leads back to its cell. */
    private void moveFocus(Selection before, Selection now) {
        if (before.open().isPresent() && now.open().isEmpty()) {
            before.address().cell().ifPresent(cell -> getElement()
                    .executeJs(
                            "[...this.querySelectorAll('[data-cell]')].find(c => c.dataset.cell === $0)?.focus()",
                            cell));
        }
    }

    private void askForMatrix(Selection selection) {
        matrix = null;
        if (selection.versions().isEmpty() || selection.datasets().isEmpty()) {
            showEmpty(selection);
            return;
        }
        int remaining = run.remaining(selection);
        if (remaining == 0) {
            showMatrix(selection, run.run(selection, made -> {}));
            return;
        }
        results.addClassName("stale");
        progress.setMax(remaining);
        progress.setValue(0);
        progress.setVisible(true);
        int question = asked;
        var ui = UI.getCurrent();
        await(run.start(selection, made -> report(ui, question, made, remaining)), found -> {
            var now = shown;
            if (now != null && now.sameCells(selection)) {
                showMatrix(now, found);
                showNotices(now, found.notices());
            }
        });
    }

    private void report(UI ui, int question, int made, int all) {
        if (!ui.isAttached()) {
            throw new CancellationException("nobody waits for it any more");
        }
        ui.access(() -> {
            if (question == asked) {
                progress.setValue(Math.min(made, all));
            }
        });
    }

    private void showEmpty(Selection selection) {
        progress.setVisible(false);
        results.removeClassName("stale");
        results.removeAll();
        results.getElement()
                .appendChild(Markup.text(
                        "p",
                        "empty",
                        run.versions().isEmpty()
                                ? "No standards are loaded. Start with --standards FOLDER."
                                : selection.versions().isEmpty()
                                        ? "Choose one or more versions above."
                                        : "Choose one or more sites above."));
    }

    private void showMatrix(Selection selection, Matrix found) {
        matrix = found;
        var made = new MatrixTable(found, selection.address(), selection.language());
        table = made;
        progress.setVisible(false);
        results.removeClassName("stale");
        results.removeAll();
        results.add(made);
    }

    private void showNotices(Selection selection, List<String> problems) {
        notices.removeAll();
        Stream.concat(selection.notices().stream(), problems.stream())
                .map(notice -> Markup.text("p", "notice", notice))
                .forEach(notices.getElement()::appendChild);
    }

    private void showCell(Selection selection) {
        explanation.setVisible(selection.open().isPresent());
        setClassName("open", selection.open().isPresent());
        selection.open().ifPresentOrElse(cell -> explain(selection, cell), explanation::removeAll);
    }

    private void explain(Selection selection, Selection.OpenCell cell) {
        int question = asked;
        await(run.startExplaining(cell), found -> {
            if (question == asked) {
                explanation.removeAll();
                explanation.add(new ExplanationPanel(selection, cell, found));
                explanation.getElement().executeJs("this.querySelector('h2').focus()");
                // Beside the explanation there is less room: the cell that it is about stays in sight.
                results.getElement()
                        .executeJs("this.querySelector('[data-cell][aria-current]')"
                                + "?.scrollIntoView({block: 'nearest', inline: 'nearest'})");
            }
        });
    }

    /** Waits for an answer beside the page, which asks for it now and then, and shows why if there is none. */
    private <T> void await(CompletableFuture<T> work, Consumer<T> show) {
        var ui = UI.getCurrent();
        waiting++;
        ui.setPollInterval(POLL_MILLISECONDS);
        work.whenComplete((found, problem) -> {
            if (ui.isAttached()) {
                ui.access(() -> {
                    waiting--;
                    if (waiting == 0) {
                        ui.setPollInterval(-1);
                    }
                    if (problem == null) {
                        show.accept(found);
                    } else {
                        showProblem(problem);
                    }
                });
            }
        });
    }

    private void showProblem(Throwable problem) {
        progress.setVisible(false);
        var cause = Optional.ofNullable(problem.getCause()).orElse(problem);
        notices.getElement()
                .appendChild(Markup.text("p", "notice", "It could not be worked out: " + cause.getMessage()));
    }

    private void closeCell() {
        if (shown != null) {
            go(shown.address().withCell(Optional.empty()));
        }
    }

    /** Follows a link, so that the address stays as readable as the ones people click. */
    private void go(RunAddress address) {
        getElement().executeJs("""
                const link = document.createElement('a');
                link.href = $0;
                link.setAttribute('router-link', '');
                this.append(link);
                link.click();
                link.remove();
                """, address.href());
    }
}
