package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.sites.EntryAddress;
import org.standardworkbench.webapp.sites.SitePage;
import org.standardworkbench.webapp.sites.SitesAddress;

/** The head of a site's page: who it is, how it stands, and its datasets on a time line. */
final class SiteHead {

    private final SitePage page;
    private final boolean mayEnter;

    /** @param mayEnter whether the one who looks may give data for this site */
    SiteHead(SitePage page, boolean mayEnter) {
        this.page = page;
        this.mayEnter = mayEnter;
    }

    Element build() {
        var site = page.shown().site();
        var title = element("h1", "", text("span", "", site.name()));
        if (site.illustrative()) {
            title.appendChild(text("span", "mark", "illustrative"));
        }
        var head = Markup.element(
                "header",
                site.illustrative() ? "head site illustrative" : "head site",
                crumbs(site.id().value(), site.name()),
                title);
        var facts = Markup.element("dl", "facts");
        Markup.term(facts, "Country", text("span", "", Wording.country(site.country())));
        Markup.term(facts, "Stage", text("span", "", site.stage().code()));
        page.version().ifPresent(version -> page.assessment()
                .ifPresent(found -> Markup.term(
                        facts,
                        "Level under " + version.id(),
                        new Levels(version).of(found),
                        text("span", "quiet number", " " + Wording.points(found.overall()) + " points"))));
        head.appendChild(facts);
        if (!site.note().isEmpty()) {
            head.appendChild(text("p", "quiet", site.note()));
        }
        return head.appendChild(actions());
    }

    /** The way back. */
    static Element crumbs(String id, String name) {
        return Markup.element(
                        "nav",
                        "crumbs",
                        Markup.link(SitesAddress.ALL, "", "Sites"),
                        Markup.sign("quiet", " › "),
                        Markup.link("sites/" + id, "", name))
                .setAttribute("aria-label", "Where this is");
    }

    private Element actions() {
        var id = page.shown().site().id().value();
        var key = page.shown().key();
        var actions = Markup.element("div", "actions");
        var version = page.version().map(found -> found.id().toString());
        if (mayEnter) {
            actions.appendChild(
                    Markup.link(new EntryAddress(Optional.of(id), version, Optional.of(key)), "action", "Edit data"),
                    Markup.link(new EntryAddress(Optional.of(id), version, Optional.empty()), "action", "New period"),
                    Markup.link("upload", "action", "Upload data"));
        }
        page.version().ifPresent(found -> {
            var run = RunAddress.FIRST
                    .withVersions(List.of(found.id().toString()))
                    .withSites(Optional.of(List.of(id)));
            actions.appendChild(Markup.link(
                    (page.newest() ? run.withCell(Optional.of(RunAddress.cell(key, found.id()))) : run).href(),
                    "action",
                    "Show in the run"));
        });
        return actions;
    }

    /** The datasets in the order of their periods, and which is shown. */
    Element datasets() {
        var list = Markup.element("ol", "timeline");
        page.datasets().reversed().forEach(dataset -> {
            var link = Markup.link(page.address().withData(dataset.key()), "choice", Wording.dataset(dataset));
            if (dataset.key().equals(page.shown().key())) {
                link.setAttribute("aria-current", "true");
            }
            list.appendChild(Markup.element("li", dataset.scope().code(), link));
        });
        var nav = Markup.element("nav", "", list).setAttribute("aria-label", "Datasets");
        if (!page.newest()) {
            nav.appendChild(Markup.element(
                    "p",
                    "notice",
                    text("span", "", "This is an earlier snapshot (" + Wording.shortHash(page.hash()) + "). "),
                    Markup.link(page.address().withData(page.shown().key()), "", "Show the newest")));
        }
        return nav;
    }
}
