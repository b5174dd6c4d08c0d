package org.standardworkbench.webapp.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts as one, with the words that went and those that came. */
public final class Redline {

    private static final Pattern TOKEN =
            Pattern.compile("\\s+|[\\p{L}\\p{N}\\u00a0%.,]*[\\p{L}\\p{N}%]|.", Pattern.DOTALL);

    private Redline() {}

    /** What becomes of a piece of text. */
    public enum Fate {
        KEPT,
        DELETED,
        INSERTED
    }

    /** A piece of text. */
    public record Piece(Fate fate, String text) {}

    /** The pieces, in order; without the deleted ones they are the text after, without the inserted ones the text before. */
    public static List<Piece> of(String before, String after) {
        List<String> old = tokens(before);
        List<String> young = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young, true).getDeltas()) {
            Fate both =
                    switch (delta.getType()) {
                        case EQUAL -> Fate.KEPT;
                        case DELETE, CHANGE, INSERT -> Fate.DELETED;
                    };
            add(pieces, both, delta.getSource().getLines());
            if (both == Fate.DELETED) {
                add(pieces, Fate.INSERTED, delta.getTarget().getLines());
            }
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
