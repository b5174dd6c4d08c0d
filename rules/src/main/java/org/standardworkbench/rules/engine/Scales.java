package org.standardworkbench.rules.engine;

import static org.standardworkbench.rules.standard.Subject.AREA;
import static org.standardworkbench.rules.standard.Subject.COMPANY;
import static org.standardworkbench.rules.standard.Subject.FLOW;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.runtime.IndicatorPlan;
import org.standardworkbench.rules.runtime.LimitException;
import org.standardworkbench.rules.runtime.Range;
import org.standardworkbench.rules.runtime.SiteData;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.runtime.TermEvaluator;

/**
 * How the slots of a group are filled for one country and date: with how many decimal digits each scale counts, so that no side of
 * a comparison loses a digit.
 */
final class Scales {

    private static final long LARGEST = 1_000_000_000_000_000_000L;

    private final Slots slots;
    private final int[] digits;

    /** Slots that are the same for every site: parameters, factors, literals. */
    private final long[] fixedLow;

    private final long[] fixedHigh;

    /** Slots that hold an indicator: nearly all. */
    private final Reading[] indicators;

    /** The other slots. */
    private final int[] computed;

    /**
     * A slot that holds an indicator.
     *
     * @param factor from the indicator's own digits to those of the slot
     */
    private record Reading(int slot, boolean ofArea, int indicator, long factor) {}

    Scales(Layout layout, Slots slots, Range[] constants) {
        this.slots = slots;
        this.digits = new int[slots.size()];
        int[] byScale = new int[slots.size()];
        for (int slot = 0; slot < slots.size(); slot++) {
            int scale = slots.scale(slot);
            int own = digits(layout, slots.term(slot), constants, layout.plans(COMPANY));
            byScale[scale] = Math.max(byScale[scale], own);
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            digits[slot] = Math.min(byScale[slots.scale(slot)], TermEvaluator.CONVERTED_DIGITS);
        }
        fixedLow = new long[digits.length];
        fixedHigh = new long[digits.length];
        List<Reading> readings = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int slot = 0; slot < digits.length; slot++) {
            switch (slots.term(slot)) {
                case Term.Constant constant -> fill(slot, constants[constant.constant()], fixedLow, fixedHigh);
                case Term.Literal literal -> fill(slot, Range.exactly(literal.value()), fixedLow, fixedHigh);
                case Term.Rounded rounded -> {
                    int own = digits(layout, rounded, constants, layout.plans(COMPANY));
                    long factor =
                            BigDecimal.ONE.movePointRight(digits[slot] - own).longValueExact();
                    readings.add(new Reading(slot, rounded.holder() == Term.Holder.AREA, rounded.indicator(), factor));
                }
                default -> others.add(slot);
            }
        }
        indicators = readings.toArray(Reading[]::new);
        computed = others.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int digits(Layout layout, Term term, Range[] constants, List<IndicatorPlan> memberPlans) {
        return switch (term) {
            case Term.Rounded rounded ->
                (rounded.holder() == Term.Holder.AREA ? layout.plans(AREA) : memberPlans)
                        .get(rounded.indicator())
                        .digits();
            case Term.Constant constant -> scale(constants[constant.constant()].low());
            case Term.Literal literal -> scale(literal.value());
            case Term.Joined joined -> {
                int left = digits(layout, joined.left(), constants, memberPlans);
                int right = digits(layout, joined.right(), constants, memberPlans);
                yield switch (joined.operation()) {
                    case PLUS, MINUS -> Math.max(left, right);
                    case TIMES -> left + right;
                    case DIVIDED_BY -> TermEvaluator.CONVERTED_DIGITS;
                };
            }
            case Term.Converted converted ->
                converted.divisor().compareTo(BigDecimal.ONE) == 0
                        ? digits(layout, converted.of(), constants, memberPlans) + scale(converted.multiplier())
                        : TermEvaluator.CONVERTED_DIGITS;
            case Term.Aggregate aggregate ->
                switch (aggregate.function()) {
                    case COUNT -> 0;
                    case SHARE -> TermEvaluator.SHARE_DIGITS;
                    case SUM, MIN, MAX ->
                        digits(
                                layout,
                                java.util.Objects.requireNonNull(aggregate.of()),
                                constants,
                                layout.plans(aggregate.collection() == Term.Collection.COMPANIES ? COMPANY : FLOW));
                };
            case Term.Score score -> score.measure() == Term.Measure.POINTS_SHARE ? TermEvaluator.SHARE_DIGITS : 0;
            case Term.RollUp rollUp -> rollUp.measure() == Term.RollUpMeasure.SHARE ? TermEvaluator.SHARE_DIGITS : 0;
            case Term.Raw raw -> TermEvaluator.CONVERTED_DIGITS;
            case Term.Known known -> 0;
            case Term.OutcomeOf outcome -> 0;
            case Term.PointsOf points -> 0;
            case Term.CountOutcomes count -> 0;
            case Term.StageOfArea stage -> 0;
        };
    }

    private static int scale(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0
                ? 0
                : Math.max(0, value.stripTrailingZeros().scale());
    }

    /** How many digits a slot counts. */
    int digits(int slot) {
        return digits[slot];
    }

    /** Fills the slots for an area or company. */
    void fill(SiteData site, Subject holder, long[] low, long[] high) {
        System.arraycopy(fixedLow, 0, low, 0, fixedLow.length);
        System.arraycopy(fixedHigh, 0, high, 0, fixedHigh.length);
        for (Reading reading : indicators) {
            Subject subject = reading.ofArea() ? site.area() : holder;
            long lowest = subject.lowest(reading.indicator(), site);
            long highest = subject.highest(reading.indicator(), site);
            low[reading.slot()] = lowest == Subject.OPEN_LOW ? lowest : larger(lowest, reading.factor());
            high[reading.slot()] = highest == Subject.OPEN_HIGH ? highest : larger(highest, reading.factor());
        }
        for (int slot : computed) {
            fill(slot, TermEvaluator.evaluate(slots.term(slot), site, holder), low, high);
        }
    }

    private void fill(int slot, Range range, long[] low, long[] high) {
        BigDecimal lowest = range.low();
        BigDecimal highest = range.high();
        low[slot] = lowest == null ? Subject.OPEN_LOW : scaled(lowest, digits[slot]);
        high[slot] =
                highest == null ? Subject.OPEN_HIGH : highest == lowest ? low[slot] : scaled(highest, digits[slot]);
    }

    /** On the scale of the slot, which never has fewer digits than the indicator. */
    private static long larger(long value, long factor) {
        long product = value * factor;
        if (Math.multiplyHigh(value, factor) != product >> 63 || Math.abs(product) >= LARGEST) {
            throw tooLarge(BigDecimal.valueOf(value));
        }
        return product;
    }

    private static LimitException tooLarge(BigDecimal value) {
        return new LimitException("the number " + value.toPlainString() + " is too large to be compared exactly");
    }

    private static long scaled(BigDecimal value, int digits) {
        BigDecimal moved = value.movePointRight(digits);
        if (moved.scale() > 0) {
            moved = moved.setScale(0, RoundingMode.HALF_EVEN);
        }
        if (moved.precision() - moved.scale() > 18) {
            throw tooLarge(value);
        }
        return moved.longValue();
    }
}
