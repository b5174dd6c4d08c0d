package org.standardworkbench.webapp.access;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The one place where it is decided who may do what. */
final class Rights {

    private Rights() {}

    /**
     * Whether a person may do something.
     *
     * @param openReleases whether the administrator lets people read releases who have not signed in
     */
    static boolean may(Person person, Action action, Subject subject, boolean openReleases) {
        return switch (person.kind()) {
            case WORKBENCH -> true;
            case ANONYMOUS -> openReleases && action == Action.READ_VERSIONS && mayBeRelease(subject);
            case MUST_CHANGE_PASSWORD -> false;
            case SIGNED_IN, DEMO -> person.grants().stream().anyMatch(grant -> grant.allows(action, subject));
        };
    }

    private static boolean mayBeRelease(Subject subject) {
        return switch (subject) {
            case Subject.Anywhere anywhere -> true;
            case Subject.OfVersion version -> version.frozen();
            case Subject.Everywhere everywhere -> false;
            case Subject.OfSite site -> false;
        };
    }

    /** Why it is refused and who may do it, for the person. */
    static String refusal(Person person, Action action, Subject subject) {
        var what = action.words() + about(subject);
        return switch (person.kind()) {
            case ANONYMOUS -> "Sign in to " + what + ".";
            case MUST_CHANGE_PASSWORD -> "Change your password first; then you may work here.";
            case SIGNED_IN, DEMO, WORKBENCH ->
                person.displayName() + " may not " + what + ". " + whoMay(action, subject)
                        + " An administrator can give you such a role.";
        };
    }

    private static String about(Subject subject) {
        return switch (subject) {
            case Subject.Anywhere anywhere -> "";
            case Subject.Everywhere everywhere -> "";
            case Subject.OfVersion version -> " of " + version.standard();
            case Subject.OfSite site -> " in " + site.country();
        };
    }

    private static String whoMay(Action action, Subject subject) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.actions().contains(action))
                .map(Role::label)
                .collect(Collectors.joining(", "));
        var where =
                switch (subject) {
                    case Subject.Anywhere anywhere -> "";
                    case Subject.Everywhere everywhere -> " without a limit to a standard or country";
                    case Subject.OfVersion version ->
                        " for " + version.standard() + " or for all standards"
                                + (action.isOfAllCountries() ? ", and for all countries" : "");
                    case Subject.OfSite site ->
                        " for " + site.country() + " or for all countries"
                                + (action.isOfAllStandards() ? ", and for all standards" : "");
                };
        return "Who may: " + roles + where + ".";
    }
}
