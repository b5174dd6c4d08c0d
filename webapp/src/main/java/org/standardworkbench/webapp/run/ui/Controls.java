package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Chooses versions and sites. Every choice is another address. */
class Controls extends Div {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<String> versions = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Site> sites = new MultiSelectComboBox<>();
    private final transient RunService run;
    private transient List<Site> all = List.of();
    private transient Optional<String> choicesOf = Optional.of("nothing yet");
    private RunAddress address = RunAddress.FIRST;

    /** @param go goes to another address */
    Controls(RunService run, Consumer<RunAddress> go) {
        this.run = run;
        addClassName("controls");
        versions.setClearButtonVisible(false);
        versions.addClassName("versions");
        sites.setClearButtonVisible(true);
        sites.addClassName("sites");
        add(versions, sites);
        listen(go);
    }

    private void listen(Consumer<RunAddress> go) {
        versions.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(
                        address.withVersions(event.getValue().stream().sorted().toList()));
            }
        });
        sites.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.withSites(chosen(event.getValue()::contains)));
            }
        });
    }

    /** Shows what is chosen. */
    final void show(Selection selection) {
        address = selection.address();
        var wording = new Wording(selection.language());
        versions.setLabel(wording.phrases().say("run.versions"));
        sites.setLabel(wording.phrases().say("run.sites"));
        offerChoices(selection, wording);
        versions.setValue(selection.versions().stream().map(Controls::id).toList());
        var chosen = selection.address().sites().isEmpty()
                ? List.<Site>of()
                : selection.datasets().stream()
                        .map(dataset -> dataset.site())
                        .distinct()
                        .toList();
        sites.setValue(chosen);
    }

    /** A run offers what it is about, whatever is current. */
    private void offerChoices(Selection selection, Wording wording) {
        sites.setItemLabelGenerator(wording::site);
        if (!choicesOf.equals(selection.address().run())) {
            choicesOf = selection.address().run();
            var choices = run.choices(selection);
            all = choices.sites();
            versions.setItems(choices.versions().stream().map(Controls::id).toList());
            sites.setItems(all);
        }
        sites.setPlaceholder(wording.phrases().say("run.all-sites", wording.number(all.size())));
    }

    private static String id(StandardVersion version) {
        return version.id().toString();
    }

    /** The ids of some sites; empty if none is chosen, which stands for all. */
    private Optional<List<String>> chosen(Predicate<Site> which) {
        return Optional.of(all.stream()
                        .filter(which)
                        .map(site -> site.id().value())
                        .collect(Collectors.toList()))
                .filter(ids -> !ids.isEmpty());
    }
}
