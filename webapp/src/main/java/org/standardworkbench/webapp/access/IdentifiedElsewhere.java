package org.standardworkbench.webapp.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Somebody whom a provider vouched for. What the provider said is kept to be shown to it at sign-out; it decides about nothing, and the
 * provider's other tokens are not kept.
 */
final class IdentifiedElsewhere implements Identified, OidcUser {

    private static final long serialVersionUID = 1L;

    private final long account;
    private final String name;
    private final OidcIdToken said;
    private final String clientId;
    private final @Nullable String signOut;

    IdentifiedElsewhere(Account account, OidcIdToken said, ClientRegistration provider) {
        this.account = account.id();
        this.name = account.name();
        this.said = said;
        this.clientId = provider.getClientId();
        this.signOut = provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint")
                        instanceof String endpoint
                ? endpoint
                : null;
    }

    @Override
    public long account() {
        return account;
    }

    /** Where the person signs out at the provider and is sent back to an address here; empty if the provider has no such place. */
    Optional<String> signOut(String back) {
        return Optional.ofNullable(signOut).map(endpoint -> UriComponentsBuilder.fromUriString(endpoint)
                .queryParam("id_token_hint", "{said}")
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(said.getTokenValue(), clientId, back)
                .toUriString());
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public OidcIdToken getIdToken() {
        return said;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return said.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return said.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return PasswordSignIn.AUTHORITIES;
    }

    @Override
    public String toString() {
        return name;
    }
}
