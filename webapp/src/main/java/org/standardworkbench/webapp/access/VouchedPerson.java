package org.standardworkbench.webapp.access;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.standardworkbench.rules.standard.Language;

/**
 * What the provider says about a person, as far as it matters here.
 *
 * @param subject what the provider calls the person, for ever
 * @param names names of accounts that may be the person's, the surest first; empty if the provider vouches for none
 * @param displayName how the person is called, at most 200 characters; empty if nobody says it
 * @param language the code of a language that the workbench speaks
 */
record VouchedPerson(String subject, List<String> names, Optional<String> displayName, String language) {

    private static final int LONGEST_NAME = 200;

    /** Copies the names. */
    VouchedPerson {
        names = List.copyOf(names);
    }

    /** @param nameClaim the claim by which the provider's administrators name accounts, if there is one */
    static VouchedPerson of(StandardClaimAccessor said, Optional<String> nameClaim) {
        var email = Optional.ofNullable(said.getEmail())
                .filter(address -> Boolean.TRUE.equals(said.getEmailVerified()) && address.contains("@"));
        var named = nameClaim.map(said::getClaimAsString);
        return new VouchedPerson(
                Objects.requireNonNull(said.getSubject()),
                Stream.of(email, named)
                        .flatMap(Optional::stream)
                        .flatMap(name -> accountName(name).stream())
                        .distinct()
                        .toList(),
                displayName(said.getFullName()),
                Optional.ofNullable(said.getLocale())
                        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                        .flatMap(Language::ofCode)
                        .orElse(Language.EN)
                        .code());
    }

    /**
     * The name of the account that goes with a name elsewhere. Only ASCII is made small: some other letters, such as the sign for
     * kelvin, would become a letter of somebody else's name.
     */
    private static Optional<String> accountName(String name) {
        return Optional.of(name.strip())
                .filter(text -> text.chars().allMatch(letter -> letter < 128))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.matches(NewAccount.NAME));
    }

    /** Without what is not seen, or would turn round what stands beside it. */
    private static Optional<String> displayName(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(text -> text.replaceAll(
                                "[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", " ")
                        .strip())
                .map(text -> text.codePointCount(0, text.length()) <= LONGEST_NAME
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)))
                .filter(text -> !text.isBlank());
    }
}
