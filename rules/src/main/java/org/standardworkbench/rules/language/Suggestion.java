package org.standardworkbench.rules.language;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that a person may have meant. */
final class Suggestion {

    private static final int LONGEST = 64;

    private Suggestion() {}

    /** {@code Maybe you mean `x`.} if a word is near, else all that are allowed. */
    static String of(String typed, Collection<String> allowed) {
        Optional<String> near = nearest(typed, allowed);
        return near.map(word -> "Maybe you mean `" + word + "`.").orElseGet(() -> "Allowed: " + list(allowed) + ".");
    }

    static String list(Collection<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static Optional<String> nearest(String typed, Collection<String> allowed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        int least = Math.max(1, typed.length() / 3) + 1;
        for (String word : allowed) {
            int distance = distance(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** Levenshtein's distance, row by row. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
