package org.standardworkbench.webapp.sites;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.webapp.page.Address;

/**
 * A state of the list of sites. What it names may not exist.
 *
 * @param version id of the version whose level is shown; empty for the newest
 * @param country only sites of this country, by its ISO 3166-1 alpha-2 code
 * @param stage only sites in this stage
 * @param kind {@code real} or {@code illustrative}
 * @param find words that name, id or note must hold; may be empty
 * @param page which page of a long list, from 1
 */
public record SitesAddress(
        Optional<String> version,
        Optional<String> country,
        Optional<String> stage,
        Optional<String> kind,
        String find,
        int page)
        implements Address {

    /** All sites under the newest version. */
    public static final SitesAddress ALL =
            new SitesAddress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", 1);

    /** Reads the parameters of an address; others are passed over. */
    public static SitesAddress of(Map<String, List<String>> parameters) {
        return new SitesAddress(
                Query.text(parameters, "version"),
                Query.text(parameters, "country"),
                Query.text(parameters, "stage"),
                Query.text(parameters, "kind"),
                Query.text(parameters, "find").orElse(""),
                Query.text(parameters, "page")
                        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    /** The same under another version. */
    public SitesAddress withVersion(String other) {
        return new SitesAddress(Optional.of(other), country, stage, kind, find, page);
    }

    /** Sites of one country, or of all. */
    public SitesAddress withCountry(Optional<String> other) {
        return new SitesAddress(version, other, stage, kind, find, 1);
    }

    /** Sites in one stage, or in all. */
    public SitesAddress withStage(Optional<String> other) {
        return new SitesAddress(version, country, other, kind, find, 1);
    }

    /** Real or illustrative sites, or both. */
    public SitesAddress withKind(Optional<String> other) {
        return new SitesAddress(version, country, stage, other, find, 1);
    }

    /** Sites that hold these words. */
    public SitesAddress withFind(String words) {
        return new SitesAddress(version, country, stage, kind, words.strip(), 1);
    }

    /** Another page of the same list. */
    public SitesAddress withPage(int other) {
        return new SitesAddress(version, country, stage, kind, find, other);
    }

    /** All sites under the same version. */
    public SitesAddress withoutFilters() {
        return new SitesAddress(version, Optional.empty(), Optional.empty(), Optional.empty(), "", 1);
    }

    /** Whether all sites are shown. */
    public boolean unfiltered() {
        return country.isEmpty() && stage.isEmpty() && kind.isEmpty() && find.isEmpty();
    }

    @Override
    public String href() {
        return new Query()
                .add("version", version)
                .add("country", country)
                .add("stage", stage)
                .add("kind", kind)
                .add("find", Optional.of(find))
                .add("page", Optional.of(page).filter(number -> number > 1).map(String::valueOf))
                .behind("sites");
    }
}
