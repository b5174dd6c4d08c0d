package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.SiteAddress;
import org.standardworkbench.webapp.sites.SiteList;

/**
 * The countries around the Baltic Sea as tiles in their places, with their sites. A schematic: where in its country a site lies is not
 * known here and not drawn. Sites of other countries stand below.
 */
final class CountryMap {

    /** In the order of reading: around the sea, against the clock from the north-west. */
    private static final List<String> AROUND = List.of("SE", "DK", "DE", "PL", "LT", "LV", "FI");

    private static final int MOST_IN_A_TILE = 6;

    private final SiteList list;
    private final Function<SiteList.Row, Optional<Element>> level;

    /** @param level the level of a site, if it is known */
    CountryMap(SiteList list, Function<SiteList.Row, Optional<Element>> level) {
        this.list = list;
        this.level = level;
    }

    Element build() {
        Map<String, List<SiteList.Row>> byCountry = list.rows().stream()
                .collect(Collectors.groupingBy(row -> row.site().country(), TreeMap::new, Collectors.toList()));
        List<String> countries = new ArrayList<>(AROUND);
        byCountry.keySet().stream().filter(code -> !AROUND.contains(code)).forEach(countries::add);
        var map = Markup.element("div", "map")
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Sites by country around the Baltic Sea, a schematic");
        countries.forEach(code -> map.appendChild(tile(code, byCountry.getOrDefault(code, List.of()))));
        return map.appendChild(Markup.sign("sea", "Baltic Sea"));
    }

    private Element tile(String country, List<SiteList.Row> rows) {
        boolean chosen = list.address().country().filter(country::equals).isPresent();
        var head = Markup.link(list.address().withCountry(chosen ? Optional.empty() : Optional.of(country)), "country")
                .appendChild(
                        text("span", "name", Wording.country(country)),
                        text("span", "quiet", Wording.count(rows.size(), "site", "sites")));
        if (chosen) {
            head.setAttribute("aria-current", "true");
        }
        var tile = Markup.element(
                "section",
                "tile " + (AROUND.contains(country) ? country.toLowerCase(Locale.ROOT) : "other"),
                Markup.element("h2", "", head));
        return rows.isEmpty() ? tile : tile.appendChild(sites(country, rows));
    }

    private Element sites(String country, List<SiteList.Row> rows) {
        var sites = Markup.element("ul", "");
        rows.stream().limit(MOST_IN_A_TILE).forEach(row -> sites.appendChild(site(row)));
        if (rows.size() > MOST_IN_A_TILE) {
            sites.appendChild(Markup.element(
                    "li",
                    "",
                    Markup.link(
                            list.address().withCountry(Optional.of(country)),
                            "quiet",
                            "and " + (rows.size() - MOST_IN_A_TILE) + " more")));
        }
        return sites;
    }

    private Element site(SiteList.Row row) {
        var item = Markup.element(
                "li",
                row.site().illustrative() ? "illustrative" : "",
                Markup.link(SiteAddress.of(row.site().id()), "", row.site().name()));
        level.apply(row).ifPresent(item::appendChild);
        return item;
    }
}
