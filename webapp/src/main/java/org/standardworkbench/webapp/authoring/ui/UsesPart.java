package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.standardworkbench.rules.verification.Dependencies;
import org.standardworkbench.rules.verification.Dependencies.Part;
import org.standardworkbench.webapp.authoring.UseMap;
import org.standardworkbench.webapp.chart.Chart;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** What uses one part of a version, chosen from all: as a picture and as a table. */
final class UsesPart {

    private static final String TABLE = "users-of";
    private static final int LINE = 34;

    private final UseMap map;
    private final String criteria;
    private final UnaryOperator<String> href;
    private final SerializableConsumer<String> go;
    private final Phrases phrases = Reader.phrases();

    /**
     * @param criteria the beginning of the addresses of criteria
     * @param href the address of a part's users, by {@link UseMap#address}
     * @param go leads there
     */
    UsesPart(UseMap map, String criteria, UnaryOperator<String> href, SerializableConsumer<String> go) {
        this.map = map;
        this.criteria = criteria;
        this.href = href;
        this.go = go;
    }

    /** @param of the part that is chosen, by its address; there may be no such part. @param file what the table is called */
    Element shown(Optional<String> of, String file) {
        var part = of.flatMap(map::named);
        var page = element("div", "");
        if (of.isPresent() && part.isEmpty()) {
            page.appendChild(Parts.problem(phrases.say("drafts.no-part", of.get())));
        }
        return page.appendChild(
                element("div", "parts-of", choice(part)),
                part.map(this::users).orElseGet(() -> Parts.quiet(phrases.say("drafts.choose-part"))),
                Parts.downloads(map.table(part), file));
    }

    private Element choice(Optional<Part> chosen) {
        var select = new Element("select").setAttribute("class", "part").setAttribute("id", "part-of");
        select.appendChild(text("option", "", "–").setAttribute("value", ""));
        var byKind = map.parts().entrySet().stream()
                .collect(Collectors.groupingBy(one -> one.getKey().kind(), LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, parts) -> {
            var group = new Element("optgroup").setAttribute("label", word(kind));
            parts.forEach(one -> group.appendChild(option(one, chosen)));
            select.appendChild(group);
        });
        select.setProperty("value", chosen.map(UseMap::address).orElse(""));
        select.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                go.accept(String.valueOf(event.getValue()));
            }
        });
        return element("p", "fields", Parts.field(phrases.say("drafts.uses-of"), select));
    }

    private Element option(Map.Entry<Part, Integer> one, Optional<Part> chosen) {
        var part = one.getKey();
        var label = map.label(part);
        var shown = (label.equals(part.name()) ? label : part.name() + " · " + label) + " (" + one.getValue() + ")";
        var option = text("option", "", shown).setAttribute("value", UseMap.address(part));
        return chosen.filter(part::equals).isPresent() ? option.setAttribute("selected", "") : option;
    }

    private String word(Dependencies.Kind kind) {
        return phrases.say("drafts.uses." + kind.code());
    }

    private Element users(Part part) {
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
                        name(one.user()),
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
            Chart.onPick(chart, go);
            shown.appendChild(chart);
        });
        return shown.appendChild(
                scrolling(label, table("grid", label, columns, rows).setAttribute("id", TABLE)));
    }

    private Element name(Part part) {
        var label = map.label(part);
        var shown = label.equals(part.name()) || label.startsWith(part.name()) || part.kind() == Dependencies.Kind.LEVEL
                ? label
                : part.name() + " " + label;
        return UseMap.criterion(part)
                .map(code -> link(criteria + code, "", shown))
                .orElseGet(() -> map.parts().containsKey(part)
                        ? link(href.apply(UseMap.address(part)), "", shown)
                        : text("span", "", shown));
    }
}
