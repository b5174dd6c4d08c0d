package org.standardworkbench.rules.standard;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for messages: what a person typed, what they may have meant, what is allowed. */
public final class Advice {

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_COMPARED = 120;
    private static final int MOST_NAMED = 20;

    private Advice() {}

    /** What a person typed, in back quotes, on one line, shortened; a dot stands for what cannot be seen. */
    public static String quote(String typed) {
        String line =
                typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "·").replace('`', '\'');
        int points = line.codePointCount(0, line.length());
        return "`"
                + (points <= LONGEST_SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…")
                + "`";
    }

    /** Words in back quotes, separated by commas. */
    public static String list(Collection<String> words) {
        return words.stream().map(Advice::quote).collect(Collectors.joining(", "));
    }

    /** {@code Maybe you mean `meant`.} */
    public static String maybe(String meant) {
        return "Maybe you mean " + quote(meant) + ".";
    }

    /** Names the nearest allowed word, else all of them if they are at most 20, else nothing. */
    public static String on(String typed, Collection<String> allowed) {
        return nearest(typed, allowed).map(Advice::maybe).orElseGet(() -> allowed("", allowed));
    }

    /**
     * The same, saying what the words are.
     *
     * @param typed what was written
     * @param allowed what would have been right; may be empty
     * @param what the allowed things, plural, for example {@code indicators}
     */
    public static String on(String typed, Collection<String> allowed, String what) {
        return allowed.isEmpty()
                ? "There are no " + what + " here."
                : nearest(typed, allowed).map(Advice::maybe).orElseGet(() -> allowed(" " + what, allowed));
    }

    private static String allowed(String what, Collection<String> allowed) {
        return allowed.isEmpty() || allowed.size() > MOST_NAMED ? "" : "Allowed" + what + ": " + list(allowed) + ".";
    }

    /**
     * The allowed word that is nearest, if it differs by at most a third of the typed letters; case, blanks, dots, hyphens and
     * underscores do not count. Of several equally near ones the first in the order of letters.
     */
    public static Optional<String> nearest(String typed, Collection<String> allowed) {
        String wanted = simple(typed);
        Optional<String> best = Optional.empty();
        if (wanted.length() > LONGEST_COMPARED) {
            return best;
        }
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String word : allowed.stream().sorted().toList()) {
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
