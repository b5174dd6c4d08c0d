package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;
import org.standardworkbench.webapp.store.StoreException;

/** A page about the sites and versions that are chosen in the run, with the run's own controls. The address is its state. */
abstract class RunPage extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** So many are made while the page is asked for; more are for the run, which shows how far it is. */
    private static final int MOST_TO_MAKE = 500;

    private final transient RunService run;
    private final String route;
    private final Controls controls;
    private final Div pages = new Div();
    private final Div content = new Div();

    RunPage(RunService run, String route, String title) {
        this.run = run;
        this.route = route;
        this.controls = new Controls(run, this::go);
        addClassName("run");
        var head = new Div(new H1(title), controls);
        head.addClassName("head");
        content.addClassName("results");
        content.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        add(head, pages, content);
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        var selection = run.select(
                RunAddress.of(event.getLocation().getQueryParameters().getParameters()));
        controls.show(selection);
        pages.getElement().removeAllChildren().appendChild(RunPages.of(selection.address(), route));
        var page = content.getElement().removeAllChildren();
        selection.notices().forEach(notice -> page.appendChild(text("p", "notice", notice)));
        if (selection.versions().isEmpty() || selection.datasets().isEmpty()) {
            page.appendChild(text("p", "empty", "Choose one or more versions and sites above."));
        } else if (run.remaining(selection) > MOST_TO_MAKE) {
            page.appendChild(element(
                    "p",
                    "empty",
                    text("span", "", "These sites have not been run under these versions yet. "),
                    link(selection.address(), "", "Run them"),
                    text("span", "", ", then come back.")));
        } else {
            try {
                page.appendChild(show(selection));
            } catch (AssessmentException | StoreException problem) {
                page.appendChild(text("p", "notice", String.valueOf(problem.getMessage())));
            }
        }
    }

    /** What the page shows of at least one version and one site. */
    abstract Element show(Selection selection);

    private void go(RunAddress address) {
        getElement().executeJs("""
                const link = document.createElement('a');
                link.href = $0;
                link.setAttribute('router-link', '');
                this.append(link);
                link.click();
                link.remove();
                """, address.href(route));
    }
}
