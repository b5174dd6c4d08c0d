package org.standardworkbench.webapp.audit.ui;

import static org.standardworkbench.webapp.audit.ui.Words.number;
import static org.standardworkbench.webapp.audit.ui.Words.say;
import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.term;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.audit.AuditAddress;
import org.standardworkbench.webapp.audit.AuditEntries;
import org.standardworkbench.webapp.audit.ShownEntry;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.store.StoreException;

/** One entry of the audit, with everything that can be worked out anew by hand. */
@Route("audit/:number")
@Needs(Action.ADMINISTER)
@StyleSheet("administration.css")
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AuditEntries entries;
    private String typed = "";

    EntryView(AuditEntries entries) {
        this.entries = entries;
        addClassName("administration");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(say("entry", typed), say("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        typed = event.getRouteParameters().get("number").orElse("");
        var page = getElement().removeAllChildren();
        try {
            Optional<ShownEntry> found =
                    typed.matches("[1-9][0-9]{0,14}") ? entries.find(Long.parseLong(typed)) : Optional.empty();
            found.ifPresentOrElse(
                    entry -> page.appendChild(
                                    head(say("entry", number(entry.entry().sequence()))))
                            .appendChild(verdict(entry), facts(entry), details(entry), content(entry)),
                    () -> page.appendChild(head(say("no-entry")), text("p", "empty", say("no-entry.why", typed))));
        } catch (StoreException problem) {
            page.appendChild(
                    text("p", "problem", String.valueOf(problem.getMessage())).setAttribute("role", "alert"));
        }
    }

    private static Element head(String title) {
        return element("header", "head", text("h1", "", title), link(AuditAddress.ALL, "", say("newest")));
    }

    private static Element verdict(ShownEntry shown) {
        return shown.flaw()
                .map(flaw -> element(
                        "p",
                        "broken",
                        text(
                                "strong",
                                "",
                                "✕ " + say("broken", number(shown.entry().sequence()))),
                        text("span", "", " " + say("flaw." + flaw.code()))))
                .orElseGet(() -> text("p", "holds", "✓ " + say("entry.holds")));
    }

    private static Element facts(ShownEntry shown) {
        var entry = shown.entry();
        var facts = element("dl", "facts");
        term(facts, say("when"), text("span", "", Words.moment(entry)));
        term(facts, say("who"), link(AuditAddress.ofPerson(entry.who()), "", entry.who()));
        term(facts, say("kind"), text("span", "", entry.kind()));
        term(facts, say("object"), link(AuditAddress.ofObject(entry.object()), "", entry.object()));
        term(facts, say("why"), text("span", "", entry.why().isEmpty() ? "–" : entry.why()));
        term(facts, say("previous"), code(entry.previous()));
        term(facts, say("hash"), code(entry.hash()));
        var pages = element("span", "actions");
        if (entry.sequence() > 1) {
            pages.appendChild(
                    link(AuditAddress.of(entry.sequence() - 1), "action older", say("entry.before")),
                    text("span", "", " "));
        }
        shown.newer()
                .ifPresent(next -> pages.appendChild(link(AuditAddress.of(next), "action newer", say("entry.after"))));
        return element("section", "", facts, pages);
    }

    private static Element code(String hash) {
        return text("code", "hash", hash);
    }

    private static Element details(ShownEntry shown) {
        var section = element("section", "", text("h2", "", say("details")));
        if (shown.details().isEmpty()) {
            return section.appendChild(text("p", "quiet", say("details.none")));
        }
        var details = element("dl", "facts details");
        shown.details().forEach((name, value) -> term(details, name, text("span", "", value)));
        return section.appendChild(details);
    }

    private static Element content(ShownEntry shown) {
        return element(
                "section",
                "",
                text("h2", "", say("content")),
                text("p", "quiet", say("content.why")),
                text("pre", "content-of-entry", shown.entry().content())
                        .setAttribute("tabindex", "0")
                        .setAttribute("role", "region")
                        .setAttribute("aria-label", say("content")));
    }
}
