package org.standardworkbench.webapp.access;

import java.util.Optional;

/**
 * An account that is not there yet.
 *
 * @param name the name to sign in with: small letters of the alphabet, digits and {@code . _ @ + -}, at most 64
 * @param displayName how the person is called, at most 200 characters
 * @param country the ISO 3166 code of the person's country
 * @param language the code of the person's language
 * @param demo whether it is for trying things out
 * @param vouched who vouches for the person, if it is an identity provider
 */
public record NewAccount(
        String name,
        String displayName,
        Optional<String> country,
        String language,
        boolean demo,
        Optional<Vouched> vouched) {

    /**
     * An identity provider's word for a person.
     *
     * @param issuer the address of the provider
     * @param subject what the provider calls the person, for ever
     */
    public record Vouched(String issuer, String subject) {}

    /** An account of a person who signs in with a password. */
    public static NewAccount of(String name, String displayName, Optional<String> country, String language) {
        return new NewAccount(name, displayName, country, language, false, Optional.empty());
    }
}
