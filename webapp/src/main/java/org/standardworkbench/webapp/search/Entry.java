package org.standardworkbench.webapp.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.standardworkbench.rules.standard.Language;

/**
 * Something that can be found, as it stands in one place.
 *
 * @param order the place of its version among all, the newest last
 * @param identity the same for a criterion, indicator, parameter or factor in all versions of its standard
 * @param place the version, or what else people call the place
 * @param names codes and ids by which it is known
 * @param exact what is found by its beginning only, such as hashes
 * @param titles by language; at least one
 * @param texts all other words, by language
 * @param href the address of its page in a language
 */
record Entry(
        Kind kind,
        int order,
        String identity,
        String place,
        List<String> names,
        List<String> exact,
        Map<Language, String> titles,
        Map<Language, String> texts,
        Function<Language, String> href) {

    Entry {
        titles = new EnumMap<>(titles);
        texts = new EnumMap<>(texts);
    }

    /** The title in this language, else in English, else in any. */
    String title(Language language) {
        var own = titles.get(language);
        return own != null
                ? own
                : titles.getOrDefault(Language.EN, titles.values().iterator().next());
    }

    /** What it is called in rules and data. */
    String code() {
        return names.getFirst();
    }
}
