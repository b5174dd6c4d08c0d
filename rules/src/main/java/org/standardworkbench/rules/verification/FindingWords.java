package org.standardworkbench.rules.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.Language;

/**
 * What findings say in one language, read from {@code findings_xx.properties}. Every language has the same keys; there is no falling back
 * from one to another, so a missing key is an error of ours and not a silent English sentence.
 */
final class FindingWords {

    private static final Map<Language, FindingWords> ALL = readAll();

    private final SortedMap<String, String> words;

    private FindingWords(SortedMap<String, String> words) {
        this.words = words;
    }

    static FindingWords of(Language language) {
        FindingWords words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("no words in " + language.code());
        }
        return words;
    }

    /** All words by key. */
    SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(words);
    }

    /** Words without conditions and names. */
    String say(String key, String... parts) {
        return sentence(key, (Object[]) parts).stream().map(Finding.Piece::text).collect(Collectors.joining());
    }

    /**
     * A sentence with what it is about in its places.
     *
     * @param parts strings, pieces and lists of pieces, for {@code {0}}, {@code {1}} and so on
     */
    List<Finding.Piece> sentence(String key, Object... parts) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalStateException("no words for " + key);
        }
        List<Finding.Piece> sentence = new ArrayList<>();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            add(sentence, pattern.substring(at, open));
            add(sentence, parts[pattern.charAt(open + 1) - '0']);
            at = open + 3;
        }
        add(sentence, pattern.substring(at));
        return List.copyOf(sentence);
    }

    /** Pieces as "one, two and three". */
    List<Finding.Piece> list(List<Finding.Piece> pieces) {
        List<Finding.Piece> list = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            if (at > 0) {
                add(list, say(at == pieces.size() - 1 ? "list.last" : "list.separator"));
            }
            list.add(pieces.get(at));
        }
        return list;
    }

    /** When something is so, as a sentence to be appended; nothing if it is always so. */
    List<Finding.Piece> when(Span span) {
        return span
                .from()
                .map(from -> Finding.Piece.words(" "
                        + span.until()
                                .map(until -> say("span.between", from.toString(), until.toString()))
                                .orElseGet(() -> say("span.from", from.toString()))))
                .stream()
                .toList();
    }

    private static void add(List<Finding.Piece> sentence, Object part) {
        if (part instanceof List<?> pieces) {
            pieces.forEach(piece -> add(sentence, piece));
        } else if (part instanceof Finding.Piece piece && piece.style() != Finding.Piece.Style.WORDS) {
            sentence.add(piece);
        } else {
            addWords(sentence, part instanceof Finding.Piece piece ? piece.text() : part.toString());
        }
    }

    private static void addWords(List<Finding.Piece> sentence, String text) {
        boolean onto = !sentence.isEmpty() && sentence.getLast().style() == Finding.Piece.Style.WORDS;
        if (onto) {
            sentence.set(
                    sentence.size() - 1, Finding.Piece.words(sentence.getLast().text() + text));
        } else if (!text.isEmpty()) {
            sentence.add(Finding.Piece.words(text));
        }
    }

    private static Map<Language, FindingWords> readAll() {
        Map<Language, FindingWords> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new FindingWords(read("findings_" + language.code() + ".properties")));
        }
        return all;
    }

    private static SortedMap<String, String> read(String name) {
        try (InputStream stream = FindingWords.class.getResourceAsStream(name)) {
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
