package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.authoring.UseMap;
import org.standardworkbench.webapp.authoring.VersionUses;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;

/** What in a version uses what. The address names the version and the part. */
@Needs(Action.READ_VERSIONS)
@Route("standards/:version/dependencies")
@StyleSheet("editor.css")
@StyleSheet("tools.css")
class VersionUsesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient VersionUses versions;
    private String id = "";

    VersionUsesView(VersionUses versions) {
        this.versions = versions;
        addClassNames("editor", "tools");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("version").orElse("");
        var of = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("of")
                .filter(part -> !part.isBlank());
        var page = getElement().removeAllChildren();
        page.appendChild(element(
                "header",
                "head",
                element("p", "crumbs", link("standards/" + id, "", id)),
                text("h1", "", Reader.say("drafts.tool.dependencies")),
                Parts.quiet(Reader.say("drafts.intro.version-dependencies"))));
        var loaded = versions.find(id);
        if (loaded.isEmpty()) {
            page.appendChild(Parts.problem(Reader.say("drafts.no-version", id)));
            return;
        }
        var part = new UsesPart(
                new UseMap(loaded.get(), Reader.language()), "standards/" + id + "/", this::href, picked -> {
                    var to = new Location(href(picked));
                    UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
                });
        page.appendChild(element("div", "tool", part.shown(of, "dependencies-" + id.replace('@', '-'))));
    }

    private String href(String of) {
        return "standards/" + id + "/dependencies"
                + (of.isEmpty()
                        ? ""
                        : "?of=" + URLEncoder.encode(of, StandardCharsets.UTF_8).replace("%3A", ":"));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(Reader.say("drafts.tool.dependencies"), id);
    }
}
