package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.SiteList;
import org.standardworkbench.webapp.sites.SitesAddress;

/** The filters of the list of sites as links, each to another address. */
final class SiteFilters {

    private final SiteList list;

    SiteFilters(SiteList list) {
        this.list = list;
    }

    Element build() {
        var address = list.address();
        return Markup.element(
                "div",
                "filters",
                group("Country", list.countries(), address.country(), address::withCountry, Wording::country),
                group(
                        "Stage",
                        Stream.of(Stage.values()).map(Stage::code).toList(),
                        address.stage(),
                        address::withStage,
                        Function.identity()),
                group("Kind", List.of("real", "illustrative"), address.kind(), address::withKind, Function.identity()));
    }

    private static Element group(
            String name,
            List<String> words,
            Optional<String> chosen,
            Function<Optional<String>, SitesAddress> with,
            Function<String, String> label) {
        var group =
                Markup.element("div", "filter").setAttribute("role", "group").setAttribute("aria-label", name);
        group.appendChild(text("span", "quiet", name), choice("all", chosen.isEmpty(), with.apply(Optional.empty())));
        words.forEach(word -> group.appendChild(
                choice(label.apply(word), chosen.filter(word::equals).isPresent(), with.apply(Optional.of(word)))));
        return group;
    }

    private static Element choice(String label, boolean chosen, SitesAddress address) {
        var link = Markup.link(address, "choice", label);
        return chosen ? link.setAttribute("aria-current", "true") : link;
    }
}
