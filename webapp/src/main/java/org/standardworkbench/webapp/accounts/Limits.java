package org.standardworkbench.webapp.accounts;

import java.util.List;

/**
 * What a role can be limited to: what there is in the workbench now.
 *
 * @param standards ids of standards, in order
 * @param countries ISO 3166 codes of the countries of sites, in order
 */
public record Limits(List<String> standards, List<String> countries) {

    /** Copies the lists. */
    public Limits {
        standards = List.copyOf(standards);
        countries = List.copyOf(countries);
    }
}
