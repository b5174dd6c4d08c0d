package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.page.Titles;
import org.standardworkbench.webapp.standards.Standards;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** A version: what it asks, in one of the eight languages, part by part. The address is its state. */
@Needs(Action.READ_VERSIONS)
@Route("standards/:version")
@StyleSheet("standards.css")
class VersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_MILLISECONDS = 250;

    private final transient Standards standards;
    private final Div head = new Div();
    private final Div tabs = new Div();
    private final Input find = new Input();
    private final Div content = new Div();
    private transient StandardsAddress address = StandardsAddress.ALL;
    private transient @Nullable StandardVersion version;

    VersionView(Standards standards) {
        this.standards = standards;
        addClassName("standards");
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("role", "navigation").setAttribute("aria-label", say("standards.parts"));
        find.setType("search");
        find.setPlaceholder(say("standards.find"));
        find.getElement().setAttribute("aria-label", say("standards.find.said"));
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setValueChangeTimeout(TYPING_MILLISECONDS);
        find.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                find(event.getValue());
            }
        });
        var bar = new Div(tabs, find);
        bar.addClassName("bar");
        content.addClassName("content");
        add(head, bar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("version").orElse("");
        address = new StandardsAddress(
                        Optional.of(id),
                        Optional.empty(),
                        StandardsAddress.ALL.language(),
                        StandardsAddress.CRITERIA,
                        "")
                .with(event.getLocation().getQueryParameters().getParameters());
        var found = standards.version(id);
        version = found.found().map(loaded -> loaded.version()).orElse(null);
        find.setValue(address.find());
        if (version == null) {
            head.getElement()
                    .removeAllChildren()
                    .appendChild(Unknown.version(id, found.nearest(), standards.families()));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return Titles.of(address.version().orElse(""), say("standards.title"));
    }

    private void find(String words) {
        address = address.withFind(words);
        show();
        Markup.readdress(getElement(), address);
    }

    private void show() {
        boolean there = version != null;
        tabs.setVisible(there);
        find.setVisible(there);
        content.setVisible(there);
        if (version != null) {
            show(version, Language.ofCode(address.language()).orElse(Language.EN));
        }
    }

    private void show(StandardVersion shown, Language language) {
        head.getElement()
                .removeAllChildren()
                .appendChild(
                        VersionHead.paper(shown, Optional.empty(), language), VersionHead.of(shown, address, language));
        var filter = new Filter(address.find());
        var criteria = new CriteriaSection(shown, language, filter);
        var quantities = new QuantitySections(shown, language, filter);
        var sections = List.of(
                criteria.criteria(),
                criteria.levels(),
                quantities.parameters(),
                quantities.factors(),
                quantities.indicators());
        var open = sections.stream()
                .filter(section -> section.part().equals(address.part()))
                .findFirst()
                .orElse(sections.getFirst());
        tabs.getElement().removeAllChildren();
        sections.forEach(section -> tabs.getElement().appendChild(tab(section, section == open)));
        var files = Exports.link(
                "versions/" + shown.id() + "/" + open.part(), Map.of("language", Optional.of(language.code())));
        content.getElement()
                .removeAllChildren()
                .appendChild(open.count() == 0 ? nothing(open) : open.content())
                .appendChild(Downloads.of(say("standards.files", open.title()), files.csv(), files.xlsx()));
    }

    private Element tab(Section section, boolean open) {
        var link = Markup.link(address.withPart(section.part()), "tab", section.title())
                .appendChild(text("span", "number", String.valueOf(section.count())));
        return open ? link.setAttribute("aria-current", "page") : link;
    }

    private Element nothing(Section section) {
        return element(
                "p",
                "empty",
                text(
                        "span",
                        "",
                        address.find().isEmpty()
                                ? say("standards.none", section.title())
                                : say("standards.none.found", section.title(), address.find()) + " "),
                address.find().isEmpty()
                        ? element("span", "")
                        : Markup.link(address.withFind(""), "", say("standards.show-all")));
    }
}
