package org.standardworkbench.webapp.sites;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.run.Selection;

/**
 * Sites as an address asks for them.
 *
 * @param address the address
 * @param version the version whose data are counted and whose level is shown; empty if there is none
 * @param rows the sites that pass the filters, all pages
 * @param all how many sites there are without filters
 * @param countries the countries that have a site, in order
 * @param selection what has to be run for the levels of the page that is shown; empty if there is no version
 * @param notices what the address names and is not there, each a sentence for a person
 */
public record SiteList(
        SitesAddress address,
        Optional<StandardVersion> version,
        List<Row> rows,
        int all,
        List<String> countries,
        Optional<Selection> selection,
        List<String> notices) {

    /** More rows on one page would be slow to show and are not read by anybody. */
    public static final int ROWS_A_PAGE = 200;

    /** Copies the lists. */
    public SiteList {
        rows = List.copyOf(rows);
        countries = List.copyOf(countries);
        notices = List.copyOf(notices);
    }

    /**
     * A site.
     *
     * @param site as its newest data describe it
     * @param datasets its datasets, the newest first
     * @param shown the dataset whose data and level are shown: the newest current one, else the newest
     * @param given how many of the area's data points that the version asks for have a value
     * @param asked how many it asks for in the site's stage
     */
    public record Row(Site site, List<Dataset> datasets, Dataset shown, int given, int asked) {}

    /** How many pages the list has, at least one. */
    public int pages() {
        return Math.max(1, (rows.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
    }

    /** The rows of the page that the address asks for; the last one if it asks for one behind it. */
    public List<Row> page() {
        int page = Math.min(address.page(), pages());
        return rows.subList((page - 1) * ROWS_A_PAGE, Math.min(rows.size(), page * ROWS_A_PAGE));
    }
}
