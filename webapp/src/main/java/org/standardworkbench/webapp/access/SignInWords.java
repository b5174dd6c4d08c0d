package org.standardworkbench.webapp.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Phrases;

/** In which language somebody is spoken to who is not known yet. */
final class SignInWords {

    /** The cookie that the language switch of the pages writes. */
    static final String COOKIE = "workbench-language";

    private static final Pattern NAMED = Pattern.compile("[?&]lang=([a-z]{2})(?:&|$)");

    private SignInWords() {}

    /** The words in the language of the address, else of the page that was wanted, of the last visit, or of the browser; else English. */
    static Phrases of(HttpServletRequest request) {
        return Phrases.of(Stream.of(
                        Stream.ofNullable(request.getParameter("lang")),
                        NAMED.matcher(SignInAddress.target(request)).results().map(found -> found.group(1)),
                        cookie(request).stream(),
                        Collections.list(request.getLocales()).stream().map(Locale::getLanguage))
                .flatMap(codes -> codes)
                .map(Language::ofCode)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
