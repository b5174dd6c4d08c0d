package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.verification.DataDemands;
import org.standardworkbench.rules.verification.Dependencies;
import org.standardworkbench.rules.verification.Dependencies.Part;
import org.standardworkbench.webapp.authoring.DemandTable;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.authoring.UseMap;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** What in a draft uses what, and which data it newly demands of which site. */
final class DependencyTool implements Tool {

    private final Bench bench;
    private final Draft draft;
    private final ToolAddress address;
    private final ToolsView view;
    private final Phrases phrases = Reader.phrases();

    DependencyTool(Bench bench, Draft draft, ToolAddress address, ToolsView view) {
        this.bench = bench;
        this.draft = draft;
        this.address = address;
        this.view = view;
    }

    @Override
    public Element shown() {
        var read = bench.states().read(draft.newest().id());
        if (read.value().isEmpty()) {
            return element(
                    "div",
                    "",
                    Parts.quiet(phrases.say("drafts.unreadable")),
                    Parts.problems(read.problems(), draft.id()));
        }
        var map = new UseMap(read.value().get(), Reader.language());
        return new UsesPart(map, "drafts/" + draft.id() + "/", this::href, of -> view.go(address.with("of", of)))
                .shown(address.get("of"), "dependencies-draft-" + draft.id())
                .appendChild(Parts.section(
                        "demands",
                        phrases.say("drafts.demands"),
                        demands(read.value().get())));
    }

    private String href(String of) {
        return address.with("of", of).href();
    }

    private Element demands(LoadedVersion after) {
        var before = bench.states().began(draft);
        var found = bench.states().demands(draft);
        if (before.isEmpty() || found.isEmpty()) {
            return Parts.quiet(phrases.say("drafts.demands.unknown"));
        }
        var sites = found.get().sites().stream()
                .filter(site -> !site.newly().isEmpty())
                .toList();
        var part = element("div", "");
        part.appendChild(Parts.quiet(
                phrases.say("drafts.demands.from", before.get().version().id()) + " "
                        + (sites.isEmpty()
                                ? phrases.say("drafts.demands.none")
                                : phrases.count("drafts.demands.some", sites.size()))));
        if (!sites.isEmpty()) {
            part.appendChild(demandTable(new UseMap(after, Reader.language()), sites));
        }
        return part.appendChild(Parts.downloads(
                DemandTable.of(before.get().version(), after.version(), found.get()), "demands-draft-" + draft.id()));
    }

    private Element demandTable(UseMap map, List<DataDemands.OfSite> sites) {
        var columns = List.of(
                phrases.say("drafts.site.name"),
                phrases.say("drafts.demands.indicator"),
                phrases.say("drafts.demands.for"),
                phrases.say("drafts.demands.data"));
        var rows = sites.stream().flatMap(site -> site.newly().stream()
                .map(one -> row(
                        columns,
                        text(
                                "span",
                                "",
                                site.dataset().site().name() + " "
                                        + site.dataset().period().end().getYear()
                                        + (site.dataset().site().illustrative()
                                                ? " · " + phrases.say("common.illustrative")
                                                : "")),
                        text(
                                "span",
                                "",
                                map.label(new Part(
                                        Dependencies.Kind.INDICATOR,
                                        one.indicator().value()))),
                        text(
                                "span",
                                "",
                                one.criteria().stream().map(Object::toString).collect(Collectors.joining(", "))),
                        one.there()
                                ? text("span", "", "✓ " + phrases.say("drafts.there"))
                                : text("span", "missing", "✕ " + phrases.say("drafts.missing")))));
        var label = phrases.say("drafts.demands");
        return scrolling(label, table("grid", label, columns, rows));
    }
}
