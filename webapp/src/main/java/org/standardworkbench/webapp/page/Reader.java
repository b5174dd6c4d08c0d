package org.standardworkbench.webapp.page;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.standardworkbench.rules.standard.Language;

/** The language of the person who looks at the pages; it stays the same for as long as the application is loaded. */
public final class Reader {

    private Reader() {}

    /** The language; English before anything is known of the reader, and outside of pages. */
    public static Language language() {
        return Optional.ofNullable(UI.getCurrent()).flatMap(Reader::language).orElse(Language.EN);
    }

    /** The language of somebody's pages; empty before it was found out. */
    public static Optional<Language> language(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Language.class));
    }

    /** The words in the reader's language. */
    public static Phrases phrases() {
        return Phrases.of(language());
    }

    /** The words of a key in the reader's language; see {@link Phrases#say}. */
    public static String say(String key, Object... parts) {
        return phrases().say(key, parts);
    }

    /** Says in which language somebody reads. */
    public static void reads(UI ui, Language language) {
        ComponentUtil.setData(ui, Language.class, language);
        ui.setLocale(language.locale());
    }
}
