package org.standardworkbench.webapp.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Address;

/**
 * What is searched for.
 *
 * @param words as the person wrote them, without blanks around; may be empty
 * @param kind the only kind that is shown; empty for all
 * @param language of the texts that are shown; words are found in every language
 */
public record SearchAddress(String words, Optional<Kind> kind, Language language) implements Address {

    /** Nothing is searched for. */
    public static final SearchAddress NOTHING = new SearchAddress("", Optional.empty(), Language.EN);

    /** Longer texts are cut: nobody searches for them. */
    private static final int LONGEST = 200;

    /** Takes what the query of an address says; what it says in vain is passed over. */
    public static SearchAddress of(Map<String, List<String>> query) {
        return new SearchAddress(
                first(query, "q").map(SearchAddress::cut).orElse(""),
                first(query, "kind").flatMap(Kind::ofCode),
                first(query, "lang").flatMap(Language::ofCode).orElse(Language.EN));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().map(String::strip).findFirst();
    }

    /** The same words, of another kind or of all. */
    public SearchAddress withKind(Optional<Kind> other) {
        return new SearchAddress(words, other, language);
    }

    /** The same in another language. */
    public SearchAddress withLanguage(Language other) {
        return new SearchAddress(words, kind, other);
    }

    /** Other words. */
    public SearchAddress withWords(String other) {
        return new SearchAddress(cut(other.strip()), kind, language);
    }

    @Override
    public String href() {
        List<String> query = new ArrayList<>();
        if (!words.isEmpty()) {
            query.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        kind.ifPresent(only -> query.add("kind=" + only.code()));
        if (language != Language.EN) {
            query.add("lang=" + language.code());
        }
        return query.isEmpty() ? "search" : "search?" + String.join("&", query);
    }
}
