package org.standardworkbench.webapp.access;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClientException;

/** Makes an account of this workbench of what the provider vouches for. What its ID token leaves out, the provider is asked for. */
final class Vouching implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final ParameterizedTypeReference<Map<String, Object>> CLAIMS = new ParameterizedTypeReference<>() {};

    private final ProviderRegistration registration;
    private final ProviderAccounts accounts;
    private final OidcUserService standard = new OidcUserService();

    Vouching(ProviderRegistration registration, ProviderAccounts accounts) {
        this.registration = registration;
        this.accounts = accounts;
        standard.setRetrieveUserInfo(this::leavesSomethingOut);
        standard.setOauth2UserService(this::ask);
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var provider = registration.provider();
        var said = VouchedPerson.of(standard.loadUser(request), provider.nameClaim());
        return new IdentifiedElsewhere(
                accounts.signIn(provider, said), request.getIdToken(), request.getClientRegistration());
    }

    private boolean leavesSomethingOut(OidcUserRequest request) {
        var said = request.getIdToken();
        return address(request).isPresent()
                && !(said.hasClaim("email")
                        && said.hasClaim("email_verified")
                        && registration
                                .provider()
                                .nameClaim()
                                .filter(claim -> !said.hasClaim(claim))
                                .isEmpty());
    }

    private static Optional<String> address(OAuth2UserRequest request) {
        return Optional.ofNullable(request.getClientRegistration()
                        .getProviderDetails()
                        .getUserInfoEndpoint()
                        .getUri())
                .filter(uri -> !uri.isBlank());
    }

    private OAuth2User ask(OAuth2UserRequest request) {
        var address = address(request).orElseThrow();
        try {
            var said = Objects.requireNonNullElse(
                    registration
                            .client()
                            .build()
                            .get()
                            .uri(URI.create(address))
                            .headers(headers -> headers.setBearerAuth(
                                    request.getAccessToken().getTokenValue()))
                            .retrieve()
                            .body(CLAIMS),
                    Map.<String, Object>of());
            if (!(said.get("sub") instanceof String)) {
                throw new ProviderProblem.Refusal(ProviderProblem.ANSWER, address + " does not say who it speaks of");
            }
            return new DefaultOAuth2User(List.of(), said, "sub");
        } catch (RestClientException problem) {
            throw new ProviderProblem.Refusal(
                    ProviderProblem.of(problem),
                    address + " does not answer as it should: " + problem.getMessage(),
                    problem);
        }
    }
}
