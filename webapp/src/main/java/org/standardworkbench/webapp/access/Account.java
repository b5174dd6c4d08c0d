package org.standardworkbench.webapp.access;

import java.util.Optional;
import java.util.Set;

/**
 * An account, without its password.
 *
 * @param id its number
 * @param name the name to sign in with
 * @param displayName how the person is called
 * @param country the ISO 3166 code of the person's country
 * @param language the code of the person's language
 * @param changePassword whether the password must be changed first
 * @param disabled whether nobody can sign in to it
 * @param demo whether it is for trying things out
 * @param issuer the identity provider that vouches for the person, if it is one
 * @param grants what the person may do
 */
public record Account(
        long id,
        String name,
        String displayName,
        Optional<String> country,
        String language,
        boolean changePassword,
        boolean disabled,
        boolean demo,
        Optional<String> issuer,
        Set<Grant> grants) {

    /** Copies the grants. */
    public Account {
        grants = Set.copyOf(grants);
    }

    Person person() {
        var kind = changePassword ? Person.Kind.MUST_CHANGE_PASSWORD : demo ? Person.Kind.DEMO : Person.Kind.SIGNED_IN;
        return new Person(kind, id, name, displayName, country, language, grants);
    }
}
