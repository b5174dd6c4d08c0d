package org.standardworkbench.rules.standard;

import java.util.List;

/**
 * When a level is reached.
 *
 * @param name the level
 * @param rank its place, 1 for the lowest; no two levels share a rank
 * @param condition over the outcomes of all criteria
 * @param comments the comment lines above the rule, without the slashes
 */
public record LevelRule(LevelName name, int rank, Condition condition, List<String> comments) {

    /** Copies the comments. */
    public LevelRule {
        comments = List.copyOf(comments);
    }
}
