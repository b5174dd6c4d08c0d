package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.DifferenceAddress;
import org.standardworkbench.webapp.sites.Draft;
import org.standardworkbench.webapp.sites.Entries;
import org.standardworkbench.webapp.sites.EntryAddress;
import org.standardworkbench.webapp.sites.Merge;
import org.standardworkbench.webapp.sites.SiteAddress;
import org.standardworkbench.webapp.sites.SitesAddress;
import org.standardworkbench.webapp.sites.Typed;
import org.standardworkbench.webapp.store.SaveResult;
import org.standardworkbench.webapp.store.StoreException;

/**
 * The entry form of a version. What a person types stays in the browser until it is saved, so that neither an error nor a session that
 * ended nor somebody else's save loses any of it.
 */
@Needs(Action.SAVE_DATA)
@Route("sites/:site/enter")
@RouteAlias("sites/new")
@PageTitle("Enter data · Standard Workbench")
@StyleSheet("sites.css")
class EntryView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Entries entries;
    private final Element notices = element("div", "notices").setAttribute("role", "status");
    private transient Element form = element("form", "");
    private transient Element body = element("div", "");
    private transient @Nullable EntryForm fields;
    private transient @Nullable Conflict conflict;
    private transient Optional<Dataset> base = Optional.empty();
    private transient Optional<String> basedOn = Optional.empty();

    /** @param newest the hash of what was saved in between */
    private record Conflict(Merge merge, MergePanel panel, String newest, Element section) {}

    EntryView(Entries entries) {
        this.entries = entries;
        addClassName("sites");
        UI.getCurrent().getPage().addJavaScript("context://entry.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = EntryAddress.of(
                event.getRouteParameters().get("site"),
                event.getLocation().getQueryParameters().getParameters());
        removeAll();
        getElement().removeAllChildren();
        entries.open(address).ifPresentOrElse(this::open, () -> getElement()
                .appendChild(element(
                        "div",
                        "empty",
                        text("h1", "", "There is nothing to enter"),
                        text("p", "", "There is no such site, or no version of a standard to ask for its data. "),
                        Markup.link(SitesAddress.ALL, "", "All sites"))));
    }

    private void open(Entries.Entry entry) {
        base = entry.base();
        basedOn = entry.basedOn();
        getElement().appendChild(head(entry));
        entry.notices().forEach(notice -> getElement().appendChild(text("p", "notice", notice)));
        var version = new VersionSelect(
                "Asked for by", entries.versions(), id -> entry.address().withVersion(id));
        version.setValue(entry.version());
        var bar = new Div(version);
        bar.addClassName("bar");
        add(bar);
        notices.removeAllChildren();
        getElement().appendChild(notices);
        form = element("form", "content entry-form")
                .setAttribute("novalidate", true)
                .setAttribute("autocomplete", "off");
        form.addEventListener(
                        "typed",
                        sent -> send(
                                entry, sent.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        getElement().appendChild(form);
        fill(entry, entry.typed());
        var key = entry.address().site().orElse("new") + " "
                + entry.address().data().orElse("");
        form.executeJs("return workbenchEntry.start(this, $0)", key).then(String.class, kept -> restore(entry, kept));
    }

    private static Element head(Entries.Entry entry) {
        var title = entry.base()
                .map(dataset -> "Edit data of " + Wording.dataset(dataset))
                .orElse(entry.site().isPresent() ? "New data" : "New site");
        var head = element("header", "head site");
        entry.site()
                .ifPresent(site -> head.appendChild(SiteHead.crumbs(site.id().value(), site.name())));
        return head.appendChild(
                text("h1", "", title),
                text(
                        "p",
                        "quiet",
                        "Asked for are the data that " + entry.version().id()
                                + " reads. Leave empty what is not known: missing is never taken for zero. A decimal comma is"
                                + " understood; what could mean two numbers is asked back. Ctrl+S saves."));
    }

    private void fill(Entries.Entry entry, Typed typed) {
        var made = new EntryForm(entry, typed);
        fields = made;
        conflict = null;
        body = element("div", "");
        made.into(body);
        body.appendChild(element("div", "actions save", EntryForm.save()));
        form.removeAllChildren().appendChild(body);
        form.setAttribute("data-based-on", basedOn.orElse(""));
    }

    /** Puts back what was typed and not saved before the page was loaded again. */
    private void restore(Entries.Entry entry, String kept) {
        Draft.read(kept).filter(draft -> draft.differsFrom(entry.typed())).ifPresent(draft -> {
            draft.basedOn().filter(hash -> !basedOn.equals(Optional.of(hash))).ifPresent(hash -> {
                base = entries.snapshot(hash).or(() -> base);
                basedOn = Optional.of(hash);
            });
            fill(entry, draft.over(entry.typed()));
            var discard = text("button", "action", "Discard it").setAttribute("type", "button");
            discard.addEventListener("click", event -> {
                base = entry.base();
                basedOn = entry.basedOn();
                fill(entry, entry.typed());
                form.executeJs("workbenchEntry.forget(this)");
                notices.removeAllChildren();
            });
            tell(element(
                    "p",
                    "notice",
                    text("span", "", "What you typed on " + draft.at() + " and did not save is back. "),
                    discard));
        });
    }

    private void tell(Element notice) {
        notices.removeAllChildren().appendChild(notice);
    }

    private void send(Entries.Entry entry, String json) {
        var made = fields;
        if (made == null) {
            return;
        }
        Map<String, String> sent = Draft.fields(json);
        try {
            var open = conflict;
            if (open != null) {
                open.panel()
                        .decided(sent)
                        .ifPresentOrElse(
                                mine -> save(entry, open.merge().resolve(mine), Optional.of(open.newest()), sent),
                                () -> tell(text("p", "notice", "Decide each row: mine or what was saved in between.")));
                return;
            }
            var typed = made.typed().with(sent);
            var read = entries.read(entry, base, typed);
            made.fields().tell(read.wrong());
            if (read.dataset().isEmpty()) {
                tell(made.fields().summary(read.wrong()));
                notices.executeJs("this.firstElementChild.focus(); this.scrollIntoView({block: 'nearest'})");
                return;
            }
            save(entry, read.dataset().get(), basedOn, sent);
        } catch (StoreException problem) {
            tell(text("p", "notice", "Not saved: " + problem.getMessage() + " What you typed is still here; try again.")
                    .setAttribute("role", "alert"));
        }
    }

    private void save(Entries.Entry entry, Dataset dataset, Optional<String> from, Map<String, String> sent) {
        switch (entries.save(dataset, from, sent.getOrDefault("save/note", ""))) {
            case SaveResult.Saved saved -> leave(after(entry, dataset, from, saved.hash()));
            case SaveResult.Unchanged unchanged -> {
                form.executeJs("workbenchEntry.forget(this)");
                tell(text("p", "notice", "There was nothing to save: the newest data say the same already."));
            }
            case SaveResult.Conflict clash -> decide(entry, dataset, from, clash.newest());
        }
    }

    private static String after(Entries.Entry entry, Dataset dataset, Optional<String> from, String hash) {
        var id = dataset.site().id();
        var version = Optional.of(entry.version().id().toString());
        return from.map(before -> DifferenceAddress.between(id.value(), before, hash, version)
                        .asSaved()
                        .href())
                .orElseGet(() -> SiteAddress.of(id)
                        .withVersion(entry.version().id().toString())
                        .withData(dataset.key())
                        .href());
    }

    private void leave(String href) {
        form.executeJs("""
                workbenchEntry.forget(this);
                const link = document.createElement('a');
                link.href = $0;
                link.setAttribute('router-link', '');
                document.body.append(link);
                link.click();
                link.remove();
                """, href);
    }

    private void decide(Entries.Entry entry, Dataset mine, Optional<String> from, String newest) {
        var merge = entries.merge(from, mine, newest);
        var panel = new MergePanel(merge, entry.version());
        Optional.ofNullable(conflict).ifPresent(open -> open.section().removeFromParent());
        var section = panel.build();
        conflict = new Conflict(merge, panel, newest, section);
        notices.removeAllChildren();
        body.setAttribute("hidden", true);
        form.appendChild(section);
        section.executeJs("this.querySelector('h2').focus()");
    }
}
