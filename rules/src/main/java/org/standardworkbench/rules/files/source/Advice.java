package org.standardworkbench.rules.files.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for people: what they may have meant, what is allowed. */
public final class Advice {

    private static final int MOST_NAMED = 12;
    private static final int LONGEST_SHOWN = 60;

    private Advice() {}

    /**
     * Names the nearest known name, or what is known if none is near.
     *
     * @param given what was written
     * @param known what would have been right; may be empty
     * @param what the known things, plural, for example {@code indicators}
     */
    public static String maybe(String given, Collection<String> known, String what) {
        if (known.isEmpty()) {
            return "There are no " + what + " here.";
        }
        Optional<String> nearest = nearest(given, known);
        if (nearest.isPresent()) {
            return "Maybe you mean `" + nearest.get() + "`.";
        }
        return known.size() <= MOST_NAMED ? "Allowed " + what + ": " + quoted(known) + "." : "";
    }

    /** The known name with the smallest edit distance, if it is at most a third of the length of the given one. */
    static Optional<String> nearest(String given, Collection<String> known) {
        String wanted = simplified(given);
        int limit = Math.max(1, Math.min(given.length(), LONGEST_SHOWN) / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= limit)
                .map(name -> new Candidate(name, distance(wanted, simplified(name))))
                .filter(candidate -> candidate.distance <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** What a person typed, in back quotes, shortened, without line breaks. */
    public static String quote(String typed) {
        String line = typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").replace('`', '\'');
        int points = line.codePointCount(0, line.length());
        String shown =
                points <= LONGEST_SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
        return "`" + shown + "`";
    }

    /** Names in back quotes, separated by commas. */
    public static String quoted(Collection<String> names) {
        return names.stream().map(Advice::quote).collect(Collectors.joining(", "));
    }

    /** Names in back quotes, the first ones only if there are many. */
    public static String quotedFirst(List<String> names) {
        if (names.size() <= MOST_NAMED) {
            return quoted(names);
        }
        return quoted(names.subList(0, MOST_NAMED)) + " and " + (names.size() - MOST_NAMED) + " more";
    }

    private record Candidate(String name, int distance) {}

    private static String simplified(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
    }

    /** Levenshtein distance. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(previous[column - 1] + change, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
