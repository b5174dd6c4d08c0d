package org.standardworkbench.rules.language.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standardworkbench.rules.standard.Language;

class WordsTests {

    /** Words that happen to be spelled as in English. */
    private static final Map<Language, Set<String>> ALIKE = Map.of(
            Language.DA, Set.of("noun.person", "per.person", "noun.event"),
            Language.DE, Set.of("noun.person", "per.person"),
            Language.SV, Set.of("noun.person", "per.person", "noun.event"));

    /** Not words: numbers, and patterns made of signs alone. */
    private static final Pattern SIGNS =
            Pattern.compile("number\\..*|unit\\.percent|plural|pair|filter|criterion|factor");

    @ParameterizedTest
    @EnumSource(Language.class)
    void have_the_same_keys_in_every_language(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.EN)).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void have_the_same_placeholders_in_every_language(Language language) {
        Words.of(Language.EN).all().forEach((key, english) -> assertThat(
                        placeholders(Words.of(language).all().get(key)))
                .as(key)
                .isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void have_every_form_of_every_noun(Language language) {
        Words words = Words.of(language);

        words.all().forEach((key, forms) -> {
            if (key.startsWith("noun.")) {
                assertThat(forms.split("\\|"))
                        .as(key)
                        .hasSize(words.nounForms())
                        .doesNotContain("");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void are_translated(Language language) {
        Set<String> alike = ALIKE.getOrDefault(language, Set.of());

        Words.of(Language.EN).all().forEach((key, english) -> {
            if (!SIGNS.matcher(key).matches() && !alike.contains(key)) {
                assertThat(Words.of(language).all().get(key)).as(key).isNotEqualTo(english);
            }
        });
    }

    @Test
    void are_unverified_as_long_as_nobody_vouched_for_them() {
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(Statements.vouched(language)).isEmpty());
    }

    private static Set<String> keys(Language language) {
        Set<String> keys = new TreeSet<>(Words.of(language).all().keySet());
        keys.remove(Words.VOUCHED);
        return keys;
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
