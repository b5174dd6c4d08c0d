package org.standardworkbench.webapp.access;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * An OpenID Connect provider at which people sign in, as the one who runs the workbench describes it; see {@link ProviderFile}.
 *
 * @param label how it is called on the sign-in page
 * @param issuer its address, exactly as it calls itself
 * @param clientId how it calls this workbench
 * @param clientSecret by which it knows this workbench
 * @param scopes what it is asked to tell; {@code openid} is among it
 * @param unknown what happens to people whom it vouches for and who have no account here
 * @param nameClaim the claim that holds the name of a person's account, if the provider's administrators alone decide about it
 * @param address how browsers reach this workbench, without a slash at the end; empty to take it from their requests
 */
public record Provider(
        String label,
        URI issuer,
        String clientId,
        String clientSecret,
        Set<String> scopes,
        Unknown unknown,
        Optional<String> nameClaim,
        Optional<URI> address) {

    /** What happens to people who have no account. */
    public enum Unknown {
        /** They are refused: an administrator adds an account first. */
        INVITED,
        /** An account is made for them that reads. */
        READER
    }

    /** Copies the scopes. */
    public Provider {
        scopes = Set.copyOf(scopes);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return label + " (" + issuer + ")";
    }
}
