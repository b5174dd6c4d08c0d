package org.standardworkbench.rules.runtime;

/**
 * The one fact per site (or company) that rules match: for each compared term an interval of whole numbers, scaled so that both
 * sides of a comparison have the same number of decimal digits. An unknown end is {@link Long#MIN_VALUE} or {@link
 * Long#MAX_VALUE}, so that neither a proof nor a disproof succeeds on it. It is the sink of the outcomes as well.
 */
public abstract sealed class Fact permits Area, Company, Outcomes {

    private final long[] low;
    private final long[] high;
    private final Decision[] decisions;

    /**
     * A fact.
     *
     * @param low lower ends by slot
     * @param high upper ends by slot
     * @param decisions number of things that rules decide on it
     */
    protected Fact(long[] low, long[] high, int decisions) {
        this.low = low;
        this.high = high;
        this.decisions = new Decision[decisions];
    }

    /** Certainly at least: the lower end reaches the other's upper end. */
    public final boolean atLeast(int slot, int other) {
        return low[slot] >= high[other];
    }

    /** Certainly more. */
    public final boolean moreThan(int slot, int other) {
        return low[slot] > high[other];
    }

    /** Certainly at most. */
    public final boolean atMost(int slot, int other) {
        return high[slot] <= low[other];
    }

    /** Certainly less. */
    public final boolean lessThan(int slot, int other) {
        return high[slot] < low[other];
    }

    /** Certainly equal: both are known and the same. */
    public final boolean equal(int slot, int other) {
        return low[slot] == high[other] && high[slot] == low[other];
    }

    /** Certainly different: the intervals have nothing in common. */
    public final boolean different(int slot, int other) {
        return high[slot] < low[other] || low[slot] > high[other];
    }

    /** Certainly a whole number. */
    public final boolean is(int slot, long value) {
        return low[slot] == value && high[slot] == value;
    }

    /** Certainly not a whole number. */
    public final boolean isNot(int slot, long value) {
        return high[slot] < value || low[slot] > value;
    }

    /** At least a number of conditions hold. */
    public static boolean counted(int minimum, boolean... conditions) {
        int holding = 0;
        for (boolean condition : conditions) {
            holding += condition ? 1 : 0;
        }
        return holding >= minimum;
    }

    /** Proves <em>met</em>. */
    public final void met(int criterion, int points) {
        decide(criterion, new Decision(Decision.Kind.MET, points));
    }

    /** Proves <em>partly met</em>. */
    public final void partlyMet(int criterion, int points) {
        decide(criterion, new Decision(Decision.Kind.PARTLY_MET, points));
    }

    /** Proves <em>not met</em>. */
    public final void notMet(int criterion) {
        decide(criterion, Decision.NOT_MET);
    }

    /** Proves <em>not applicable</em>. */
    public final void notApplicable(int criterion) {
        decide(criterion, Decision.NOT_APPLICABLE);
    }

    private void decide(int criterion, Decision decision) {
        if (decisions[criterion] != null) {
            throw new LimitException(
                    "two rules decide together: " + words(decisions[criterion]) + " and " + words(decision));
        }
        decisions[criterion] = decision;
    }

    private static String words(Decision decision) {
        return decision.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + (decision.points() > 0 ? " with " + decision.points() + " points" : "");
    }

    /** What the rules decided; undetermined if none fired. */
    public final Decision decision(int criterion) {
        Decision decision = decisions[criterion];
        return decision == null ? Decision.UNDETERMINED : decision;
    }
}
