package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.SiteAddress;
import org.standardworkbench.webapp.sites.SiteList;

/** The list of sites as a table, one page of it. */
final class SiteTable {

    private static final int PERCENT = 100;

    private final SiteList list;
    private final Function<SiteList.Row, Optional<Element>> level;
    private final List<String> columns;

    /** @param level the level of a site with its points, if it is known */
    SiteTable(SiteList list, Function<SiteList.Row, Optional<Element>> level) {
        this.list = list;
        this.level = level;
        var version = list.version().map(found -> found.id().toString()).orElse("a version");
        this.columns =
                List.of("Site", "Country", "Stage", "Datasets", "Data given for " + version, "Level under " + version);
    }

    Element build() {
        return Markup.table(
                "sites-table", "Sites", columns, list.page().stream().map(this::row));
    }

    private Element row(SiteList.Row row) {
        var site = row.site();
        var name = Markup.element(
                "span",
                "",
                Markup.link(SiteAddress.of(site.id()), "name", site.name()),
                text("code", "quiet", site.id().value()));
        var line = Markup.row(
                        columns,
                        site.illustrative() ? name.appendChild(text("span", "mark", "illustrative")) : name,
                        text("span", "", Wording.country(site.country())),
                        text("span", "", site.stage().code()),
                        datasets(row),
                        given(row),
                        level.apply(row).orElseGet(() -> text("span", "quiet", "–")))
                .setAttribute("data-site", site.id().value());
        return site.illustrative() ? line.setAttribute("class", "illustrative") : line;
    }

    private static Element datasets(SiteList.Row row) {
        var links = Markup.element("span", "datasets");
        for (Dataset dataset : row.datasets()) {
            links.appendChild(
                    Markup.link(SiteAddress.of(row.site().id()).withData(dataset.key()), "", Wording.dataset(dataset)));
        }
        return links;
    }

    private static Element given(SiteList.Row row) {
        int share = row.asked() == 0 ? 0 : PERCENT * row.given() / row.asked();
        var bar = Markup.element(
                        "span", "bar", Markup.element("span", "").setAttribute("style", "width: " + share + "%"))
                .setAttribute("aria-hidden", "true");
        return Markup.element("span", "given", text("span", "number", row.given() + " of " + row.asked()), bar);
    }

    /** Links to the pages of a long list; empty if there is one page. */
    static Optional<Element> pages(SiteList list) {
        if (list.pages() == 1) {
            return Optional.empty();
        }
        var pages = Markup.element("nav", "pages").setAttribute("aria-label", "Pages of the list");
        int here = Math.min(list.address().page(), list.pages());
        for (int page = 1; page <= list.pages(); page++) {
            var link = Markup.link(list.address().withPage(page), "page", String.valueOf(page));
            pages.appendChild(page == here ? link.setAttribute("aria-current", "page") : link);
        }
        return Optional.of(pages);
    }
}
