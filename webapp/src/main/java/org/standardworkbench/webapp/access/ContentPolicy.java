package org.standardworkbench.webapp.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * What a browser may load and run on pages of the workbench: what this server sends, and of the scripts within a page only those that the
 * server marked when it sent it. So words that somebody typed stay words even where a page were to show them as markup.
 *
 * <p>Two things stay open, because the framework of the pages needs them: styles within the page, and functions made from text by a
 * script that runs already ({@code 'unsafe-eval'}).
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
@Component
public class ContentPolicy {

    /** Addresses, which name sites and drafts, are not told to other servers. */
    static final ReferrerPolicy REFERRER = ReferrerPolicy.SAME_ORIGIN;

    /** No page asks for a device. */
    static final String DEVICES = "camera=(), microphone=(), geolocation=(), usb=()";

    private static final int MARK_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final String rest;

    ContentPolicy(ProviderSignIn elsewhere) {
        this.rest =
                "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'"
                        + "; frame-ancestors 'none'"
                        // The form of the sign-in page leads to the provider, if there is one.
                        + (elsewhere.label().isPresent() ? "" : "; form-action 'self'");
    }

    /** The policy of everything that is no page of the workbench's own framework. */
    String withoutMarks() {
        return "default-src 'self'; script-src 'self'" + rest;
    }

    /**
     * The headers of a page whose own scripts carry a mark: the whole set, since the framework of the pages answers past the filters.
     *
     * @param mark as {@link #mark} gave it
     */
    public Map<String, String> withMark(String mark) {
        return Map.of(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'self' 'nonce-" + mark + "' 'unsafe-eval'" + rest,
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                REFERRER.getPolicy(),
                "Permissions-Policy",
                DEVICES,
                "Cache-Control",
                "no-store");
    }

    /** A mark that nobody can guess, for one page. */
    public String mark() {
        var bytes = new byte[MARK_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
