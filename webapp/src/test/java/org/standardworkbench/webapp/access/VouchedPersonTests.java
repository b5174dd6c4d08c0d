package org.standardworkbench.webapp.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;

class VouchedPersonTests {

    private static VouchedPerson person(Map<String, Object> claims, String... nameClaim) {
        Map<String, Object> said = new HashMap<>(claims);
        said.put("sub", "7");
        return VouchedPerson.of(
                new OidcUserInfo(said),
                Optional.of(nameClaim).filter(some -> some.length > 0).map(some -> some[0]));
    }

    @Test
    void isCalledByAVerifiedAddressAndByTheClaimThatNamesAccounts() {
        var person = person(
                Map.of(
                        "email", "Anna.Ozola@Example.org",
                        "email_verified", true,
                        "preferred_username", "aozola",
                        "name", "Anna Ozola",
                        "locale", "lv-LV"),
                "preferred_username");

        assertThat(person.subject()).isEqualTo("7");
        assertThat(person.names()).containsExactly("anna.ozola@example.org", "aozola");
        assertThat(person.displayName()).contains("Anna Ozola");
        assertThat(person.language()).isEqualTo("lv");
    }

    @Test
    void isNotCalledByAnAddressThatNobodyVerifiedNorByWhatPeopleChooseThemselves() {
        assertThat(person(Map.of("email", "anna@example.org", "preferred_username", "anna"))
                        .names())
                .isEmpty();
        assertThat(person(Map.of("email", "anna@example.org", "email_verified", false))
                        .names())
                .isEmpty();
        assertThat(person(Map.of("email", "administrator", "email_verified", true))
                        .names())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u212Aatrin@example.org", "anna@ex\u0430mple.org", "", " ", "a b@example.org", "@example.org"})
    void neverBecomesSomebodyElseByLettersThatLookAlike(String email) {
        assertThat(person(Map.of("email", email, "email_verified", true)).names())
                .isEmpty();
    }

    @Test
    void isShownWithoutWhatCannotBeSeen() {
        assertThat(person(Map.of("name", "\u202EAnna\u0000 Ozola\n")).displayName())
                .contains("Anna  Ozola");
        assertThat(person(Map.of("name", " \n ")).displayName()).isEmpty();
        assertThat(person(Map.of("name", "😀".repeat(300))).displayName()).contains("😀".repeat(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "", "x", "🇱🇻", "klingon-and-more"})
    void readsEnglishIfTheWorkbenchDoesNotSpeakTheLanguage(String locale) {
        assertThat(person(Map.of("locale", locale)).language()).isEqualTo("en");
    }
}
