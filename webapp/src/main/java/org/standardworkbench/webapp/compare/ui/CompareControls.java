package org.standardworkbench.webapp.compare.ui;

import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.compare.CompareAddress;
import org.standardworkbench.webapp.compare.CompareService;

/** Chooses versions and sites. Every choice is another address. */
class CompareControls extends Div {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<StandardVersion> versions = new MultiSelectComboBox<>(say("run.versions"));
    private final MultiSelectComboBox<Site> sites = new MultiSelectComboBox<>(say("run.sites"));
    private transient List<StandardVersion> columns = List.of();
    private transient CompareAddress address = CompareAddress.FIRST;

    CompareControls(CompareService service, Consumer<CompareAddress> go) {
        addClassName("controls");
        versions.setItems(service.versions());
        versions.setItemLabelGenerator(version -> version.id().toString());
        sites.setItems(service.sites());
        sites.setItemLabelGenerator(site ->
                site.name() + " · " + site.country() + (site.illustrative() ? " · " + say("common.illustrative") : ""));
        sites.setPlaceholder(say("run.all-sites", service.sites().size()));
        sites.setClearButtonVisible(true);
        add(versions, sites);
        versions.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.withVersions(inOrder(event.getValue())));
            }
        });
        sites.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.withSites(ids(event.getValue())));
            }
        });
    }

    /** Those that were there keep their column; new ones come behind. */
    private List<String> inOrder(java.util.Set<StandardVersion> chosen) {
        List<StandardVersion> ordered = new ArrayList<>(columns);
        ordered.retainAll(chosen);
        var all = new LinkedHashSet<>(ordered);
        all.addAll(chosen);
        return all.stream().map(version -> version.id().toString()).toList();
    }

    private static Optional<List<String>> ids(java.util.Set<Site> chosen) {
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        chosen.stream().map(site -> site.id().value()).sorted().toList());
    }

    /** Shows what is chosen. */
    final void show(CompareAddress now, List<StandardVersion> chosen, List<Site> some) {
        address = now;
        columns = List.copyOf(chosen);
        versions.setValue(new LinkedHashSet<>(chosen));
        sites.setValue(now.sites().isEmpty() ? List.of() : some);
    }
}
