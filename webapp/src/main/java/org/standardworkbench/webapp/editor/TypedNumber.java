package org.standardworkbench.webapp.editor;

import java.math.BigDecimal;
import java.util.Optional;
import org.standardworkbench.webapp.page.Phrases;

/**
 * A number as a person typed it.
 *
 * @param typed shortened for messages
 * @param value empty if it is none
 */
public record TypedNumber(String typed, Optional<BigDecimal> value) {

    private static final int LONGEST = 40;

    /** Reads digits with at most one point and a minus sign; no exponents, which would be a way to make huge numbers. */
    public static TypedNumber of(String text) {
        var word = text.strip();
        var shown = word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
        return word.length() <= LONGEST && word.matches("-?[0-9]+(\\.[0-9]+)?")
                ? new TypedNumber(shown, Optional.of(new BigDecimal(word)))
                : new TypedNumber(shown, Optional.empty());
    }

    /** A whole number from 0 to 1000, such as points. */
    public static Optional<Integer> points(String text) {
        var word = text.strip();
        return word.matches("[0-9]{1,4}") && Integer.parseInt(word) <= 1000
                ? Optional.of(Integer.parseInt(word))
                : Optional.empty();
    }

    /** What is wrong with it, and what to do. */
    public String problem(Phrases phrases) {
        return typed.matches("-?[0-9]+,[0-9]+")
                ? phrases.say("editor.number.comma", typed.replace(',', '.'))
                : phrases.say("editor.number.none", typed);
    }
}
