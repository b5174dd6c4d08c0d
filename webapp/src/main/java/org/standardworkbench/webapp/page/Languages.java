package org.standardworkbench.webapp.page;

import org.standardworkbench.rules.standard.Language;

/** Names of languages. */
public final class Languages {

    private Languages() {}

    /** "Deutsch": a language in its own words. */
    public static String own(Language language) {
        var own = language.locale().getDisplayLanguage(language.locale());
        return own.substring(0, 1).toUpperCase(language.locale()) + own.substring(1);
    }
}
