package org.standardworkbench.webapp.page;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.function.Function;
import org.standardworkbench.rules.standard.Language;

/** The language switch of pages: a link per language to the same state. */
public final class Languages {

    private Languages() {}

    /** The switch. @param to the same state in another language */
    public static Element of(Language current, Function<Language, Address> to) {
        var list = element("ul", "");
        for (Language language : Language.values()) {
            var link = Markup.link(to.apply(language), "shortcut", language.code())
                    .setAttribute("lang", language.code())
                    .setAttribute("hreflang", language.code())
                    .setAttribute("aria-label", own(language));
            if (language == current) {
                link.setAttribute("aria-current", "true");
            }
            list.appendChild(element("li", "", link));
        }
        return element("nav", "languages", list)
                .setAttribute("aria-label", Phrases.of(current).say("common.language"));
    }

    /** "Deutsch": a language in its own words. */
    public static String own(Language language) {
        var own = language.locale().getDisplayLanguage(language.locale());
        return own.substring(0, 1).toUpperCase(language.locale()) + own.substring(1);
    }

    /** The quiet line that a page's words are unverified; nothing if they are not. */
    public static void addUnverified(Element page, Phrases phrases) {
        phrases.unverified().ifPresent(line -> page.appendChild(text("p", "unverified", line)));
    }
}
