package org.standardworkbench.webapp.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Remembers, while somebody signs in at the provider, where they wanted to go. It stays in the session; the provider never learns it. */
final class WantedAddress
        implements OAuth2AuthorizationRequestResolver, AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String ATTRIBUTE = WantedAddress.class.getName();

    private final OAuth2AuthorizationRequestResolver resolver;
    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> attempts =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    WantedAddress(ProviderRegistration registration) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registration, ProviderSignIn.GO);
    }

    /** Where somebody goes who was sent back by the provider. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String wanted ? wanted : SignInAddress.target(request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getRequestURI().endsWith(ProviderSignIn.GO + "/" + ProviderRegistration.ID)
                ? wanting(request, resolver.resolve(request))
                : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return wanting(request, resolver.resolve(request, id));
    }

    private static @Nullable OAuth2AuthorizationRequest wanting(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest attempt) {
        return attempt == null
                ? null
                : OAuth2AuthorizationRequest.from(attempt)
                        .attributes(attributes -> attributes.put(ATTRIBUTE, SignInAddress.target(request)))
                        .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return attempts.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest attempt, HttpServletRequest request, HttpServletResponse response) {
        attempts.saveAuthorizationRequest(attempt, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var attempt = attempts.removeAuthorizationRequest(request, response);
        Optional.ofNullable(attempt).ifPresent(known -> request.setAttribute(ATTRIBUTE, known.getAttribute(ATTRIBUTE)));
        return attempt;
    }
}
