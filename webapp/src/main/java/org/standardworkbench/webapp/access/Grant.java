package org.standardworkbench.webapp.access;

import java.util.Optional;

/**
 * A role that somebody has.
 *
 * @param role the role
 * @param standard the only standard that it is for; empty for all
 * @param country the ISO 3166 code of the only country that it is for; empty for all
 */
public record Grant(Role role, Optional<String> standard, Optional<String> country) {

    /** A role without limits. */
    public static Grant of(Role role) {
        return new Grant(role, Optional.empty(), Optional.empty());
    }

    /**
     * Whether it allows an action on a subject. What is written in a version holds in all countries, so that a role for one country lets
     * nobody write it; and data of a site serve all standards, so that a role for one standard lets nobody save them.
     */
    boolean allows(Action action, Subject subject) {
        return role.actions().contains(action)
                && !(country.isPresent() && action.isOfAllCountries())
                && !(standard.isPresent() && action.isOfAllStandards())
                && switch (subject) {
                    case Subject.Anywhere anywhere -> true;
                    case Subject.Everywhere everywhere -> standard.isEmpty() && country.isEmpty();
                    case Subject.OfVersion of ->
                        standard.map(of.standard()::equals).orElse(true);
                    case Subject.OfSite of -> country.map(of.country()::equals).orElse(true);
                };
    }

    /** It in words, for example {@code Editor for gia in LV}. */
    public String words() {
        return role.label()
                + standard.map(one -> " for " + one).orElse("")
                + country.map(one -> " in " + one).orElse("");
    }
}
