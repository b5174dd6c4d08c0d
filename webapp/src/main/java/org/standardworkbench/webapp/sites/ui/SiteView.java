package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.access.Subject.OfSite;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.sites.Asked;
import org.standardworkbench.webapp.sites.SiteAddress;
import org.standardworkbench.webapp.sites.SitePage;
import org.standardworkbench.webapp.sites.SitePages;
import org.standardworkbench.webapp.sites.SitesAddress;

/** A site: one snapshot of its data, what is missing for a version, and the history. The address is its state. */
@Needs(Action.READ_SITES)
@Route("sites/:site")
@StyleSheet("sites.css")
class SiteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SitePages pages;
    private final transient Access access;
    private String title = "Site";

    SiteView(SitePages pages, Access access) {
        this.pages = pages;
        this.access = access;
        addClassName("sites");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("site").orElse("");
        var address =
                SiteAddress.of(id, event.getLocation().getQueryParameters().getParameters());
        removeAll();
        getElement().removeAllChildren();
        pages.page(address).ifPresentOrElse(this::show, () -> showUnknown(id));
    }

    private void showUnknown(String id) {
        title = "Sites";
        getElement().appendChild(unknown(pages, id));
    }

    /** Says that there is no such site and what was perhaps meant. */
    static Element unknown(SitePages pages, String id) {
        var words = element(
                "div",
                "empty",
                text("h1", "", "There is no site " + org.standardworkbench.rules.standard.Advice.quote(id)),
                Markup.link(SitesAddress.ALL, "", "All sites"));
        pages.nearest(id)
                .ifPresent(near -> words.appendChild(
                        text("span", "", " Did you mean "),
                        Markup.link(
                                new SiteAddress(near, Optional.empty(), Optional.empty(), Optional.empty()), "", near),
                        text("span", "", "?")));
        return words;
    }

    private void show(SitePage page) {
        title = page.shown().site().name();
        var head = new SiteHead(
                page,
                access.may(Action.SAVE_DATA, new OfSite(page.shown().site().country())));
        getElement().appendChild(head.build());
        page.notices().forEach(notice -> getElement().appendChild(text("p", "notice", notice)));
        var version = new VersionSelect(
                "Under version", pages.versions(), id -> page.address().withVersion(id));
        page.version().ifPresent(version::setValue);
        var bar = new Div(version);
        bar.addClassName("bar");
        getElement().appendChild(head.datasets());
        add(bar);
        page.asked().ifPresent(asked -> getElement().appendChild(content(page, asked)));
        var points = Exports.link("snapshots/" + page.hash() + "/points", Map.of());
        var history = Exports.link(
                "snapshots", Map.of("dataset", Optional.of(page.shown().key())));
        getElement()
                .appendChild(
                        Downloads.of("These data", points.csv(), points.xlsx()),
                        new HistoryTable(page).build(),
                        Downloads.of("History", history.csv(), history.xlsx()));
    }

    private static Element content(SitePage page, Asked asked) {
        var content = element("div", "content");
        var shown = page.shown();
        var tables = new DataTables(asked);
        findings(page).ifPresent(content::appendChild);
        content.appendChild(new MissingList(page, asked, tables).build());
        content.appendChild(text("h2", "", "Data of the area"));
        tables.area(shown.data()).forEach(content::appendChild);
        content.appendChild(members(tables, "Companies", Subject.COMPANY, shown, Dataset::companies));
        content.appendChild(members(tables, "Symbiosis flows", Subject.FLOW, shown, Dataset::flows));
        return content;
    }

    private static Optional<Element> findings(SitePage page) {
        if (page.findings().isEmpty()) {
            return Optional.empty();
        }
        var list = element("ul", "");
        page.findings()
                .forEach(finding -> list.appendChild(element(
                        "li",
                        "",
                        finding.member().isEmpty()
                                ? text("span", "", "")
                                : text("span", "quiet", finding.subject().code() + " " + finding.member() + ": "),
                        text("span", "", finding.message() + " "),
                        text("span", "quiet", finding.advice()))));
        var title = "Doubtful: " + Wording.count(page.findings().size(), "thing", "things");
        return Optional.of(element("details", "missing findings", text("summary", "", title), list)
                .setAttribute("open", true));
    }

    private static Element members(
            DataTables tables,
            String label,
            Subject subject,
            Dataset shown,
            Function<Dataset, Optional<List<Member>>> list) {
        var members = list.apply(shown);
        var section = element("section", "theme", text("h2", "", label));
        if (members.isEmpty()) {
            return section.appendChild(text("p", "quiet", "Unknown: there is no list of them."));
        }
        return members.get().isEmpty()
                ? section.appendChild(text("p", "quiet", "None: the list is known and has no row."))
                : section.appendChild(tables.members(label, subject, members.get()));
    }
}
