package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunProgress;
import org.standardworkbench.webapp.run.RunRecord;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Runs;
import org.standardworkbench.webapp.run.Selection;
import org.standardworkbench.webapp.store.StoreException;

/** What is fixed about the page: nothing, or a kept run with how far it is and what can be done about it. */
class RunBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Runs runs;
    private final transient Consumer<RunAddress> go;
    private final transient Runnable changed;
    private final Div state = new Div();
    /** Tells a screen reader what became of the run, but not each figure. */
    private final Div news = new Div();

    private final Div actions = new Div();
    private final ProgressBar meter = new ProgressBar();
    private transient @Nullable Selection selection;
    private transient @Nullable RunRecord run;
    private boolean works;
    private transient Wording wording = new Wording(Language.EN);
    /** What the actions are about, so that they are made anew, and lose the focus, only when they change. */
    private String offered = "";

    /**
     * A bar about nothing yet.
     *
     * @param go goes to another state of the page
     * @param changed called when the run begins or ends its work
     */
    RunBar(Runs runs, Consumer<RunAddress> go, Runnable changed) {
        this.runs = runs;
        this.go = go;
        this.changed = changed;
        addClassName("run-bar");
        state.addClassName("state");
        news.addClassName("said");
        news.getElement().setAttribute("role", "status");
        actions.addClassName("actions");
        add(state, news, actions, meter);
    }

    /** Shows what is selected; the run is looked up only if it is another one. */
    final void show(Selection now) {
        selection = now;
        wording = new Wording(now.language());
        meter.getElement().setAttribute("aria-label", say("run.progress"));
        var wanted = now.address().run();
        var known = Optional.ofNullable(run).map(one -> String.valueOf(one.id()));
        if (wanted.isEmpty()) {
            run = null;
        } else if (!wanted.equals(known)) {
            run = runs.find(Long.parseLong(wanted.get())).orElse(null);
        }
        refresh();
    }

    /** Whether the run works, so that the bar has to be refreshed now and then. */
    final boolean works() {
        return works;
    }

    /** Shows how far the run is. @return whether it still works */
    final boolean refresh() {
        var about = Optional.ofNullable(run);
        Optional<RunProgress> progress;
        try {
            progress = about.flatMap(one -> runs.progress(one.id()));
        } catch (StoreException problem) {
            state.setText(String.valueOf(problem.getMessage()));
            works = false;
            return false;
        }
        works = progress.filter(now -> now.state() == RunProgress.State.RUNNING).isPresent();
        setClassName("kept", about.isPresent());
        meter.setVisible(works);
        progress.ifPresent(now -> {
            meter.setMax(Math.max(1, now.all()));
            meter.setValue(Math.min(now.done(), now.all()));
        });
        var said = about.flatMap(one -> progress.map(now -> new RunWords(wording).said(one, now, runs.pace(one.id()))))
                .orElse("");
        state.setText(said);
        var key = progress.map(now -> now.run() + " " + now.state()).orElse("")
                + Optional.ofNullable(selection)
                        .map(now -> now.address().href())
                        .orElse("");
        if (!key.equals(offered)) {
            offered = key;
            news.setText(
                    progress.map(now -> say("run.said", now.run()) + ": " + new RunWords(wording).state(now.state()))
                            .orElse(""));
            act(progress);
        }
        return works;
    }

    private void act(Optional<RunProgress> progress) {
        actions.removeAll();
        var now = selection;
        if (now == null) {
            return;
        }
        if (progress.isEmpty()) {
            actions.add(button(say("run.pin"), "pin", this::pin));
        } else {
            long id = progress.get().run();
            if (works) {
                actions.add(button(say("run.cancel"), "cancel", () -> runs.cancel(id)));
            } else if (progress.get().canBeResumed()) {
                actions.add(button(say("run.resume"), "resume", () -> {
                    runs.resume(id);
                    refresh();
                    changed.run();
                }));
            }
            actions.add(copyButton());
            actions.getElement()
                    .appendChild(link(
                            now.address().withoutRun().withCell(Optional.empty()),
                            "action to-current",
                            say("run.show-current")));
        }
        actions.getElement().appendChild(link(runsAddress(), "action", say("run.all-runs")));
    }

    private void pin() {
        var now = selection;
        if (now != null && !now.versions().isEmpty() && !now.datasets().isEmpty()) {
            try {
                go.accept(now.address().pinnedTo(runs.pin(now)));
            } catch (StoreException problem) {
                state.setText(say("run.unkept", String.valueOf(problem.getMessage())));
            }
        }
    }

    /** What stands in the place of results that are not there and take long; empty if they can be shown or made at once. */
    final Optional<Element> insteadOfResults(Selection now, int remaining) {
        if (remaining == 0 || run == null && remaining <= RunService.MOST_AT_ONCE) {
            return Optional.empty();
        }
        if (run == null) {
            return Optional.of(offer(now, remaining));
        }
        return Optional.of(text(
                "p", "empty", works ? say("run.while-working") : say("run.while-unmade", wording.number(remaining))));
    }

    private Element offer(Selection now, int remaining) {
        var name = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("id", "run-name")
                .setAttribute("maxlength", "200")
                .setAttribute("placeholder", say("run.offer.example"));
        name.addPropertyChangeListener("value", "change", event -> {});
        var start = button(say("run.offer.start"), "start", () -> {
            try {
                go.accept(now.address()
                        .pinnedTo(runs.create(name.getProperty("value", "").strip(), now)));
            } catch (StoreException problem) {
                state.setText(say("run.unstarted", String.valueOf(problem.getMessage())));
            }
        });
        return element(
                "div",
                "empty offer",
                text(
                        "p",
                        "",
                        say(
                                "run.offer",
                                wording.number(now.datasets().size()),
                                wording.number(now.versions().size()),
                                wording.number(remaining))),
                text("p", "quiet", say("run.offer.about")),
                element(
                        "p",
                        "start",
                        text("label", "", say("run.offer.name")).setAttribute("for", "run-name"),
                        name,
                        start.getElement()));
    }

    private String say(String key, Object... parts) {
        return wording.phrases().say(key, parts);
    }

    private String runsAddress() {
        var language = wording.phrases().language();
        return language == Language.EN ? "runs" : "runs?lang=" + language.code();
    }

    private NativeButton copyButton() {
        var button = new NativeButton(say("run.copy"));
        button.addClassName("action");
        button.getElement().setAttribute("title", say("run.copy.title"));
        button.getElement().executeJs("""
                this.addEventListener('click', () => navigator.clipboard?.writeText(location.href)
                    .then(() => { this.textContent = $1; setTimeout(() => this.textContent = $0, 2000); },
                          () => { this.textContent = $2; }));
                """, say("run.copy"), say("run.copy.done"), say("run.copy.self"));
        return button;
    }

    private static NativeButton button(String title, String classes, Runnable action) {
        var button = new NativeButton(title, click -> action.run());
        button.addClassNames("action", classes);
        return button;
    }
}
