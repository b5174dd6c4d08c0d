package org.standardworkbench.webapp.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Language;

/**
 * The words of pages in the reader's language; what the standards themselves say comes from their texts and statements. Each feature has
 * its file {@code phrases/FEATURE_xx.properties}, whose keys are used with the feature before them, such as {@code explain.required}. What
 * a language does not say is said in English; a test lists it. {@code vouched} in each file names the person who read the words and the
 * day, or says {@code nobody}.
 */
public final class Phrases {

    /** What stands in the place of a name as long as no named person has read the words. */
    static final String NOBODY = "nobody";

    /** The features that have words, each with a file in every language. */
    static final List<String> FEATURES = List.of(
            "accounts",
            "audit",
            "common",
            "compare",
            "drafts",
            "editor",
            "explain",
            "run",
            "search",
            "shell",
            "sign-in",
            "standards",
            "start");

    private static final Map<Language, Phrases> ALL = new EnumMap<>(Language.class);

    static {
        ALL.put(Language.EN, new Phrases(Language.EN));
        for (Language language : Language.values()) {
            ALL.computeIfAbsent(language, Phrases::new);
        }
    }

    private final Language language;
    private final Map<String, String> phrases = new TreeMap<>();
    private final List<Pattern> plurals;

    private Phrases(Language language) {
        this.language = language;
        if (language != Language.EN) {
            phrases.putAll(of(Language.EN).phrases);
            FEATURES.forEach(feature -> phrases.put(feature + ".vouched", NOBODY));
        }
        FEATURES.forEach(feature ->
                read(feature, language).forEach((key, phrase) -> phrases.put(feature + "." + key, (String) phrase)));
        this.plurals = Stream.of(say("common.plural").split(" ", -1))
                .map(Pattern::compile)
                .toList();
    }

    /** The words in a language. */
    public static Phrases of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /**
     * The words of a key with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws IllegalStateException if there is no such key
     */
    public String say(String key, Object... parts) {
        var phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalStateException("no words for " + key + " in " + language.code());
        }
        for (int at = 0; at < parts.length; at++) {
            phrase = phrase.replace("{" + at + "}", String.valueOf(parts[at]));
        }
        return phrase;
    }

    /** The words of a key that need not be there. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(phrases.get(key));
    }

    /** "23 Nov 2026" as the language writes it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    /** "23 Nov 2026, 13:05 UTC" as the language writes it. */
    public String moment(Instant moment) {
        var utc = moment.atOffset(ZoneOffset.UTC);
        return day(utc.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(utc) + " UTC";
    }

    /** English is that of Europe: the day stands before the month. */
    private Locale locale() {
        return language == Language.EN ? Locale.UK : language.locale();
    }

    /** The words of a key in the form that goes with a number, which stands for {@code {0}}. */
    public String count(String key, long number) {
        var forms = say(key).split("\\|", -1);
        int form = 0;
        while (form < plurals.size()
                && !plurals.get(form).matcher(String.valueOf(number)).matches()) {
            form++;
        }
        return forms[form].replace("{0}", number(number));
    }

    /** A whole number as the language writes it, such as 15,000. */
    public String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /** That no named person has read these words, in their language; empty for English, in which they are written, and once one has. */
    public Optional<String> unverified() {
        return language == Language.EN
                        || FEATURES.stream()
                                .noneMatch(feature -> say(feature + ".vouched").equals(NOBODY))
                ? Optional.empty()
                : Optional.of(say("common.unverified"));
    }

    /** All words by key. */
    Map<String, String> all() {
        return Map.copyOf(phrases);
    }

    /** How many forms follow numbers in this language. */
    int forms() {
        return plurals.size() + 1;
    }

    /** What a feature's file says in a language itself. */
    static Properties read(String feature, Language language) {
        var name = "phrases/" + feature + "_" + language.code() + ".properties";
        try (var stream = Phrases.class.getResourceAsStream(name)) {
            if (stream == null) {
                if (language != Language.EN) {
                    return new Properties();
                }
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
