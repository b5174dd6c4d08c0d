package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunListing;
import org.standardworkbench.webapp.run.Runs;
import org.standardworkbench.webapp.store.StoreException;

/** The runs that were kept, the newest first. */
@Route("runs")
@PageTitle("Runs")
@StyleSheet("run.css")
class RunsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final List<String> COLUMNS = List.of("Run", "Asked for", "Versions", "Datasets", "Results", "State");

    private final transient Runs runs;
    private final Div content = new Div();

    RunsView(Runs runs) {
        this.runs = runs;
        addClassNames("run", "kept-runs");
        var head = new Div(new H1("Runs"));
        head.addClassName("head");
        content.addClassName("results");
        add(head, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = content.getElement().removeAllChildren();
        try {
            var listed = runs.listed(MOST);
            page.appendChild(listed.isEmpty() ? none() : list(listed));
        } catch (StoreException problem) {
            page.appendChild(text("p", "notice", String.valueOf(problem.getMessage())));
        }
    }

    private static Element none() {
        return element(
                "p",
                "empty",
                text("span", "", "No run is kept yet. Choose sites and versions in "),
                link(RunAddress.FIRST, "", "the run"),
                text("span", "", ": “Link to exactly this” keeps what is shown, and many results are made as a run."));
    }

    private static Element list(List<RunListing> listed) {
        var list = element(
                "section",
                "listing",
                text(
                        "p",
                        "quiet",
                        "A run stays about the versions and data of its time. "
                                + (listed.size() == MOST ? "The newest " + MOST + " are listed." : "")),
                scrolling("Runs", table("grid", "Runs", COLUMNS, listed.stream().map(RunsView::line))));
        return list;
    }

    private static Element line(RunListing one) {
        var run = one.run();
        long all = (long) run.versions() * run.datasets();
        var done = one.done();
        return row(
                COLUMNS,
                link(RunAddress.ofRun(run.id()), "", RunWords.name(run)),
                text("span", "number", RunWords.moment(run.createdAt())),
                text("span", "number", RunWords.number(run.versions())),
                text("span", "number", RunWords.number(run.datasets())),
                text(
                        "span",
                        "number",
                        (done.isPresent() ? RunWords.number(done.getAsInt()) + " of " : "") + RunWords.number(all)),
                text("span", "of-run " + one.state().name().toLowerCase(Locale.ROOT), RunWords.state(one.state())));
    }
}
