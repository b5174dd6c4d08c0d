package org.standardworkbench.rules.runtime;

/** An area, as area criteria and roll-ups match it. */
public final class Area extends Fact {

    /**
     * A fact.
     *
     * @param low lower ends by slot
     * @param high upper ends by slot
     * @param decisions number of things that rules decide on it
     */
    public Area(long[] low, long[] high, int decisions) {
        super(low, high, decisions);
    }
}
