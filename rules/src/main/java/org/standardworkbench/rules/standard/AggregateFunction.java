package org.standardworkbench.rules.standard;

/** What is computed over the filtered members of a collection. */
public enum AggregateFunction {
    /** How many members pass the filter. */
    COUNT("count"),
    /** The percentage of the filtered members that satisfy the test; no value over an empty collection. */
    SHARE("share"),
    /** The sum of the members' values; 0 over an empty collection. */
    SUM("sum"),
    /** The smallest value; no value over an empty collection. */
    MIN("min"),
    /** The largest value; no value over an empty collection. */
    MAX("max");

    private final String word;

    AggregateFunction(String word) {
        this.word = word;
    }

    /** The word in criterion DRL. */
    public String word() {
        return word;
    }
}
