package org.standardworkbench.rules.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.runtime.Decision;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ValueKind;

/** The values that are worth supposing for something unknown: at and beside everything that it is compared with. */
final class Candidates {

    private final Layout layout;
    private final Slots slots;
    private final Scales scales;
    private final long[] low;
    private final long[] high;

    Candidates(Layout layout, Slots slots, Scales scales, long[] low, long[] high) {
        this.layout = layout;
        this.slots = slots;
        this.scales = scales;
        this.low = low;
        this.high = high;
    }

    IndicatorCode code(MissingDatum datum) {
        return new IndicatorCode(datum.name());
    }

    boolean isCompany(MissingDatum datum) {
        return layout.indicator(code(datum)).subject() == org.standardworkbench.rules.standard.Subject.COMPANY;
    }

    /** Values of a company's or flow's missing datum, in the indicator's unit. */
    List<BigDecimal> of(MissingDatum datum) {
        Indicator indicator = layout.indicator(code(datum));
        return switch (indicator.kind()) {
            case TRUTH -> List.of(BigDecimal.ZERO, BigDecimal.ONE);
            case CODE ->
                LongStream.range(0, indicator.codes().size())
                        .mapToObj(BigDecimal::valueOf)
                        .toList();
            case NUMBER -> aroundParameters(indicator);
        };
    }

    private List<BigDecimal> aroundParameters(Indicator indicator) {
        BigDecimal step = indicator.rounding().step();
        Set<BigDecimal> values = new TreeSet<>(List.of(BigDecimal.ZERO, step));
        for (Parameter parameter : layout.version().parameters().values()) {
            if (parameter.unit().equals(indicator.unit())) {
                for (Parameter.DatedValue value : parameter.values()) {
                    values.addAll(List.of(
                            value.value().subtract(step),
                            value.value(),
                            value.value().add(step)));
                }
            }
        }
        return List.copyOf(values);
    }

    /** Values of a slot, on its scale. */
    List<Long> of(int slot) {
        return switch (slots.term(slot)) {
            case Term.Known known -> List.of(1L);
            case Term.OutcomeOf outcome ->
                LongStream.of(
                                Decision.Kind.NOT_MET.ordinal(),
                                Decision.Kind.PARTLY_MET.ordinal(),
                                Decision.Kind.MET.ordinal(),
                                Decision.Kind.NOT_APPLICABLE.ordinal())
                        .boxed()
                        .toList();
            case Term.Rounded rounded -> ofIndicator(rounded, slot);
            default -> around(slot, 1);
        };
    }

    private List<Long> ofIndicator(Term.Rounded rounded, int slot) {
        Indicator indicator = layout.indicators(
                        rounded.holder() == Term.Holder.AREA
                                ? org.standardworkbench.rules.standard.Subject.AREA
                                : org.standardworkbench.rules.standard.Subject.COMPANY)
                .get(rounded.indicator());
        if (indicator.kind() == ValueKind.TRUTH) {
            return List.of(0L, 1L);
        }
        if (indicator.kind() == ValueKind.CODE) {
            return LongStream.range(0, indicator.codes().size()).boxed().toList();
        }
        int more = Math.max(0, scales.digits(slot) - indicator.rounding().digits());
        return around(slot, BigDecimal.ONE.movePointRight(more).longValueExact());
    }

    /** The values at and beside everything known that the slot shares a scale with, on the slot's own grid. */
    private List<Long> around(int slot, long step) {
        Set<Long> values = new TreeSet<>(Arrays.asList(0L, step));
        for (int other = 0; other < slots.size(); other++) {
            boolean known = low[other] != Subject.OPEN_LOW && high[other] != Subject.OPEN_HIGH;
            if (other != slot && known && slots.scale(other) == slots.scale(slot)) {
                long grid = Math.floorDiv(low[other], step) * step;
                values.addAll(List.of(grid - step, grid, grid + step));
            }
        }
        if (low[slot] != Subject.OPEN_LOW && high[slot] != Subject.OPEN_HIGH) {
            values.addAll(List.of(low[slot], high[slot]));
            values.removeIf(value -> value < low[slot] || value > high[slot]);
        }
        return List.copyOf(values);
    }
}
