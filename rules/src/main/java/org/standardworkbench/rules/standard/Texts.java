package org.standardworkbench.rules.standard;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in the languages in which it has been written, in the order of {@link Language}.
 *
 * @param byLanguage the wordings; a language without one is absent, never blank
 */
public record Texts(Map<Language, String> byLanguage) {

    /** A text that has been written in no language. */
    public static final Texts NONE = new Texts(Map.of());

    /** Copies the wordings; blank ones are left out. */
    public Texts {
        Map<Language, String> copy = new EnumMap<>(Language.class);
        byLanguage.forEach((language, text) -> {
            if (!text.isBlank()) {
                copy.put(language, text);
            }
        });
        byLanguage = Collections.unmodifiableMap(copy);
    }

    /** A text in English only. */
    public static Texts english(String text) {
        return new Texts(Map.of(Language.EN, text));
    }

    /** The wording in exactly this language. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The wording in this language, else in English, else in the first language that has one, else the empty text. */
    public String best(Language language) {
        String own = byLanguage.get(language);
        if (own != null) {
            return own;
        }
        String english = byLanguage.get(Language.EN);
        if (english != null) {
            return english;
        }
        return byLanguage.values().stream().findFirst().orElse("");
    }
}
