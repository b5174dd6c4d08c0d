package org.standardworkbench.webapp.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SignInAddressTests {

    private static String target(String to) {
        var request = new MockHttpServletRequest("POST", SignInAddress.PATH);
        request.setParameter(SignInAddress.TO, to);
        return SignInAddress.target(request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/standards",
                "/runs/7?site=kaigu&shown=all",
                "/sites/kaigu/2024-01-01",
                "/?x=//elsewhere.example"
            })
    void leadsToThePageThatWasAskedFor(String to) {
        assertThat(target(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/\r\nLocation: https://elsewhere.example/",
                " //elsewhere.example",
                "javascript:alert(1)",
                "/sign-in?to=/sign-in"
            })
    void neverLeadsToAnotherServerNorBackToItself(String to) {
        assertThat(target(to)).isEqualTo("/");
    }

    @Test
    void doesNotKeepAddressesThatAreTooLong() {
        assertThat(target("/" + "x".repeat(2_000))).isEqualTo("/");
    }

    @Test
    void remembersThePageThatWasAskedFor() {
        var request = new MockHttpServletRequest("GET", "/runs/7");
        request.setQueryString("site=kaigu");

        assertThat(SignInAddress.before(request)).isEqualTo("/sign-in?to=%2Fruns%2F7%3Fsite%3Dkaigu");
    }

    @Test
    void doesNotRepeatWhatWasSentToBeChanged() {
        assertThat(SignInAddress.before(new MockHttpServletRequest("POST", "/runs/7")))
                .isEqualTo("/sign-in");
    }
}
