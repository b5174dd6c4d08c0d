package org.standardworkbench.webapp.access;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What the provider publishes about itself. It is asked at the first sign-in and not at the start, so that the workbench starts without
 * it; if it does not answer, it is asked again at the next one.
 */
final class ProviderRegistration implements ClientRegistrationRepository {

    /** The provider's name in addresses. */
    static final String ID = "openid";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderRegistration.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long FRESH = Duration.ofHours(1).toNanos();

    private final Provider provider;
    private final ClientHttpRequestFactory requests;
    private volatile @Nullable Known known;

    private record Known(ClientRegistration registration, long at) {}

    ProviderRegistration(Provider provider) {
        this.provider = provider;
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .proxy(ProxySelector.getDefault())
                .build());
        factory.setReadTimeout(PATIENCE);
        this.requests = factory;
    }

    Provider provider() {
        return provider;
    }

    /** How the provider is asked: with little patience, and never led elsewhere. */
    RestClient.Builder client() {
        return RestClient.builder().requestFactory(requests);
    }

    /**
     * What is known of the provider.
     *
     * @throws ProviderProblem.Refusal if it does not answer, or with something else
     */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ID) ? registration() : null;
    }

    private ClientRegistration registration() {
        var before = known;
        if (before != null && System.nanoTime() - before.at() < FRESH) {
            return before.registration();
        }
        try {
            var found = new Known(registration(published()), System.nanoTime());
            known = found;
            return found.registration();
        } catch (ProviderProblem.Refusal problem) {
            if (before == null) {
                throw problem;
            }
            LOG.warn("What {} publishes is not read anew: {}", provider, problem.getMessage());
            return before.registration();
        }
    }

    private Map<String, Object> published() {
        var address = provider.issuer().toString().replaceFirst("/$", "") + "/.well-known/openid-configuration";
        try {
            return Objects.requireNonNullElse(
                    client().build()
                            .get()
                            .uri(URI.create(address))
                            .retrieve()
                            .body(new ParameterizedTypeReference<Map<String, Object>>() {}),
                    Map.of());
        } catch (RestClientException problem) {
            throw new ProviderProblem.Refusal(
                    ProviderProblem.UNREACHABLE,
                    address + " does not answer as it should: " + problem.getMessage(),
                    problem);
        }
    }

    private ClientRegistration registration(Map<String, Object> published) {
        try {
            var registration = ClientRegistrations.fromOidcConfiguration(published)
                    .registrationId(ID)
                    .clientId(provider.clientId())
                    .clientSecret(provider.clientSecret())
                    .clientName(provider.label())
                    .scope(provider.scopes())
                    .redirectUri(provider.address().map(Object::toString).orElse("{baseUrl}") + ProviderSignIn.BACK
                            + "/" + ID)
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
            var issuer = registration.getProviderDetails().getIssuerUri();
            if (!provider.issuer().toString().equals(issuer)) {
                throw new ProviderProblem.Refusal(
                        ProviderProblem.SETUP,
                        "the issuer calls itself " + issuer + ", and the configuration calls it " + provider.issuer());
            }
            return registration;
        } catch (IllegalArgumentException | IllegalStateException unusable) {
            throw new ProviderProblem.Refusal(
                    ProviderProblem.SETUP,
                    "what " + provider.issuer() + " publishes cannot be used: " + unusable.getMessage(),
                    unusable);
        }
    }
}
