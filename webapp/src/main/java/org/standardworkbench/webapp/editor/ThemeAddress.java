package org.standardworkbench.webapp.editor;

import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Address;

/**
 * The address of the table of a theme. What it names may not exist.
 *
 * @param draft the draft's number
 * @param theme code such as {@code energy}
 * @param language of titles and labels
 */
public record ThemeAddress(long draft, String theme, Language language) implements Address {

    /** Takes what the query of an address says; parameters of others and unknown words are passed over. */
    public ThemeAddress with(Map<String, List<String>> query) {
        return query.getOrDefault("lang", List.of()).stream()
                .flatMap(code -> Language.ofCode(code).stream())
                .findFirst()
                .map(this::withLanguage)
                .orElse(this);
    }

    /** The same in another language. */
    public ThemeAddress withLanguage(Language other) {
        return new ThemeAddress(draft, theme, other);
    }

    @Override
    public String href() {
        return "drafts/" + draft + "/themes/" + theme + (language == Language.EN ? "" : "?lang=" + language.code());
    }
}
