package org.standardworkbench.rules.runtime;

/** A company, as company criteria match it. */
public final class Company extends Fact {

    /**
     * A fact.
     *
     * @param low lower ends by slot
     * @param high upper ends by slot
     * @param decisions number of things that rules decide on it
     */
    public Company(long[] low, long[] high, int decisions) {
        super(low, high, decisions);
    }
}
