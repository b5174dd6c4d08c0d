package org.standardworkbench.webapp.audit.ui;

import static org.standardworkbench.webapp.audit.ui.Words.number;
import static org.standardworkbench.webapp.audit.ui.Words.say;
import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.audit.AuditAddress;
import org.standardworkbench.webapp.audit.AuditEntries;
import org.standardworkbench.webapp.audit.AuditPage;
import org.standardworkbench.webapp.audit.ChainChecks;
import org.standardworkbench.webapp.audit.KeptEntry;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.store.StoreException;

/** What was done, by whom, when and why: the newest first. */
@Route("audit")
@Menu(title = "Audit", order = 9)
@Needs(Action.ADMINISTER)
@StyleSheet("administration.css")
class AuditView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AuditEntries entries;
    private final transient ChainPanel chain;
    private final Element content = element("div", "content");

    AuditView(AuditEntries entries, ChainChecks checks) {
        this.entries = entries;
        this.chain = new ChainPanel(checks);
        addClassName("administration");
        getElement().appendChild(element("header", "head", text("h1", "", say("title"))), chain.build(), content);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(say("title"));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        chain.leave(event.getUI());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = AuditAddress.of(event.getLocation().getQueryParameters().getParameters());
        content.removeAllChildren();
        try {
            var page = entries.page(address);
            chain.show(page.last());
            content.appendChild(text("h2", "", say("entries")), Filters.of(address, page.kinds()));
            address.unread()
                    .forEach(name -> content.appendChild(
                            text("p", "notice", say("unread", name)).setAttribute("role", "status")));
            list(page);
        } catch (StoreException problem) {
            content.appendChild(
                    text("p", "problem", String.valueOf(problem.getMessage())).setAttribute("role", "alert"));
        }
    }

    private void list(AuditPage page) {
        var address = page.address();
        content.appendChild(text("p", "quiet count", Reader.phrases().count("audit.count", page.count()))
                .setAttribute("role", "status"));
        if (page.entries().isEmpty()) {
            content.appendChild(element(
                    "p", "empty", text("span", "", say("none") + " "), link(AuditAddress.ALL, "", say("newest"))));
            return;
        }
        var columns = List.of(say("number"), say("when"), say("who"), say("kind"), say("object"), say("why"));
        content.appendChild(
                scrolling(
                        say("entries"),
                        table(
                                "grid",
                                say("entries"),
                                columns,
                                page.entries().stream().map(entry -> line(columns, entry)))),
                pages(page),
                downloads(address));
    }

    private static Element line(List<String> columns, KeptEntry entry) {
        return row(
                        columns,
                        link(AuditAddress.of(entry.sequence()), "number name", number(entry.sequence())),
                        text("span", "number", Words.moment(entry)),
                        link(AuditAddress.ofPerson(entry.who()), "", entry.who()),
                        text("span", "", entry.kind()),
                        link(AuditAddress.ofObject(entry.object()), "", entry.object()),
                        entry.why().isEmpty() ? text("span", "quiet", "–") : text("span", "why", entry.why()))
                .setAttribute("data-entry", String.valueOf(entry.sequence()));
    }

    private static Element pages(AuditPage page) {
        var pages = element("nav", "pages").setAttribute("aria-label", say("pages"));
        page.newer().ifPresent(newer -> {
            pages.appendChild(link(page.address().newest(), "action", say("newest")));
            pages.appendChild(link(newer, "action newer", say("newer")));
        });
        page.older().ifPresent(older -> pages.appendChild(link(older, "action older", say("older"))));
        return pages;
    }

    private static Element downloads(AuditAddress address) {
        var files = Exports.link("audit", address.filters());
        var json = new Anchor(files.csv().replace("format=csv", "format=json"), "JSON");
        json.getElement().setAttribute("download", "audit.json").setAttribute("aria-label", say("title") + ": JSON");
        return Downloads.of(say("title"), files.csv(), files.xlsx())
                .appendChild(text("span", "", " · "), json.getElement());
    }
}
