package org.standardworkbench.webapp.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies the provider's ID tokens: signed by one of its keys, by a method that it publishes, said by it, for this workbench, and not
 * expired. The framework's own factory accepts one method of signing only, and waits for the keys as long as the network does.
 */
final class ProviderTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final int PATIENCE = 5_000;
    private static final int LONGEST_KEYS = 1 << 20;
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

    /** Those with two keys. With one key for both sides, the client's secret would be enough to make tokens. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        var signatures = signatures(registration);
        return decoders.computeIfAbsent(keys + " " + signatures, key -> decoder(registration, keys, signatures));
    }

    private static JwtDecoder decoder(ClientRegistration registration, String keys, Set<JWSAlgorithm> signatures) {
        try {
            var source = JWKSourceBuilder.<SecurityContext>create(
                            URI.create(keys).toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LONGEST_KEYS))
                    // Tokens come from the provider's own address, so that nobody else can make us ask for keys again.
                    .rateLimited(false)
                    .refreshAheadCache(false)
                    .build();
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(signatures, source));
            processor.setJWTClaimsSetVerifier((claims, context) -> {});
            var decoder = new NimbusJwtDecoder(processor);
            decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
            decoder.setJwtValidator(new Named(registration));
            return decoder;
        } catch (MalformedURLException | IllegalArgumentException unusable) {
            throw new ProviderProblem.Refusal(
                    ProviderProblem.SETUP, "the address of its keys is none: " + keys, unusable);
        }
    }

    /** The methods of signing that the provider publishes, as far as they are safe. */
    private static Set<JWSAlgorithm> signatures(ClientRegistration registration) {
        var published = registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("id_token_signing_alg_values_supported");
        var safe = (published instanceof Collection<?> names ? names : List.of())
                .stream()
                        .map(name -> JWSAlgorithm.parse(String.valueOf(name)))
                        .filter(SIGNATURES::contains)
                        .collect(Collectors.toUnmodifiableSet());
        return safe.isEmpty() ? Set.of(JWSAlgorithm.RS256) : safe;
    }

    /** The framework decides whether a token holds; this gives what is wrong the name by which people are told. */
    static final class Named implements OAuth2TokenValidator<Jwt> {

        private final OAuth2TokenValidator<Jwt> standard;
        private final String clientId;
        private final Clock clock = Clock.systemUTC();

        Named(ClientRegistration registration) {
            var validator = new OidcIdTokenValidator(registration);
            validator.setClockSkew(CLOCKS_DIFFER);
            this.standard = validator;
            this.clientId = registration.getClientId();
        }

        @Override
        public OAuth2TokenValidatorResult validate(Jwt token) {
            var result = standard.validate(token);
            if (!result.hasErrors()) {
                return result;
            }
            var reason = result.getErrors().stream().map(OAuth2Error::toString).collect(Collectors.joining("; "));
            return OAuth2TokenValidatorResult.failure(
                    new OAuth2Error(problem(token).code(), reason, null));
        }

        private ProviderProblem problem(Jwt token) {
            if (!Optional.ofNullable(token.getAudience()).orElse(List.of()).contains(clientId)) {
                return ProviderProblem.AUDIENCE;
            }
            boolean expired = Optional.ofNullable(token.getExpiresAt())
                    .filter(until -> until.isBefore(Instant.now(clock).minus(CLOCKS_DIFFER)))
                    .isPresent();
            return expired ? ProviderProblem.EXPIRED : ProviderProblem.ANSWER;
        }
    }
}
