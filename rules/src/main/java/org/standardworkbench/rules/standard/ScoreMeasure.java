package org.standardworkbench.rules.standard;

/**
 * What a level rule reads of a scope. Criteria that are not applicable leave numerator and denominator; undetermined ones
 * span 0 to their maximum.
 */
public enum ScoreMeasure {
    /** Points in per cent of the maximum of the applicable criteria; no value if that maximum is 0. */
    POINTS_SHARE("pointsShare"),
    /** Points. */
    POINTS("points"),
    /** How many applicable criteria are met. */
    MET_COUNT("metCount");

    private final String word;

    ScoreMeasure(String word) {
        this.word = word;
    }

    /** The word in level rules. */
    public String word() {
        return word;
    }
}
