package org.standardworkbench.webapp.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Advice;

/** Understands the values of a {@link ProviderFile}. */
final class ProviderValues {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int LONGEST_LABEL = 60;

    private ProviderValues() {}

    /** A value that cannot be used: why, and what to do. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String advice;

        Unusable(String message, String advice) {
            super(message);
            this.advice = advice;
        }

        Unusable(String message, String advice, Throwable cause) {
            super(message, cause);
            this.advice = advice;
        }

        /** Why and what to do, each on a line. */
        String told() {
            return getMessage() + "\n" + advice;
        }
    }

    static String label(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_LABEL
                || text.codePoints()
                        .anyMatch(point ->
                                Character.isISOControl(point) || Character.getType(point) == Character.FORMAT)) {
            throw new Unusable(
                    Advice.quote(text) + " is no label for a button.", "Maybe give one of at most 60 visible letters.");
        }
        return text;
    }

    static URI issuer(String text) {
        return site(
                text,
                "the issuer",
                "Maybe copy `issuer` from what the provider publishes below /.well-known/openid-configuration.");
    }

    static URI address(String text) {
        var advice = "Maybe https://workbench.example.org";
        var address = site(
                text.endsWith("/") ? text.substring(0, text.length() - 1) : text,
                "the address of the workbench",
                advice);
        if (!address.getRawPath().isEmpty()) {
            throw new Unusable(Advice.quote(text) + " goes on after the server's name.", advice);
        }
        return address;
    }

    /** Encrypted, unless it is on this machine, where nobody listens in between. */
    private static URI site(String text, String what, String advice) {
        try {
            var address = new URI(text);
            var host = Optional.ofNullable(address.getHost()).orElse("");
            var scheme = Optional.ofNullable(address.getScheme()).orElse("");
            if (host.isEmpty()
                    || address.getRawQuery() != null
                    || address.getRawFragment() != null
                    || address.getRawUserInfo() != null) {
                throw new Unusable(Advice.quote(text) + " is no address of a server for " + what + ".", advice);
            }
            if (!scheme.equals("https") && !(scheme.equals("http") && THIS_MACHINE.contains(host))) {
                throw new Unusable(Advice.quote(text) + " does not begin with https://, as " + what + " must.", advice);
            }
            return address;
        } catch (URISyntaxException unusable) {
            throw new Unusable(Advice.quote(text) + " is no address of a server for " + what + ".", advice, unusable);
        }
    }

    static Set<String> scopes(String text) {
        var scopes = new LinkedHashSet<>(Arrays.asList(text.split("[\\s,]+", -1)));
        if (!scopes.contains("openid")
                || !scopes.stream().allMatch(scope -> scope.matches("[\\x21\\x23-\\x5B\\x5D-\\x7E]+"))) {
            throw new Unusable(
                    Advice.quote(text) + " is no list of scopes with `openid` among them.",
                    "Maybe openid profile email");
        }
        return scopes;
    }

    static Provider.Unknown unknown(String text) {
        return switch (text) {
            case "invited" -> Provider.Unknown.INVITED;
            case "reader" -> Provider.Unknown.READER;
            default ->
                throw new Unusable(
                        Advice.quote(text) + " is nothing that can happen to people without an account.",
                        Advice.on(text, List.of("invited", "reader")));
        };
    }

    /** An e-mail address counts if the provider verified it, and not otherwise. */
    static String nameClaim(String text) {
        if (text.equals("email")) {
            throw new Unusable(
                    "`email` is no claim to take names from: it counts anyway where the provider says that it is verified.",
                    "Maybe delete the line.");
        }
        return text;
    }
}
