package org.standardworkbench.rules.runtime;

/** The outcomes of all criteria, as level rules match them. */
public final class Outcomes extends Fact {

    /**
     * A fact.
     *
     * @param low lower ends by slot
     * @param high upper ends by slot
     * @param decisions number of things that rules decide on it
     */
    public Outcomes(long[] low, long[] high, int decisions) {
        super(low, high, decisions);
    }
}
