package org.standardworkbench.rules.standard;

import java.util.Locale;
import java.util.Optional;

/** A language in which standards are written: English and the languages of the seven partner countries. */
public enum Language {
    EN,
    DA,
    DE,
    FI,
    LT,
    LV,
    PL,
    SV;

    /** The ISO 639-1 code in lower case, as files use it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale whose number and date formats go with the language. */
    public Locale locale() {
        return Locale.of(code());
    }

    /** Finds the language with an ISO 639-1 code in lower case. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
