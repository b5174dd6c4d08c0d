package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
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
import java.util.Map;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.standards.Family;
import org.standardworkbench.webapp.standards.Standards;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** Every standard with its versions as a tree. */
@Needs(Action.READ_VERSIONS)
@Route("standards")
@Menu(title = "Standards", order = 3)
@StyleSheet("standards.css")
class StandardsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Standards standards;

    StandardsView(Standards standards) {
        this.standards = standards;
        addClassName("standards");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(say("standards.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var families = standards.families();
        getElement().removeAllChildren().appendChild(element("header", "head", text("h1", "", say("standards.title"))));
        standards.leftOut().forEach(notice -> getElement().appendChild(text("p", "notice", notice)));
        if (families.isEmpty()) {
            getElement().appendChild(text("p", "empty", say("standards.empty")));
        }
        families.forEach(family -> getElement().appendChild(family(family)));
        var files = Exports.link("versions", Map.of());
        getElement().appendChild(Downloads.of(say("standards.all-versions"), files.csv(), files.xlsx()));
    }

    private static Element family(Family family) {
        var newest = newest(family.roots());
        var section = element(
                "section",
                "family",
                element(
                        "div",
                        "title",
                        text("h2", "", newest.title().best(Reader.language())),
                        text("span", "quiet", family.standard() + " · " + newest.schemeOwner())));
        return section.appendChild(tree(family.roots()));
    }

    private static StandardVersion newest(List<Family.Node> nodes) {
        var last = nodes.getLast();
        return last.children().isEmpty() ? last.version() : newest(last.children());
    }

    private static Element tree(List<Family.Node> nodes) {
        var list = element("ul", "tree");
        nodes.forEach(node -> {
            var item = element("li", "", version(node.version()));
            list.appendChild(node.children().isEmpty() ? item : item.appendChild(tree(node.children())));
        });
        return list;
    }

    private static String count(String key, int number) {
        return Reader.phrases().count(key, number);
    }

    private static Element version(StandardVersion version) {
        var facts = element("span", "facts");
        version.basedOn().ifPresent(base -> facts.appendChild(text("span", "", say("standards.based-on", base))));
        facts.appendChild(
                text("span", "", Wording.published(version)),
                text("span", "", count("standards.criteria", version.criteria().size())),
                text("span", "", count("standards.levels", version.levels().size())),
                text(
                        "span",
                        "",
                        count("standards.languages", version.languages().size())),
                text("span", "hash", Wording.shortHash(version))
                        .setAttribute("title", say("standards.hash", version.contentHash())));
        version.illustrative().ifPresent(notice -> facts.appendChild(text("span", "mark", say("common.illustrative"))));
        return element(
                "div",
                version.illustrative().isPresent() ? "version illustrative" : "version",
                Markup.link(
                        StandardsAddress.of(version.id()).withLanguage(Reader.language()),
                        "id",
                        version.id().toString()),
                Wording.state(version),
                facts);
    }
}
