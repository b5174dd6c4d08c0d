package org.standardworkbench.rules.runtime;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An area, a company or a flow with the values of its indicators: given ones as they are, derived ones computed when first read.
 * Used by one thread at a time.
 */
public final class Subject {

    /** Stands for an unknown lower end. */
    public static final long OPEN_LOW = Long.MIN_VALUE;

    /** Stands for an unknown upper end. */
    public static final long OPEN_HIGH = Long.MAX_VALUE;

    private final String id;
    private final List<IndicatorPlan> plans;
    private final @Nullable BigDecimal[] given;
    private final @Nullable Range[] raw;
    private final @Nullable Range[] rounded;
    private final boolean[] computing;
    private final boolean[] counted;
    private final long[] lowest;
    private final long[] highest;

    /**
     * A subject.
     *
     * @param id id of the company or flow; empty for the area
     * @param plans the indicators of this kind of subject
     * @param given given values in the indicators' units, null where missing or derived
     */
    public Subject(String id, List<IndicatorPlan> plans, @Nullable BigDecimal[] given) {
        this.id = id;
        this.plans = plans;
        this.given = given;
        this.raw = new Range[plans.size()];
        this.rounded = new Range[plans.size()];
        this.computing = new boolean[plans.size()];
        this.counted = new boolean[plans.size()];
        this.lowest = new long[plans.size()];
        this.highest = new long[plans.size()];
    }

    /** Id of the company or flow; empty for the area. */
    public String id() {
        return id;
    }

    /** The indicators of this kind of subject. */
    public List<IndicatorPlan> plans() {
        return plans;
    }

    /** The value before rounding. */
    public Range raw(int indicator, SiteData site) {
        Range known = raw[indicator];
        if (known != null) {
            return known;
        }
        Range value = computed(indicator, site);
        raw[indicator] = value;
        return value;
    }

    private Range computed(int indicator, SiteData site) {
        BigDecimal number = given[indicator];
        Term formula = plans.get(indicator).formula();
        if (number != null) {
            return Range.exactly(number);
        }
        if (formula == null) {
            return Range.UNKNOWN;
        }
        if (computing[indicator]) {
            throw new LimitException(
                    "the derived indicator `" + plans.get(indicator).code() + "` needs itself");
        }
        computing[indicator] = true;
        Range value = TermEvaluator.evaluate(formula, site, this);
        computing[indicator] = false;
        return value;
    }

    /** The value after rounding. */
    public Range rounded(int indicator, SiteData site) {
        Range known = rounded[indicator];
        if (known == null) {
            IndicatorPlan plan = plans.get(indicator);
            known = raw(indicator, site).rounded(plan.digits(), plan.mode());
            rounded[indicator] = known;
        }
        return known;
    }

    /** The lower end after rounding, without its decimal point; {@link #OPEN_LOW} if open. */
    public long lowest(int indicator, SiteData site) {
        if (!counted[indicator]) {
            count(indicator, site);
        }
        return lowest[indicator];
    }

    /** The upper end after rounding, without its decimal point; {@link #OPEN_HIGH} if open. */
    public long highest(int indicator, SiteData site) {
        if (!counted[indicator]) {
            count(indicator, site);
        }
        return highest[indicator];
    }

    private void count(int indicator, SiteData site) {
        IndicatorPlan plan = plans.get(indicator);
        BigDecimal number = given[indicator];
        if (number != null) {
            // By far the most frequent case, and the one that needs no interval.
            lowest[indicator] = count(number.setScale(plan.digits(), plan.mode()), plan);
            highest[indicator] = lowest[indicator];
        } else {
            Range range = rounded(indicator, site);
            lowest[indicator] = range.low() == null ? OPEN_LOW : count(range.low(), plan);
            highest[indicator] = range.high() == null ? OPEN_HIGH : count(range.high(), plan);
        }
        counted[indicator] = true;
    }

    private static long count(BigDecimal rounded, IndicatorPlan plan) {
        BigDecimal moved = rounded.movePointRight(plan.digits());
        if (moved.precision() - moved.scale() > 18) {
            throw new LimitException("the number " + rounded.toPlainString() + " of `" + plan.code()
                    + "` is too large to be compared exactly");
        }
        return moved.longValue();
    }

    /** The same subject with other values for some indicators; nothing derived is taken over. */
    public Subject supposing(Map<Integer, BigDecimal> values) {
        @Nullable BigDecimal[] supposed = given.clone();
        values.forEach((indicator, value) -> supposed[indicator] = value);
        return new Subject(id, plans, supposed);
    }

    @Override
    public String toString() {
        return id + Arrays.toString(given);
    }
}
