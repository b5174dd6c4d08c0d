package org.standardworkbench.webapp.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Sign-in at an OpenID Connect provider, if one is configured: the authorization code flow with PKCE. */
@Component
class ProviderSignIn {

    /** Where signing in at the provider begins. */
    static final String GO = SignInAddress.PATH + "/with";

    /** Where the provider sends people back to. */
    static final String BACK = SignInAddress.PATH + "/from";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final int LONGEST_REASON = 500;

    private final Optional<Provider> provider;
    private final ProviderAccounts accounts;

    ProviderSignIn(ObjectProvider<Provider> provider, ProviderAccounts accounts) {
        this.provider = provider.stream().findFirst();
        this.accounts = accounts;
    }

    /** How the provider is called; empty without one. */
    Optional<String> label() {
        return provider.map(Provider::label);
    }

    /** Adds it to the rules of the web server; nothing without a provider. */
    void addTo(HttpSecurity http) throws Exception {
        if (provider.isPresent()) {
            add(http, new ProviderRegistration(provider.get()));
        }
    }

    private void add(HttpSecurity http, ProviderRegistration registration) throws Exception {
        var wanted = new WantedAddress(registration);
        http.oauth2Login(login -> login.loginPage(SignInAddress.PATH)
                .clientRegistrationRepository(registration)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(
                        start -> start.authorizationRequestResolver(wanted).authorizationRequestRepository(wanted))
                .redirectionEndpoint(back -> back.baseUri(BACK + "/*"))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(tokens(registration)))
                .userInfoEndpoint(person -> person.oidcUserService(new Vouching(registration, accounts)))
                .successHandler((request, response, who) -> response.sendRedirect(WantedAddress.of(request)))
                .failureHandler(this::failed)
                .withObjectPostProcessor(new ObjectPostProcessor<OidcAuthorizationCodeAuthenticationProvider>() {
                    @Override
                    public <O extends OidcAuthorizationCodeAuthenticationProvider> O postProcess(O object) {
                        object.setJwtDecoderFactory(new ProviderTokens());
                        return object;
                    }
                })
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O object) {
                        object.setAuthenticationFailureHandler(ProviderSignIn.this::failed);
                        return object;
                    }
                }));
    }

    /** The framework's own, which would wait as long as the network does. */
    private static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens(
            ProviderRegistration registration) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(registration
                .client()
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var problem = ProviderProblem.of(failure);
        LOG.warn(
                "Nobody was signed in at {} ({}): {}",
                label().orElse(""),
                problem.code(),
                reason(String.valueOf(failure.getMessage())));
        response.sendRedirect(SignInAddress.again(problem.code(), WantedAddress.of(request)));
    }

    /** On one line, since others than ourselves may have worded it. */
    private static String reason(String text) {
        var line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
