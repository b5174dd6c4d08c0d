package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.dom.Element;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Reader;

/** Words and signs that several pages of standards share. */
final class Wording {

    private static final int SHORT_HASH = 12;

    private Wording() {}

    /** "German": a language in the reader's. */
    static String inReaders(Language language) {
        return language.locale().getDisplayLanguage(Reader.language().locale());
    }

    static String shortHash(StandardVersion version) {
        var hash = version.contentHash();
        return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH);
    }

    /** The state as a quiet badge. */
    static Element state(StandardVersion version) {
        return text(
                "span",
                "state " + version.state().code(),
                say("common.state." + version.state().code()));
    }

    static String published(StandardVersion version) {
        return version.published()
                .map(day -> say("standards.published", day))
                .orElseGet(() -> say("standards.unpublished"));
    }

    /** "2023-01-01 to 2026-12-31" or "from 2027-01-01". */
    static String days(Parameter.DatedValue value) {
        return value.until()
                .map(last -> say("standards.days.span", value.from(), last))
                .orElseGet(() -> say("standards.days.from", value.from()));
    }
}
