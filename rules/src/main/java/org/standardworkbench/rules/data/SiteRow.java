package org.standardworkbench.rules.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;

/** A row of the list of sites, with the place where it stands. */
record SiteRow(Site site, Place place) {

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    /** Reads a row; empty if it has an error, which has been told. */
    static Optional<SiteRow> read(TableRow row) throws Problems.Unreadable {
        Optional<String> id = row.id("id");
        Optional<String> name = row.required("name");
        Optional<String> country = country(row);
        Optional<Stage> stage = row.word("stage", Stage.class, Stage::code);
        String illustrative = row.text("illustrative");
        boolean sound = illustrative.isEmpty() || illustrative.equals("true") || illustrative.equals("false");
        if (!sound) {
            row.error(
                    "illustrative",
                    Advice.quote(illustrative) + row.in("illustrative") + " is neither `true` nor `false`.",
                    "An empty cell means `false`.");
        }
        if (id.isEmpty() || name.isEmpty() || country.isEmpty() || stage.isEmpty() || !sound) {
            return Optional.empty();
        }
        Site site = new Site(
                new SiteId(id.get()),
                name.get(),
                country.get(),
                stage.get(),
                illustrative.equals("true"),
                row.text("note"));
        return Optional.of(new SiteRow(site, row.place("id")));
    }

    private static Optional<String> country(TableRow row) throws Problems.Unreadable {
        Optional<String> country = row.required("country");
        if (country.isPresent() && !COUNTRIES.contains(country.get())) {
            String upper = country.get().toUpperCase(Locale.ROOT);
            row.error(
                    "country",
                    Advice.quote(country.get()) + row.in("country") + " is not a country code of ISO 3166-1.",
                    COUNTRIES.contains(upper) ? Advice.maybe(upper) : "Write two capital letters, for example `LV`.");
            return Optional.empty();
        }
        return country;
    }
}
