package org.standardworkbench.webapp.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Language;

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

    /** Characters. */
    public static final int LONGEST_DISPLAY_NAME = 200;

    /** What names to sign in with look like. */
    static final String NAME = "[a-z0-9][a-z0-9._@+-]{0,63}";

    /**
     * An identity provider's word for a person.
     *
     * @param issuer the address of the provider
     * @param subject what the provider calls the person, for ever
     */
    public record Vouched(String issuer, String subject) {}

    /** What can be wrong with an account that is to be added. */
    public enum Flaw {
        /** The name to sign in with. */
        NAME(
                "The name to sign in with consists of small letters from a to z, digits and . _ @ + -, at most 64, and begins"
                        + " with a letter or digit."),
        /** How the person is called. */
        DISPLAY_NAME("Say how the person is called, in at most 200 letters."),
        /** The person's country. */
        COUNTRY("That is no country. Give its code of two capitals, such as LV."),
        /** The person's language. */
        LANGUAGE("The workbench does not speak that language.");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }

        /** It in words, with what to do. */
        public String words() {
            return words;
        }
    }

    /** Everything that is wrong with it by itself, all at once; empty if it may be added. */
    public Set<Flaw> flaws() {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (!name.matches(NAME)) {
            flaws.add(Flaw.NAME);
        }
        if (displayName.isBlank() || displayName.length() > LONGEST_DISPLAY_NAME) {
            flaws.add(Flaw.DISPLAY_NAME);
        }
        if (country.filter(code -> !Set.of(Locale.getISOCountries()).contains(code))
                .isPresent()) {
            flaws.add(Flaw.COUNTRY);
        }
        if (Language.ofCode(language).isEmpty()) {
            flaws.add(Flaw.LANGUAGE);
        }
        return flaws;
    }

    /** An account of a person who signs in with a password. */
    public static NewAccount of(String name, String displayName, Optional<String> country, String language) {
        return new NewAccount(name, displayName, country, language, false, Optional.empty());
    }
}
