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
    private final long[][] whole;

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
        this.whole = new long[2][plans.size()];
        for (int i = 0; i < given.length; i++) {
            BigDecimal value = given[i];
            if (value != null) {
                raw[i] = Range.exactly(value);
            } else if (plans.get(i).formula() == null) {
                raw[i] = Range.UNKNOWN;
                rounded[i] = Range.UNKNOWN;
            }
        }
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
        if (computing[indicator]) {
            throw new LimitException(
                    "the derived indicator `" + plans.get(indicator).code() + "` needs itself");
        }
        computing[indicator] = true;
        Range value = TermEvaluator.evaluate(
                java.util.Objects.requireNonNull(plans.get(indicator).formula()), site, this);
        computing[indicator] = false;
        raw[indicator] = value;
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
        return whole(indicator, site)[0][indicator];
    }

    /** The upper end after rounding, without its decimal point; {@link #OPEN_HIGH} if open. */
    public long highest(int indicator, SiteData site) {
        return whole(indicator, site)[1][indicator];
    }

    private long[][] whole(int indicator, SiteData site) {
        if (!counted[indicator]) {
            Range range = rounded(indicator, site);
            whole[0][indicator] = range.low() == null ? OPEN_LOW : count(range.low(), plans.get(indicator));
            whole[1][indicator] = range.high() == null ? OPEN_HIGH : count(range.high(), plans.get(indicator));
            counted[indicator] = true;
        }
        return whole;
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
        return id + Arrays.toString(raw);
    }
}
