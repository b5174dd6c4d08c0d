package org.standardworkbench.webapp.access;

/** What an action is about. */
public sealed interface Subject {

    /** Nothing in particular: allowed to whoever may do it anywhere. */
    Subject ANYWHERE = new Anywhere();

    /** Everything there is: allowed only to whoever may do it without limits. */
    Subject EVERYWHERE = new Everywhere();

    /** Nothing in particular. */
    record Anywhere() implements Subject {}

    /** Everything there is. */
    record Everywhere() implements Subject {}

    /**
     * A version of a standard.
     *
     * @param standard the id of the standard, for example {@code gia}
     * @param frozen whether the version is a release, which never changes again
     */
    record OfVersion(String standard, boolean frozen) implements Subject {}

    /**
     * A site or its data.
     *
     * @param country the ISO 3166 code of the country where it is
     */
    record OfSite(String country) implements Subject {}
}
