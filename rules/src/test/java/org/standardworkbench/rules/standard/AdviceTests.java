package org.standardworkbench.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdviceTests {

    private static final List<String> WORDS = List.of("waterUse", "plotArea", "jobs");

    @Test
    void names_the_word_that_was_meant() {
        assertThat(Advice.on("wateruse", WORDS)).isEqualTo("Maybe you mean `waterUse`.");
        assertThat(Advice.on("plot_aera", WORDS, "indicators")).isEqualTo("Maybe you mean `plotArea`.");
        assertThat(Advice.on("job", WORDS)).isEqualTo("Maybe you mean `jobs`.");
    }

    @Test
    void names_the_first_of_equally_near_words_whatever_their_order() {
        assertThat(Advice.nearest("TOO-04", List.of("TOO-03", "TOO-01", "TOO-02")))
                .contains("TOO-01");
        assertThat(Advice.nearest("TOO-04", List.of("TOO-02", "TOO-01", "TOO-03")))
                .contains("TOO-01");
    }

    @Test
    void names_all_words_if_none_is_near() {
        assertThat(Advice.on("noise", WORDS)).isEqualTo("Allowed: `waterUse`, `plotArea`, `jobs`.");
        assertThat(Advice.on("noise", WORDS, "indicators"))
                .isEqualTo("Allowed indicators: `waterUse`, `plotArea`, `jobs`.");
    }

    @Test
    void names_nothing_rather_than_a_long_list() {
        List<String> many =
                IntStream.range(0, 21).mapToObj(number -> "word" + number).toList();

        assertThat(Advice.on("entirely different", many)).isEmpty();
        assertThat(Advice.on("entirely different", many.subList(1, 21))).startsWith("Allowed: `word1`, ");
        assertThat(Advice.on("x", List.of())).isEmpty();
        assertThat(Advice.on("x", List.of(), "factors")).isEqualTo("There are no factors here.");
    }

    @Test
    void does_not_compare_what_is_longer_than_any_word() {
        assertThat(Advice.nearest("w".repeat(100_000), List.of("w".repeat(99_999))))
                .isEmpty();
    }

    @Test
    void quotes_on_one_line_shortened_and_with_dots_for_what_cannot_be_seen() {
        assertThat(Advice.quote("a\nb\u202Ec`d")).isEqualTo("`a·b·c'd`");
        assertThat(Advice.quote("😀".repeat(61))).isEqualTo("`" + "😀".repeat(60) + "…`");
        assertThat(Advice.quote("x".repeat(60))).isEqualTo("`" + "x".repeat(60) + "`");
    }
}
