package org.standardworkbench.webapp.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationServiceException;

/** The address of the sign-in page, which remembers where the person wanted to go. */
final class SignInAddress {

    static final String PATH = "/sign-in";

    /** The parameter with the address to go to. */
    static final String TO = "to";

    private static final int LONGEST = 2_000;

    private SignInAddress() {}

    /** The sign-in page before the page that was asked for. */
    static String before(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        var wanted = request.getRequestURI() + query;
        return request.getMethod().equals("GET") && !wanted.equals("/") && isOurs(wanted)
                ? PATH + "?" + TO + "=" + encoded(wanted)
                : PATH;
    }

    /** The sign-in page again, after an attempt that failed. */
    static String again(HttpServletRequest request, Exception problem) {
        var what =
                switch (problem) {
                    case PasswordSignIn.Wait wait ->
                        "wait&seconds=" + Math.max(1, wait.time().toSeconds() + 1);
                    case AuthenticationServiceException unreachable -> "database";
                    default -> "wrong";
                };
        return again(what, target(request));
    }

    /** The sign-in page again, which tells a problem and still remembers where the person wanted to go. */
    static String again(String problem, String target) {
        return PATH + "?problem=" + problem + (target.equals("/") ? "" : "&" + TO + "=" + encoded(target));
    }

    /** Where to go after signing in; never to another server. */
    static String target(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(TO))
                .filter(SignInAddress::isOurs)
                .orElse("/");
    }

    /** Browsers take {@code //host} and {@code /\host} for other servers. */
    static boolean isOurs(String address) {
        return address.length() <= LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0
                && address.chars().noneMatch(Character::isISOControl)
                && !address.startsWith(PATH);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
