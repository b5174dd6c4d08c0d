package org.standardworkbench.webapp.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two texts as one, with the words that went and those that came. */
public final class Redline {

    private static final Pattern TOKEN =
            Pattern.compile("\\s+|[\\p{L}\\p{N}\\u00a0%.,]*[\\p{L}\\p{N}%]|.", Pattern.DOTALL);

    /** Fewer words than these between two replacements are no thread to follow. */
    private static final int WORDS_TO_STAND_ALONE = 3;

    /** With fewer words kept than this share of those replaced, a text counts as written anew. */
    private static final double SHARE_TO_SURVIVE = 0.5;

    private Redline() {}

    /** What becomes of a piece of text. */
    public enum Fate {
        KEPT,
        DELETED,
        INSERTED
    }

    /** A piece of text. */
    public record Piece(Fate fate, String text) {}

    /**
     * The pieces, in order; without the deleted ones they are the text after, without the inserted ones the text before. A word or
     * two that happen to stay between words that were replaced are told with them, and a text that was written anew is told as a
     * whole, because nobody can read words of two sentences by turns.
     */
    public static List<Piece> of(String before, String after) {
        List<Run> runs = joined(runs(tokens(before), tokens(after)));
        if (writtenAnew(runs)) {
            return pieces(List.of(new Run(List.of(), tokens(before), tokens(after))));
        }
        return pieces(runs);
    }

    /** Tokens that stay, and what is deleted and inserted behind them. */
    private record Run(List<String> kept, List<String> deleted, List<String> inserted) {

        /** This run and the next one as one, in which what stays between their changes is deleted and inserted again. */
        Run with(Run next) {
            return new Run(kept, joined(deleted, next.kept, next.deleted), joined(inserted, next.kept, next.inserted));
        }

        /** Whether what stays between the changes of this run and those of the next is too little to be read by itself. */
        boolean mingles(Run next) {
            boolean both =
                    !(deleted.isEmpty() && next.deleted.isEmpty()) && !(inserted.isEmpty() && next.inserted.isEmpty());
            return both && next.changes() && words(next.kept) < WORDS_TO_STAND_ALONE;
        }

        boolean changes() {
            return !deleted.isEmpty() || !inserted.isEmpty();
        }

        @SafeVarargs
        private static List<String> joined(List<String>... lists) {
            return Stream.of(lists).flatMap(List::stream).toList();
        }
    }

    private static List<Run> runs(List<String> before, List<String> after) {
        List<Run> runs = new ArrayList<>();
        List<String> kept = List.of();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                kept = delta.getSource().getLines();
            } else {
                runs.add(new Run(
                        kept, delta.getSource().getLines(), delta.getTarget().getLines()));
                kept = List.of();
            }
        }
        runs.add(new Run(kept, List.of(), List.of()));
        return runs;
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (var run : runs) {
            if (!joined.isEmpty() && joined.getLast().mingles(run)) {
                joined.add(joined.removeLast().with(run));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static boolean writtenAnew(List<Run> runs) {
        int kept = runs.stream().mapToInt(run -> words(run.kept())).sum();
        int deleted = runs.stream().mapToInt(run -> words(run.deleted())).sum();
        int inserted = runs.stream().mapToInt(run -> words(run.inserted())).sum();
        return runs.size() > 2 && kept < Math.min(deleted, inserted) * SHARE_TO_SURVIVE;
    }

    private static int words(List<String> tokens) {
        return (int) tokens.stream()
                .filter(token -> token.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static List<Piece> pieces(List<Run> runs) {
        List<Piece> pieces = new ArrayList<>();
        for (var run : runs) {
            add(pieces, Fate.KEPT, run.kept());
            add(pieces, Fate.DELETED, run.deleted());
            add(pieces, Fate.INSERTED, run.inserted());
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
