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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunListing;
import org.standardworkbench.webapp.run.Runs;
import org.standardworkbench.webapp.store.StoreException;

/** The runs that were kept, the newest first. */
@Needs(Action.READ_SITES)
@Route("runs")
@StyleSheet("run.css")
class RunsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient Runs runs;
    private final H1 heading = new H1();
    private final Div content = new Div();
    private transient Wording wording = new Wording(Language.EN);

    RunsView(Runs runs) {
        this.runs = runs;
        addClassNames("run", "kept-runs");
        var head = new Div(heading);
        head.addClassName("head");
        content.addClassName("results");
        add(head, content);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(Reader.say("run.runs"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var language = RunAddress.of(event.getLocation().getQueryParameters().getParameters())
                .language();
        wording = new Wording(Language.ofCode(language).orElse(Language.EN));
        getElement().setAttribute("lang", wording.phrases().language().code());
        heading.setText(wording.phrases().say("run.runs"));
        var page = content.getElement().removeAllChildren();
        try {
            var listed = runs.listed(MOST);
            page.appendChild(listed.isEmpty() ? none() : list(listed));
        } catch (StoreException problem) {
            page.appendChild(text("p", "notice", String.valueOf(problem.getMessage())));
        }
    }

    private Element none() {
        var phrases = wording.phrases();
        var around = phrases.say("run.runs.none", "\0", phrases.say("run.pin")).split("\0", 2);
        return element(
                "p",
                "empty",
                text("span", "", around[0]),
                link(RunAddress.FIRST.withLanguage(phrases.language()), "", phrases.say("run.title.run")),
                text("span", "", around[1]));
    }

    private Element list(List<RunListing> listed) {
        var phrases = wording.phrases();
        var words = new RunWords(wording);
        var list = element(
                "section",
                "listing",
                text(
                        "p",
                        "quiet",
                        phrases.say("run.runs.about")
                                + (listed.size() == MOST ? " " + phrases.say("run.runs.newest", MOST) : "")),
                scrolling(
                        phrases.say("run.runs"),
                        table(
                                "grid",
                                phrases.say("run.runs"),
                                columns(),
                                listed.stream().map(one -> line(one, words)))));
        return list;
    }

    private List<String> columns() {
        var phrases = wording.phrases();
        return List.of(
                phrases.say("run.title.run"),
                phrases.say("run.runs.asked"),
                phrases.say("run.versions"),
                phrases.say("run.runs.datasets"),
                phrases.say("run.results"),
                phrases.say("run.runs.state"));
    }

    private Element line(RunListing one, RunWords words) {
        var run = one.run();
        long all = (long) run.versions() * run.datasets();
        var done = one.done();
        return row(
                columns(),
                link(RunAddress.ofRun(run.id()), "", words.name(run)),
                text("span", "number", wording.moment(run.createdAt())),
                text("span", "number", wording.number(run.versions())),
                text("span", "number", wording.number(run.datasets())),
                text(
                        "span",
                        "number",
                        done.isPresent()
                                ? wording.phrases()
                                        .say("run.points", wording.number(done.getAsInt()), wording.number(all))
                                : wording.number(all)),
                text("span", "of-run " + one.state().name().toLowerCase(Locale.ROOT), words.state(one.state())));
    }
}
