package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Lets a page ask now and then for what is worked out beside it, as long as there is something to wait for. */
final class Waiting {

    private static final int ANSWER_MILLISECONDS = 150;
    private static final int WATCH_MILLISECONDS = 500;
    private static final int NEVER = -1;

    private final Component page;
    private int answers;
    private boolean watches;

    Waiting(Component page) {
        this.page = page;
    }

    /** Waits for an answer and shows it, or tells why there is none. */
    <T> void await(CompletableFuture<T> work, Consumer<T> show, Consumer<String> tell) {
        var ui = UI.getCurrent();
        answers++;
        askAsNeeded();
        work.whenComplete((found, problem) -> {
            if (ui.isAttached()) {
                ui.access(() -> {
                    answers--;
                    askAsNeeded();
                    if (problem == null) {
                        show.accept(found);
                    } else {
                        tell.accept(String.valueOf(Optional.ofNullable(problem.getCause())
                                .orElse(problem)
                                .getMessage()));
                    }
                });
            }
        });
    }

    /** Watches something that goes on by itself, or ceases to. */
    void watch(boolean goesOn) {
        watches = goesOn;
        askAsNeeded();
    }

    private void askAsNeeded() {
        page.getUI()
                .ifPresent(ui ->
                        ui.setPollInterval(answers > 0 ? ANSWER_MILLISECONDS : watches ? WATCH_MILLISECONDS : NEVER));
    }

    /** The page is left. */
    void stop(UI ui) {
        ui.setPollInterval(NEVER);
    }
}
