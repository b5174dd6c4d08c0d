package org.standardworkbench.webapp.start.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.standards.StandardsAddress;
import org.standardworkbench.webapp.start.Start;

/** Where somebody who has never been here begins. */
@Route("start")
@PageTitle("Start")
@Menu(title = "Start", order = 0)
@StyleSheet("start.css")
class StartView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Version", "State", "Datasets by proved level", "Still open");

    private final transient Start start;

    StartView(Start start) {
        this.start = start;
        addClassName("start");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = getElement().removeAllChildren();
        page.appendChild(
                text("h1", "", "From a criterion to every site’s outcome"),
                text(
                        "p",
                        "lead",
                        "A standard is a set of criteria. Here its versions are run on the data of real sites, so that everybody"
                                + " sees what a change of words or bounds does before it is decided: which site gains, which"
                                + " loses, and through which criterion."));
        var tried = start.tried();
        page.appendChild(tried.isEmpty() ? nothing() : tour(start.flip()));
        if (!tried.isEmpty()) {
            page.appendChild(text("h2", "", "The newest versions on the sites"), versions(tried));
        }
        page.appendChild(ways());
    }

    private static Element nothing() {
        return text(
                "p",
                "empty",
                "No version of a standard or no data of a site is loaded, so nothing can be run. Start the workbench with"
                        + " --standards FOLDER, or see under Standards what was left out and why.");
    }

    private static Element tour(Optional<Start.Flip> flip) {
        return flip.map(StartView::steps)
                .orElse(element(
                        "p",
                        "",
                        text("span", "", "No result differs between the newest versions. "),
                        link(RunAddress.FIRST, "", "See all of them")));
    }

    private static Element steps(Start.Flip flip) {
        var site = flip.dataset().site();
        var before = flip.before();
        var after = flip.after();
        var list = element("ol", "steps");
        list.appendChild(
                step(
                        link(flip.one(), "", "Look at one site"),
                        site.name() + (site.illustrative() ? " (illustrative)" : "") + " under "
                                + before.version().id() + ": " + reached(before)
                                + ". Each requirement says what it asks, what the site has, and where that comes from."),
                step(
                        link(flip.both(), "", "Change the version"),
                        "The same data under " + after.version().id() + ": " + reached(after)
                                + ". Nothing about the site changed; the standard did."),
                step(
                        link(flip.why(), "", "See what made the difference"),
                        "Every criterion and bound that differs between the two, and beside it the sites whose outcome it"
                                + " changes."));
        return element("section", "tour", text("h2", "", "In three clicks"), list);
    }

    private static Element step(Element link, String what) {
        return element("li", "", link, text("p", "", what));
    }

    private static String reached(Start.Reached reached) {
        var result = reached.result();
        var score = result.score();
        return level(reached.version(), result.proved()) + ", "
                + (score.least() == score.most() ? score.least() : score.least() + "–" + score.most()) + " of "
                + score.maximum() + " points";
    }

    private static String level(StandardVersion version, Matrix.Level level) {
        var statements = Statements.of(version, Language.EN);
        return level.name().map(statements::level).orElseGet(statements::noLevel);
    }

    private static Element versions(List<Start.Tried> tried) {
        return Markup.scrolling(
                "The newest versions on the sites",
                Markup.table(
                        "grid",
                        "The newest versions on the sites",
                        COLUMNS,
                        tried.stream().map(StartView::row)));
    }

    private static Element row(Start.Tried tried) {
        var version = tried.version();
        var levels = tried.levels().stream()
                .map(count -> level(version, count.level()) + " " + count.datasets())
                .collect(Collectors.joining(" · "));
        return Markup.row(
                COLUMNS,
                link(StandardsAddress.of(version.id()), "", version.id().toString()),
                text(
                        "span",
                        "",
                        version.state().code() + (version.illustrative().isPresent() ? ", illustrative" : "")),
                text("span", "", levels),
                text("span", "", tried.open() == 0 ? "none" : tried.open() + " could change with missing data"));
    }

    private static Element ways() {
        var list = element("ul", "ways");
        list.appendChild(
                way(
                        "standards",
                        "Read a standard",
                        "Its versions, criteria and texts in eight languages, with tested cases."),
                way(".", "Run sites", "Any sites under any versions; each result with its explanation."),
                way(
                        "compare",
                        "Compare versions",
                        "What was added, removed, made stricter or looser, and whom it touches."),
                way("search", "Search", "Criteria, indicators, parameters, sources and sites, in any language."));
        return element("section", "", text("h2", "", "Or go straight to"), list);
    }

    private static Element way(String href, String name, String what) {
        return element("li", "", link(href, "", name), text("p", "", what));
    }
}
