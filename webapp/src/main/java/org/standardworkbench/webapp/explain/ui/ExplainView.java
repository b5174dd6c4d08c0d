package org.standardworkbench.webapp.explain.ui;

import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.standardworkbench.rules.alignment.AlignedExplanation;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.explain.ExplainAddress;
import org.standardworkbench.webapp.explain.ExplainService;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.run.Selection.OpenCell;

/** Two explanations beside each other. The address is the state. */
@Needs(Action.READ_SITES)
@Route("explain")
@StyleSheet("explain.css")
class ExplainView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLISECONDS = 150;

    private final transient ExplainService service;
    private final H1 title = new H1();
    private final Div notices = new Div();
    private final Div results = new Div();
    private final ProgressBar progress = new ProgressBar();
    /** Counts what was asked for, so that a late answer to an earlier question is not shown. */
    private int asked;

    ExplainView(ExplainService service) {
        this.service = service;
        addClassName("explanations");
        title.getElement().setAttribute("tabindex", "-1");
        notices.addClassName("notices");
        notices.getElement().setAttribute("role", "status");
        results.addClassName("results");
        progress.setIndeterminate(true);
        progress.setVisible(false);
        add(title, progress, notices, results);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title.getText());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var cells = service.find(
                ExplainAddress.of(event.getLocation().getQueryParameters().getParameters()));
        var phrases = Phrases.of(cells.language());
        getElement().setAttribute("lang", cells.language().code());
        title.setText(phrases.say("explain.title"));
        progress.getElement().setAttribute("aria-label", phrases.say("explain.working"));
        notices.removeAll();
        cells.notices().forEach(this::notice);
        results.removeAll();
        asked++;
        progress.setVisible(false);
        if (cells.left().isPresent() && cells.right().isPresent()) {
            align(cells.left().get(), cells.right().get(), cells.address(), phrases);
        } else {
            choose(cells.left().or(cells::right), cells.address(), phrases);
        }
    }

    private void choose(Optional<OpenCell> pinned, ExplainAddress address, Phrases phrases) {
        pinned.ifPresentOrElse(
                cell -> results.getElement().appendChild(new Chooser(cell, address, phrases).of(service.choices(cell))),
                () -> results.getElement().appendChild(text("p", "empty", phrases.say("explain.choose.nothing"))));
    }

    private void align(OpenCell left, OpenCell right, ExplainAddress address, Phrases phrases) {
        int question = asked;
        progress.setVisible(true);
        var ui = UI.getCurrent();
        ui.setPollInterval(POLL_MILLISECONDS);
        service.start(left, right).whenComplete((found, problem) -> {
            if (ui.isAttached()) {
                ui.access(() -> {
                    if (question == asked) {
                        ui.setPollInterval(-1);
                        progress.setVisible(false);
                        if (problem == null) {
                            show(found, address, phrases);
                        } else {
                            var cause = Optional.ofNullable(problem.getCause()).orElse(problem);
                            notice(phrases.say("common.unworkable", String.valueOf(cause.getMessage())));
                        }
                    }
                });
            }
        });
    }

    private void show(AlignedExplanation aligned, ExplainAddress address, Phrases phrases) {
        new AlignedPage(aligned, address, phrases).parts().forEach(results.getElement()::appendChild);
    }

    private void notice(String words) {
        notices.getElement().appendChild(text("p", "notice", words));
    }
}
