package org.standardworkbench.webapp.access;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who asks for something.
 *
 * @param kind what they are to the workbench
 * @param account the number of the account; 0 without one
 * @param name the name they sign in with; a word such as {@code anonymous} without an account
 * @param displayName how they are called on pages
 * @param country the ISO 3166 code of their country
 * @param language the code of their language, for example {@code lv}
 * @param grants what they may do; nothing while they have to change their password
 */
public record Person(
        Kind kind,
        long account,
        String name,
        String displayName,
        Optional<String> country,
        String language,
        Set<Grant> grants) {

    /** What somebody is to the workbench. */
    public enum Kind {
        /** Nobody has signed in. */
        ANONYMOUS,
        /** Has signed in. */
        SIGNED_IN,
        /** Has signed in with a password that must be changed first. */
        MUST_CHANGE_PASSWORD,
        /** Has signed in to one of the accounts for trying things out. */
        DEMO,
        /** The workbench itself, at its own work. */
        WORKBENCH
    }

    /** Somebody who has not signed in. */
    static final Person ANONYMOUS =
            new Person(Kind.ANONYMOUS, 0, "anonymous", "Not signed in", Optional.empty(), "en", Set.of());

    /** The workbench at its own work, such as taking in files at the start. */
    static final Person WORKBENCH =
            new Person(Kind.WORKBENCH, 0, "workbench", "The workbench", Optional.empty(), "en", Set.of());

    /** Copies the grants. */
    public Person {
        grants = Set.copyOf(grants);
    }

    /** Whether they have signed in, with whatever rights. */
    public boolean signedIn() {
        return kind == Kind.SIGNED_IN || kind == Kind.MUST_CHANGE_PASSWORD || kind == Kind.DEMO;
    }
}
