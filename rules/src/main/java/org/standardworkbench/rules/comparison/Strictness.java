package org.standardworkbench.rules.comparison;

/**
 * Whether a change asks more or less. Stricter: on no data does a criterion come out better than before, in the order not met, partly
 * met by the share of the maximum, met; and it is asked wherever it was asked. Looser is the reverse. It is told only where it is
 * proved, for every date and for all data, complete or not; the weight of a criterion in the sum of points is left out.
 */
public enum Strictness {
    /** Asks more, or is asked of more. */
    STRICTER("stricter"),
    /** Asks less, or is asked of fewer. */
    LOOSER("looser"),
    /** Does not bear on what is asked. */
    SAME("same"),
    /** May be either, or both, depending on the data; or could not be proved to be one of them. */
    NOT_DECIDABLE("not decidable");

    private final String code;

    Strictness(String code) {
        this.code = code;
    }

    /** The word used in canonical JSON. */
    public String code() {
        return code;
    }

    /** From what is proved of both directions. @param noBetter nothing comes out better @param noWorse nothing comes out worse */
    static Strictness of(boolean noBetter, boolean noWorse) {
        if (noBetter) {
            return noWorse ? SAME : STRICTER;
        }
        return noWorse ? LOOSER : NOT_DECIDABLE;
    }
}
