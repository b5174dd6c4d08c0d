package org.standardworkbench.webapp.start.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.access.Subject;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.standards.StandardsAddress;
import org.standardworkbench.webapp.start.Start;

/** Where somebody who has never been here begins, and where the others see how the newest versions fare. */
@Needs(Action.READ_VERSIONS)
@Route("start")
@Menu(title = "Start", order = 0)
@StyleSheet("start.css")
class StartView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Start start;
    private final boolean mayEnter;

    StartView(Start start, Access access) {
        this.start = start;
        this.mayEnter = access.may(Action.SAVE_DATA, Subject.ANYWHERE);
        addClassName("start");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(say("start.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = getElement().removeAllChildren();
        page.appendChild(text("h1", "", say("start.heading")), text("p", "lead", say("start.lead")));
        var tried = start.tried();
        if (tried.isEmpty()) {
            page.appendChild(text("p", "empty", say("start.nothing")));
        } else {
            page.appendChild(tour(start.flip()), versions(tried));
        }
        page.appendChild(ways(tried));
    }

    private static Element tour(Optional<Start.Flip> flip) {
        return flip.map(StartView::steps)
                .orElseGet(() -> element(
                        "p",
                        "",
                        text("span", "", say("start.no-flip") + " "),
                        link(RunAddress.FIRST, "", say("start.see-all"))));
    }

    private static Element steps(Start.Flip flip) {
        var site = flip.dataset().site();
        var before = flip.before();
        var after = flip.after();
        var name = site.name() + (site.illustrative() ? " (" + say("common.illustrative") + ")" : "");
        var list = element("ol", "steps");
        list.appendChild(
                step(
                        link(flip.one(), "", say("start.tour.site")),
                        say("start.tour.site.what", name, before.version().id(), reached(before))),
                step(
                        link(flip.both(), "", say("start.tour.version")),
                        say("start.tour.version.what", after.version().id(), reached(after))),
                step(link(flip.why(), "", say("start.tour.why")), say("start.tour.why.what")));
        return element("section", "tour", text("h2", "", say("start.tour")), list);
    }

    private static Element step(Element link, String what) {
        return element("li", "", link, text("p", "", what));
    }

    private static String reached(Start.Reached reached) {
        var result = reached.result();
        var score = result.score();
        var points = score.least() == score.most() ? score.least() : score.least() + "–" + score.most();
        return level(reached.version(), result.proved()) + ", " + say("common.points-of", points, score.maximum());
    }

    private static String level(StandardVersion version, Matrix.Level level) {
        var statements = Statements.of(version, Reader.language());
        return level.name().map(statements::level).orElseGet(statements::noLevel);
    }

    private static Element versions(List<Start.Tried> tried) {
        var title = say("start.newest");
        var columns = List.of(say("start.column.version"), say("start.column.levels"), say("start.column.open"));
        var table = Markup.table("grid", title, columns, tried.stream().map(one -> row(columns, one)));
        return element("section", "newest", text("h2", "", title), Markup.scrolling(title, table));
    }

    private static Element row(List<String> columns, Start.Tried tried) {
        var version = tried.version();
        var state = say("common.state." + version.state().code())
                + (version.illustrative().isPresent() ? " · " + say("common.illustrative") : "");
        return Markup.row(
                columns,
                element(
                        "span",
                        version.illustrative().isPresent() ? "version illustrative" : "version",
                        link(StandardsAddress.of(version.id()), "", version.id().toString()),
                        text("span", "quiet", state)),
                levels(tried),
                text("span", "quiet", tried.open() == 0 ? say("start.open.none") : say("start.open", tried.open())));
    }

    /** A bar, a piece for each level as long as it has datasets, and beneath it the same in words. */
    private static Element levels(Start.Tried tried) {
        var bar = element("span", "bar").setAttribute("aria-hidden", "true");
        var words = element("span", "words");
        for (var count : tried.levels()) {
            var level = count.level();
            var rank = level.rank() == 0 ? "none" : level.rank() == level.of() ? "highest" : "some";
            bar.appendChild(element("span", rank).setAttribute("style", "flex-grow: " + count.datasets()));
            words.appendChild(element(
                    "span",
                    "word",
                    Markup.sign("dots", "●".repeat(level.rank()) + "○".repeat(level.of() - level.rank())),
                    text("span", "", " " + level(tried.version(), level) + " "),
                    text("b", "", String.valueOf(count.datasets()))));
        }
        return element("span", "levels", bar, words);
    }

    /** What each kind of user comes for. */
    private Element ways(List<Start.Tried> tried) {
        var read = tried.isEmpty()
                ? StandardsAddress.ALL.href()
                : StandardsAddress.of(tried.getFirst().version().id()).href();
        return element(
                "section",
                "next",
                text("h2", "", say("start.next")),
                element(
                        "div",
                        "kinds",
                        kind("group", way(read, "group.read"), way("compare", "group.compare")),
                        kind("team", way(".", "team.run"), way("gains", "team.gains"), way("missing", "team.missing")),
                        mayEnter
                                ? kind(
                                        "body",
                                        way("sites", "body.sites"),
                                        way("upload", "body.upload"),
                                        way("search", "body.search"))
                                : kind("body", way("sites", "body.sites"), way("search", "body.search"))));
    }

    private static Element kind(String key, Element... ways) {
        return element("div", "kind", text("h3", "", say("start." + key)), element("ul", "ways", ways));
    }

    private static Element way(String href, String key) {
        return element("li", "", link(href, "", say("start." + key)));
    }
}
