package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunFigures;
import org.standardworkbench.webapp.run.RunFilter;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Runs;
import org.standardworkbench.webapp.run.Selection;

/**
 * A page about the sites and versions that are chosen in the run, with the run's own controls. The address is its state. What it shows
 * is worked out beside the page.
 */
abstract class RunPage extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    /** Up to this width in pixels there is room for one column only; the styles say the same. */
    private static final int NARROW = 900;
    /** A title does not name more versions. */
    private static final int MOST_NAMED = 4;

    private final transient RunService run;
    private final transient RunFigures figures;
    private final String route;
    private final String title;
    private final H1 heading = new H1();
    private final Controls controls;
    private final RunFilters filters;
    private final Div pages = new Div();
    private final Div exports = new Div();
    private final RunBar bar;
    private final ProgressBar progress = new ProgressBar();
    private final Div notices = new Div();
    private final Div results = new Div();
    private final Div body = new Div(results);
    private final Div paper = new Div();
    private transient @Nullable Selection shown;
    private transient @Nullable Registration polls;
    private transient @Nullable Registration resized;
    private boolean narrow;
    /** Counts what was asked for, so that a late answer to an earlier question is not shown. */
    private int asked;

    private final transient Waiting waiting = new Waiting(this);

    RunPage(RunService run, RunFigures figures, Runs runs, String route, String title) {
        this.run = run;
        this.figures = figures;
        this.route = route;
        this.title = title;
        this.controls = new Controls(run, this::go);
        this.filters = new RunFilters(run, this::go);
        this.bar = new RunBar(runs, this::go, this::pollAsNeeded);
        addClassName("run");
        var head = new Div(heading, controls, filters);
        head.addClassName("head");
        notices.addClassName("notices");
        notices.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        results.addClassName("results");
        results.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        body.addClassName("body");
        exports.addClassName("export-links");
        var tabs = new Div(pages, exports, bar);
        tabs.addClassName("tabs");
        paper.addClassName("paper");
        add(paper, head, tabs, progress, notices, body);
    }

    /**
     * Works out what the page shows of at least one version and one site; called beside the page.
     *
     * @param made told the number of assessments made; may throw {@link CancellationException}
     * @return shows it
     */
    abstract Runnable prepare(Selection selection, IntConsumer made);

    /** Whether what is shown stays as it is and only follows the address; called before it is asked for anew. */
    boolean follow(Selection before, Selection now) {
        return false;
    }

    /** Whether there is room for one column only. */
    final boolean isNarrow() {
        return narrow;
    }

    /** The part that holds the results. */
    final Div results() {
        return results;
    }

    /** The part around the results. */
    final Div body() {
        return body;
    }

    @Override
    public final String getPageTitle() {
        var now = shown;
        if (now == null) {
            return Titles.of();
        }
        var versions = now.versions().size() > MOST_NAMED
                ? ""
                : now.versions().stream()
                        .map(version -> version.id().toString())
                        .collect(Collectors.joining(" → "));
        return now.open()
                .map(cell -> Titles.of(
                        cell.dataset().site().name(), cell.version().id().toString(), heading.getText()))
                .orElseGet(() -> Titles.of(versions, heading.getText()));
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        var selection = run.select(
                RunAddress.of(event.getLocation().getQueryParameters().getParameters()));
        var before = shown;
        shown = selection;
        asked++;
        name(selection, Phrases.of(selection.language()));
        controls.show(selection);
        filters.show(selection);
        pages.getElement()
                .removeAllChildren()
                .appendChild(RunPages.of(selection.address(), route, Phrases.of(selection.language())));
        notices.removeAll();
        tell(selection.notices());
        bar.show(selection);
        if (before == null || !follow(before, selection)) {
            load(selection);
        }
        moved(Optional.ofNullable(before), selection);
        pollAsNeeded();
    }

    private void name(Selection selection, Phrases phrases) {
        var said = phrases.say("run.title." + title);
        getElement().setAttribute("lang", phrases.language().code());
        heading.setText(said);
        progress.getElement().setAttribute("aria-label", phrases.say("run.working"));
        results.getElement().setAttribute("aria-label", title.equals("run") ? phrases.say("run.results") : said);
        paper.getElement().removeAllChildren().appendChild(RunPaper.head(selection));
    }

    /** Called after each step to another address. */
    void moved(Optional<Selection> before, Selection now) {}

    /** Offers what is shown as files and on paper. */
    final void offerFiles(Element links) {
        var language = shown().map(Selection::language).orElse(Language.EN);
        exports.getElement().removeAllChildren().appendChild(links, PrintAll.button(results(), Phrases.of(language)));
    }

    private void load(Selection selection) {
        exports.getElement().removeAllChildren();
        if (selection.versions().isEmpty() || selection.datasets().isEmpty()) {
            empty(text("p", "empty", why(selection, Phrases.of(selection.language()))));
            return;
        }
        int remaining = run.remaining(selection);
        var offer = bar.insteadOfResults(selection, remaining);
        if (offer.isPresent()) {
            empty(offer.get());
            return;
        }
        results.addClassName("stale");
        progress.setIndeterminate(remaining == 0);
        progress.setMax(Math.max(1, remaining));
        progress.setValue(0);
        progress.setVisible(true);
        int question = asked;
        var ui = UI.getCurrent();
        if (remaining == 0 && atOnce(selection)) {
            present(narrowAndPrepare(selection, made -> {}));
            return;
        }
        await(run.beside(() -> narrowAndPrepare(selection, made -> report(ui, question, made, remaining))), show -> {
            var now = shown;
            if (question == asked || now != null && now.address().equals(selection.address())) {
                present(show);
            }
        });
    }

    /** Why there is nothing to work out. */
    private String why(Selection selection, Phrases phrases) {
        if (run.versions().isEmpty()) {
            return phrases.say("run.empty.standards");
        }
        if (selection.versions().isEmpty()) {
            return phrases.say("run.empty.versions");
        }
        return selection.address().filter().isNone()
                ? phrases.say("run.empty.sites")
                : phrases.say("run.empty.filters");
    }

    private Runnable narrowAndPrepare(Selection selection, IntConsumer made) {
        if (selection.address().filter().of(RunFilter.Kind.OUTCOME).isEmpty()) {
            return prepare(selection, made);
        }
        run.run(selection, made);
        var narrowed = figures.narrowed(selection);
        return narrowed.datasets().isEmpty()
                ? () -> empty(
                        text("p", "empty", Phrases.of(selection.language()).say("run.empty.outcome")))
                : prepare(narrowed, made);
    }

    /** Whether what is shown is worked out so fast that nobody needs to be told. */
    boolean atOnce(Selection selection) {
        return false;
    }

    private void present(Runnable show) {
        progress.setVisible(false);
        results.removeClassName("stale");
        show.run();
    }

    private void empty(Element what) {
        progress.setVisible(false);
        results.removeClassName("stale");
        results.removeAll();
        results.getElement().removeAllChildren().appendChild(what);
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

    /** Tells what a person has to know about what is shown. */
    final void tell(List<String> sentences) {
        sentences.forEach(sentence -> notices.getElement().appendChild(text("p", "notice", sentence)));
    }

    /** What was asked for last; empty before the first. */
    final Optional<Selection> shown() {
        return Optional.ofNullable(shown);
    }

    /** Waits for an answer beside the page, and tells why if there is none. */
    final <T> void await(CompletableFuture<T> work, Consumer<T> show) {
        waiting.await(work, show, problem -> {
            progress.setVisible(false);
            var language = shown().map(Selection::language).orElse(Language.EN);
            tell(List.of(Phrases.of(language).say("common.unworkable", problem)));
        });
    }

    private void pollAsNeeded() {
        waiting.watch(bar.works());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var window = event.getUI().getPage();
        narrow = window.getExtendedClientDetails().getWindowInnerWidth() <= NARROW;
        resized = window.addBrowserWindowResizeListener(size -> {
            if (narrow != size.getWidth() <= NARROW) {
                narrow = !narrow;
                shown().ifPresent(this::load);
            }
        });
        polls = event.getUI().addPollListener(poll -> {
            if (bar.works() && !bar.refresh()) {
                shown().ifPresent(this::load);
                pollAsNeeded();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polls != null) {
            polls.remove();
        }
        if (resized != null) {
            resized.remove();
        }
        waiting.stop(event.getUI());
    }

    /** Goes to another state of the page. */
    final void go(RunAddress address) {
        Follow.link(getElement(), address.href(route));
    }
}
