package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.drafts.DraftException;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.store.StoreException;

/** The tools of a draft: findings, what uses what, comparison of revisions, merging, lineage, files and tables. */
@Route("drafts/:draft([0-9]{1,12})/findings")
@RouteAlias("drafts/:draft([0-9]{1,12})/dependencies")
@RouteAlias("drafts/:draft([0-9]{1,12})/compare")
@RouteAlias("drafts/:draft([0-9]{1,12})/merge")
@RouteAlias("drafts/:draft([0-9]{1,12})/lineage")
@RouteAlias("drafts/:draft([0-9]{1,12})/files")
@StyleSheet("editor.css")
@StyleSheet("tools.css")
class ToolsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLISECONDS = 400;

    private final transient Bench bench;
    private transient ToolAddress address = ToolAddress.of(0, ToolAddress.Tool.FINDINGS);
    private transient @Nullable Tool tool;
    private transient @Nullable Registration polling;
    private String name = "";

    ToolsView(Bench bench) {
        this.bench = bench;
        addClassNames("editor", "tools");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long draft = Long.parseLong(event.getRouteParameters().get("draft").orElse("0"));
        var words = event.getLocation().getSegments();
        address = ToolAddress.read(
                draft, words.getLast(), event.getLocation().getQueryParameters().getParameters());
        show(Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return Titles.of(Reader.say("drafts.tool." + address.tool().code()), name);
    }

    /** Goes to another state of the tools. */
    void go(ToolAddress other) {
        var location = new Location(other.href());
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Does something that may be refused, and tells so above. */
    void act(Runnable action) {
        try {
            action.run();
        } catch (DraftException | EditException | StoreException problem) {
            show(Optional.of(String.valueOf(problem.getMessage())));
        }
    }

    /** Shows everything anew. */
    void show(Optional<String> said) {
        var page = getElement().removeAllChildren();
        tool = null;
        try {
            var draft = bench.drafts().get(address.draft());
            name = draft.name();
            page.appendChild(head(draft));
            said.ifPresent(problem -> page.appendChild(Parts.problem(problem)));
            var made = make(draft);
            tool = made;
            page.appendChild(element("div", "tool", made.shown()));
            poll(made.poll());
        } catch (DraftException | EditException | StoreException problem) {
            page.appendChild(
                    text("h1", "", Reader.say("drafts.tool." + address.tool().code())),
                    Parts.problem(String.valueOf(problem.getMessage())),
                    link("drafts", "action", Reader.say("drafts.all")));
        }
    }

    private Tool make(Draft draft) {
        return switch (address.tool()) {
            case FINDINGS -> new FindingsTool(bench, draft, address);
            case DEPENDENCIES -> new DependencyTool(bench, draft, address, this);
            case COMPARE -> new CompareTool(bench, draft, address, this);
            case MERGE -> new MergeTool(bench, draft, address, this);
            case LINEAGE -> new LineageTool(bench, draft, address, this);
            case FILES -> new FilesTool(bench, draft, this);
        };
    }

    private Element head(Draft draft) {
        var nav = element("nav", "faces").setAttribute("aria-label", Reader.say("drafts.tools"));
        nav.appendChild(link("drafts/" + draft.id(), "page", Reader.say("drafts.criteria")));
        for (var one : ToolAddress.Tool.values()) {
            var link = link(ToolAddress.of(draft.id(), one), "page", Reader.say("drafts.tool." + one.code()));
            nav.appendChild(one == address.tool() ? link.setAttribute("aria-current", "page") : link);
        }
        return element(
                "header",
                "head",
                element(
                        "p",
                        "crumbs",
                        link("drafts", "", Reader.say("drafts.all")),
                        text("span", "", " / "),
                        link("drafts/" + draft.id(), "", draft.name())),
                text("h1", "", Reader.say("drafts.tool." + address.tool().code())),
                Parts.quiet(Reader.say("drafts.intro." + address.tool().code())),
                nav);
    }

    private void poll(boolean more) {
        getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> ui.setPollInterval(more ? POLL_MILLISECONDS : -1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> {
            var now = tool;
            poll(now != null && now.poll());
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
        event.getUI().setPollInterval(-1);
    }
}
