package org.standardworkbench.rules.verification;

import java.util.List;
import org.standardworkbench.rules.standard.Condition;

/**
 * What a table shows of a criterion, before it is shown on sites and confirmed by the engine.
 *
 * @param about the condition that it is about, by identity
 * @param sentence what is doubtful and why
 * @param reason how it is proved; empty if sites show it
 * @param without the node without which all outcomes are the same; {@link Forest#NOTHING} if it is about something else
 * @param shown for each way of showing it, the combinations of values to be shown on sites; empty if it is proved by all combinations
 */
record Claim(
        Finding.Kind kind,
        Condition about,
        List<Finding.Piece> sentence,
        String reason,
        int without,
        List<List<int[]>> shown) {

    static Claim proved(Finding.Kind kind, Condition about, List<Finding.Piece> sentence, String reason) {
        return new Claim(kind, about, sentence, reason, Forest.NOTHING, List.of());
    }

    static Claim without(int node, Condition about, List<Finding.Piece> sentence, String reason) {
        return new Claim(Finding.Kind.REDUNDANT, about, sentence, reason, node, List.of());
    }

    static Claim shown(Finding.Kind kind, Condition about, List<Finding.Piece> sentence, List<List<int[]>> shown) {
        return new Claim(kind, about, sentence, "", Forest.NOTHING, shown);
    }
}
