package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.StandardVersion;

/** Words and signs that several pages of standards share. */
final class Wording {

    private static final int SHORT_HASH = 12;

    private Wording() {}

    /** "Deutsch": a language in its own words. */
    static String own(Language language) {
        var own = language.locale().getDisplayLanguage(language.locale());
        return own.substring(0, 1).toUpperCase(language.locale()) + own.substring(1);
    }

    /** "German": a language in English. */
    static String english(Language language) {
        return language.locale().getDisplayLanguage(Locale.ENGLISH);
    }

    /** "1 criterion", "34 criteria". */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String shortHash(StandardVersion version) {
        var hash = version.contentHash();
        return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH);
    }

    /** The state as a quiet badge. */
    static Element state(StandardVersion version) {
        return text("span", "state " + version.state().code(), version.state().code());
    }

    static String published(StandardVersion version) {
        return version.published().map(day -> "published " + day).orElse("not published");
    }

    /** "2023-01-01 to 2026-12-31" or "from 2027-01-01". */
    static String days(Parameter.DatedValue value) {
        return value.until().map(last -> value.from() + " to " + last).orElse("from " + value.from());
    }
}
