package org.standardworkbench.webapp.access;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.web.client.HttpClientErrorException;

/** Why nobody was signed in by the provider, as the sign-in page tells it. */
enum ProviderProblem {
    /** It does not answer. */
    UNREACHABLE("provider-unreachable"),
    /** It, or the person there, said no. */
    REFUSED("provider-refused"),
    /** The workbench and the provider are not set up for one another. */
    SETUP("provider-setup"),
    /** What it said is not what it would say, or not signed by it. */
    ANSWER("provider-answer"),
    /** What it said is about another attempt to sign in. */
    ATTEMPT("provider-attempt"),
    /** What it said was meant for another application. */
    AUDIENCE("provider-audience"),
    /** What it said is no longer true. */
    EXPIRED("provider-expired"),
    /** It does not vouch for the person's e-mail address. */
    EMAIL("provider-email"),
    /** There is no account for the person. */
    UNKNOWN("provider-unknown"),
    /** There is an account of that name for which somebody chose a password, or which belongs to another person there. */
    TAKEN("provider-taken"),
    /** The account was disabled. */
    DISABLED("provider-disabled"),
    /** The attempt is forgotten: it took too long, or another one was begun. */
    OLD("old"),
    /** The accounts cannot be looked up. */
    DATABASE("database");

    private final String code;

    ProviderProblem(String code) {
        this.code = code;
    }

    /** As it stands in the address of the sign-in page. */
    String code() {
        return code;
    }

    static Optional<ProviderProblem> of(String code) {
        return Stream.of(values()).filter(problem -> problem.code.equals(code)).findFirst();
    }

    /** What became of an attempt to sign in, where the workbench itself knows it best. */
    static final class Refusal extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final ProviderProblem problem;

        Refusal(ProviderProblem problem, String reason) {
            super(reason);
            this.problem = problem;
        }

        Refusal(ProviderProblem problem, String reason, Throwable cause) {
            super(reason, cause);
            this.problem = problem;
        }

        ProviderProblem problem() {
            return problem;
        }
    }

    /** What a failed attempt to sign in failed for. */
    static ProviderProblem of(Throwable failure) {
        var causes = Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .limit(20)
                .toList();
        return causes.stream()
                .map(ProviderProblem::ofCause)
                .flatMap(Optional::stream)
                .reduce((outer, inner) -> inner)
                .orElse(ANSWER);
    }

    /** The innermost cause knows it best. */
    private static Optional<ProviderProblem> ofCause(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusal.problem());
            case JwtValidationException invalid ->
                invalid.getErrors().stream()
                        .map(error -> of(error.getErrorCode()))
                        .flatMap(Optional::stream)
                        .findFirst();
            case OAuth2AuthenticationException told ->
                Optional.of(ofError(told.getError().getErrorCode()));
            case HttpClientErrorException.Unauthorized wrongSecret -> Optional.of(SETUP);
            case HttpClientErrorException.Forbidden wrongSecret -> Optional.of(SETUP);
            case IOException unreachable -> Optional.of(UNREACHABLE);
            default -> Optional.empty();
        };
    }

    private static ProviderProblem ofError(String error) {
        return switch (error) {
            case "access_denied",
                    "login_required",
                    "consent_required",
                    "interaction_required",
                    "account_selection_required" -> REFUSED;
            case "server_error", "temporarily_unavailable" -> UNREACHABLE;
            case "invalid_client", "unauthorized_client", "invalid_scope", "unsupported_response_type" -> SETUP;
            case "invalid_nonce", "invalid_state_parameter" -> ATTEMPT;
            case "authorization_request_not_found", "invalid_request", "invalid_grant" -> OLD;
            default -> ANSWER;
        };
    }
}
