package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.verification.DataDemands;
import org.standardworkbench.rules.verification.Dependencies;
import org.standardworkbench.rules.verification.Dependencies.Part;
import org.standardworkbench.webapp.authoring.DemandTable;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.authoring.UseMap;
import org.standardworkbench.webapp.chart.Chart;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** What in a draft uses what, and which data it newly demands of which site. */
final class DependencyTool implements Tool {

    private static final String TABLE = "users-of";
    private static final int LINE = 34;

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
        var part = address.get("of").flatMap(map::named);
        var page = element("div", "");
        if (address.get("of").isPresent() && part.isEmpty()) {
            page.appendChild(Parts.problem(
                    phrases.say("drafts.no-part", address.get("of").get())));
        }
        page.appendChild(
                element("div", "parts-of", choice(map, part)),
                part.map(one -> users(map, one)).orElseGet(() -> Parts.quiet(phrases.say("drafts.choose-part"))),
                Parts.downloads(map.table(part), "dependencies-draft-" + draft.id()),
                Parts.section(
                        "demands",
                        phrases.say("drafts.demands"),
                        demands(read.value().get())));
        return page;
    }

    private Element choice(UseMap map, Optional<Part> chosen) {
        var select = new Element("select").setAttribute("class", "part").setAttribute("id", "part-of");
        select.appendChild(text("option", "", "–").setAttribute("value", ""));
        var byKind = map.parts().entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> one.getKey().kind(), java.util.LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, parts) -> {
            var group = new Element("optgroup").setAttribute("label", word(kind));
            parts.forEach(one -> group.appendChild(option(map, one, chosen)));
            select.appendChild(group);
        });
        select.setProperty("value", chosen.map(UseMap::address).orElse(""));
        select.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                view.go(address.with("of", String.valueOf(event.getValue())));
            }
        });
        return element("p", "fields", Parts.field(phrases.say("drafts.uses-of"), select));
    }

    private Element option(UseMap map, Map.Entry<Part, Integer> one, Optional<Part> chosen) {
        var part = one.getKey();
        var label = map.label(part);
        var shown = (label.equals(part.name()) ? label : part.name() + " · " + label) + " (" + one.getValue() + ")";
        var option = text("option", "", shown).setAttribute("value", UseMap.address(part));
        return chosen.filter(part::equals).isPresent() ? option.setAttribute("selected", "") : option;
    }

    private String word(Dependencies.Kind kind) {
        return phrases.say("drafts.uses." + kind.code());
    }

    private Element users(UseMap map, Part part) {
        var users = map.users(part);
        if (users.isEmpty()) {
            return Parts.quiet(phrases.say("drafts.unused", map.label(part)));
        }
        var columns = List.of(
                phrases.say("drafts.used-by"),
                phrases.say("drafts.what"),
                phrases.say("drafts.how"),
                phrases.say("drafts.through"));
        var label = phrases.say("drafts.users", map.label(part));
        var rows = users.stream()
                .map(one -> row(
                        columns,
                        name(map, one.user()),
                        text("span", "", word(one.user().kind())),
                        text(
                                "span",
                                "",
                                one.how().stream()
                                        .map(how -> phrases.say(
                                                "drafts.how." + how.code().replace(' ', '-')))
                                        .collect(Collectors.joining(", "))),
                        text("span", "", one.through().stream().map(map::label).collect(Collectors.joining(" → ")))));
        var shown = element("div", "");
        map.picture(part).ifPresent(picture -> {
            long widest = picture.stations().stream()
                    .collect(Collectors.groupingBy(station -> station.column(), Collectors.counting()))
                    .values()
                    .stream()
                    .mapToLong(count -> count)
                    .max()
                    .orElse(1);
            var chart = Chart.of(picture, label, TABLE, (int) Math.max(120, widest * LINE));
            Chart.onPick(chart, picked -> view.go(address.with("of", picked)));
            shown.appendChild(chart);
        });
        return shown.appendChild(
                scrolling(label, table("grid", label, columns, rows).setAttribute("id", TABLE)));
    }

    private Element name(UseMap map, Part part) {
        var label = map.label(part);
        var shown = label.equals(part.name()) || label.startsWith(part.name()) || part.kind() == Dependencies.Kind.LEVEL
                ? label
                : part.name() + " " + label;
        return UseMap.criterion(part)
                .map(code -> link("drafts/" + draft.id() + "/" + code, "", shown))
                .orElseGet(() -> map.parts().containsKey(part)
                        ? link(address.with("of", UseMap.address(part)), "", shown)
                        : text("span", "", shown));
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
                                        + site.dataset().period().end().getYear()),
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
