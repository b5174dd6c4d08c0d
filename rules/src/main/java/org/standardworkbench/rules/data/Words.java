package org.standardworkbench.rules.data;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for messages: what a person typed, what they may have meant, what is allowed. */
final class Words {

    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_NAMED = 20;

    private Words() {}

    /** What a person typed, in back quotes, on one line, shortened. */
    static String quote(String typed) {
        String line = typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "\u00b7")
                .replace('`', '\'');
        int points = line.codePointCount(0, line.length());
        return "`"
                + (points <= LONGEST_SHOWN
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "\u2026")
                + "`";
    }

    /** Names the nearest allowed word, else all of them if they are few, else nothing. */
    static String advice(String typed, Collection<String> allowed) {
        Optional<String> near = nearest(typed, allowed);
        if (near.isPresent()) {
            return "Maybe you mean " + quote(near.get()) + ".";
        }
        return allowed.isEmpty() || allowed.size() > MOST_NAMED ? "" : "Allowed: " + list(allowed) + ".";
    }

    static String list(Collection<String> words) {
        return words.stream().map(Words::quote).collect(Collectors.joining(", "));
    }

    /** The allowed word that differs from the typed one by at most a third of its letters. */
    static Optional<String> nearest(String typed, Collection<String> allowed) {
        String wanted = simple(typed);
        if (wanted.length() > 2 * LONGEST_SHOWN) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String word : allowed) {
            int distance = distance(wanted, simple(word), least);
            if (distance < least) {
                least = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    private static String simple(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "");
    }

    /** Levenshtein's distance, row by row; {@code tooMuch} if the lengths alone differ by as much. */
    private static int distance(String from, String to, int tooMuch) {
        if (Math.abs(from.length() - to.length()) >= tooMuch) {
            return tooMuch;
        }
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
