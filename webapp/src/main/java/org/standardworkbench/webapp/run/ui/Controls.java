package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Chooses versions, sites and language. Every choice is another address. */
class Controls extends Div {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<StandardVersion> versions = new MultiSelectComboBox<>("Versions");
    private final MultiSelectComboBox<Site> sites = new MultiSelectComboBox<>("Sites");
    private final Select<Language> language = new Select<>();
    private final Element shortcuts = Markup.element("div", "shortcuts");
    private final List<Site> all;
    private RunAddress address = RunAddress.FIRST;

    /** @param go goes to another address */
    Controls(RunService run, Consumer<RunAddress> go) {
        this.all = run.sites();
        addClassName("controls");
        versions.setItems(run.versions());
        versions.setItemLabelGenerator(version -> version.id().toString());
        versions.setClearButtonVisible(false);
        versions.addClassName("versions");
        sites.setItems(all);
        sites.setItemLabelGenerator(Wording::site);
        sites.setPlaceholder("All " + all.size() + " sites; type a name, LV, illustrative …");
        sites.setClearButtonVisible(true);
        sites.addClassName("sites");
        language.setLabel("Statements in");
        language.setItems(Language.values());
        language.setItemLabelGenerator(Controls::name);
        language.addClassName("language");
        add(versions, sites, language);
        shortcuts.setAttribute("role", "group").setAttribute("aria-label", "Choose sites at once");
        getElement().appendChild(shortcuts);
        listen(go);
    }

    private void listen(Consumer<RunAddress> go) {
        versions.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.withVersions(event.getValue().stream()
                        .map(version -> version.id().toString())
                        .sorted()
                        .toList()));
            }
        });
        sites.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.withSites(chosen(event.getValue()::contains)));
            }
        });
        language.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.withLanguage(event.getValue()));
            }
        });
    }

    /** Shows what is chosen. */
    final void show(Selection selection) {
        address = selection.address();
        versions.setValue(List.copyOf(selection.versions()));
        var chosen = selection.address().sites().isEmpty()
                ? List.<Site>of()
                : selection.datasets().stream()
                        .map(dataset -> dataset.site())
                        .distinct()
                        .toList();
        sites.setValue(chosen);
        language.setValue(selection.language());
        showShortcuts();
    }

    private void showShortcuts() {
        shortcuts.removeAllChildren();
        shortcut("All", site -> true);
        shortcut("Real", site -> !site.illustrative());
        shortcut("Illustrative", Site::illustrative);
        all.stream()
                .map(Site::country)
                .distinct()
                .sorted()
                .forEach(country -> shortcut(country, site -> site.country().equals(country)));
    }

    private void shortcut(String name, Predicate<Site> which) {
        var target = address.withSites(name.equals("All") ? Optional.empty() : chosen(which));
        var link = Markup.link(target, "shortcut").setText(name);
        if (target.sites().equals(address.sites())) {
            link.setAttribute("aria-current", "true");
        }
        shortcuts.appendChild(link);
    }

    /** The ids of some sites; empty if none is chosen, which stands for all. */
    private Optional<List<String>> chosen(Predicate<Site> which) {
        return Optional.of(all.stream()
                        .filter(which)
                        .map(site -> site.id().value())
                        .collect(Collectors.toList()))
                .filter(ids -> !ids.isEmpty());
    }

    /** "Deutsch (de)": a language in its own words. */
    private static String name(Language language) {
        Locale locale = language.locale();
        var own = locale.getDisplayLanguage(locale);
        return own.substring(0, 1).toUpperCase(locale) + own.substring(1);
    }
}
