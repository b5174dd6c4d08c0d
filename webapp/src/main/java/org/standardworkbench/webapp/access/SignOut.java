package org.standardworkbench.webapp.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people go who sign out: to the provider where they signed in, if it has a place for that, and back. */
@Component
public class SignOut {

    private static final String SIGNED_OUT = SignInAddress.PATH + "?signed-out";

    private final Optional<String> server;

    SignOut(ObjectProvider<Provider> provider) {
        this.server = provider.stream().findFirst().flatMap(Provider::address).map(URI::toString);
    }

    /** Where to go when the session of the one who asks ends; to be asked before it does. */
    public String address(HttpServletRequest request) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(found -> found.getPrincipal())
                .filter(IdentifiedElsewhere.class::isInstance)
                .map(IdentifiedElsewhere.class::cast)
                .flatMap(person -> person.signOut(server.orElseGet(() -> server(request)) + SIGNED_OUT))
                .orElse(SIGNED_OUT);
    }

    private static String server(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
