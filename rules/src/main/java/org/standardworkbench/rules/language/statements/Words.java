package org.standardworkbench.rules.language.statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.Language;

/**
 * The fixed words of statements in one language, read from {@code words_xx.properties}. Every language has the same keys; there
 * is no falling back from one language to another, so a missing key is an error of ours and not a silent English word.
 */
final class Words {

    /** Names the person who vouched for a language's words; the one key that may be absent. */
    static final String VOUCHED = "vouched";

    private static final Map<Language, Words> ALL = readAll();

    private final SortedMap<String, String> words;
    private final List<Pattern> plurals;

    private Words(SortedMap<String, String> words) {
        this.words = words;
        this.plurals = Pattern.compile(" ")
                .splitAsStream(require(words, "plural"))
                .map(Pattern::compile)
                .toList();
    }

    /** The words of a language. */
    static Words of(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("no words in " + language.code());
        }
        return words;
    }

    /** All words by key. */
    SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(words);
    }

    /** Who vouched for these words; empty as long as no named person did, and they count as not translated. */
    Optional<String> vouched() {
        return Optional.ofNullable(words.get(VOUCHED));
    }

    /** Tells whether there is a word for a key. */
    boolean has(String key) {
        return words.containsKey(key);
    }

    /**
     * The words of a key with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws IllegalStateException if there is no such key
     */
    String say(String key, String... parts) {
        String pattern = require(words, key);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                break;
            }
            text.append(pattern, at, open).append(parts[pattern.charAt(open + 1) - '0']);
            at = open + 3;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    /**
     * The form of a noun that follows a number, for example {@code points} after 3.
     *
     * @param key of the forms, parted by {@code |}, in the order of the language's {@code plural} patterns, then the form for all
     *     other numbers
     * @param number without sign, with a decimal point and no grouping
     */
    String noun(String key, String number) {
        String[] forms = require(words, key).split("\\|", -1);
        for (int form = 0; form < plurals.size(); form++) {
            if (plurals.get(form).matcher(number).matches()) {
                return forms[form];
            }
        }
        return forms[plurals.size()];
    }

    /** How many forms a noun has in this language. */
    int nounForms() {
        return plurals.size() + 1;
    }

    private static String require(Map<String, String> words, String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return word;
    }

    private static Map<Language, Words> readAll() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Words(read("words_" + language.code() + ".properties")));
        }
        return all;
    }

    /** Reads a resource of this package as UTF-8. */
    static SortedMap<String, String> read(String name) {
        try (InputStream stream = Words.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            SortedMap<String, String> words = new TreeMap<>();
            properties.forEach((key, word) -> words.put((String) key, (String) word));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
