package org.standardworkbench.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;

/** The decisions of {@link Load} as somebody would write them by hand for exactly these criteria, on the same map. */
final class HandWritten {

    private static final IndicatorCode[] CODES = new IndicatorCode[Load.CRITERIA];

    static {
        for (int i = 0; i < CODES.length; i++) {
            CODES[i] = Load.indicator(i);
        }
    }

    /** Outcomes and points; the level follows from the points. */
    record Decided(List<OutcomeKind> outcomes, List<Integer> points, int least, int most, int maximum) {}

    private HandWritten() {}

    static Decided decide(Dataset dataset) {
        List<OutcomeKind> outcomes = new ArrayList<>(Load.CRITERIA);
        List<Integer> points = new ArrayList<>(Load.CRITERIA);
        int least = 0;
        int most = 0;
        int maximum = 0;
        for (int i = 0; i < Load.CRITERIA; i++) {
            OutcomeKind outcome = outcome(dataset.data(), i);
            int earned =
                    switch (outcome) {
                        case MET -> 5;
                        case PARTLY_MET -> 3;
                        case NOT_MET, UNDETERMINED, NOT_APPLICABLE -> 0;
                    };
            outcomes.add(outcome);
            points.add(earned);
            least += earned;
            most += outcome == OutcomeKind.UNDETERMINED ? 5 : earned;
            maximum += outcome == OutcomeKind.NOT_APPLICABLE ? 0 : 5;
        }
        return new Decided(outcomes, points, least, most, maximum);
    }

    private static OutcomeKind outcome(Map<IndicatorCode, DataPoint> data, int number) {
        BigDecimal value = value(data, number);
        BigDecimal seventh = value(data, number + 7);
        BigDecimal thirteenth = value(data, number + 13);
        Boolean applies = thirteenth == null ? null : thirteenth.compareTo(Load.LOW) > 0;
        if (Boolean.FALSE.equals(applies)) {
            return OutcomeKind.NOT_APPLICABLE;
        }
        Boolean more = or(
                seventh == null ? null : seventh.compareTo(Load.LOW) >= 0,
                thirteenth == null ? null : thirteenth.compareTo(Load.HIGH) < 0);
        Boolean full = value == null ? null : value.compareTo(Load.HIGH) >= 0;
        Boolean part = value == null ? null : value.compareTo(Load.MIDDLE) >= 0 && value.compareTo(Load.HIGH) < 0;
        Boolean met = and(full, more);
        Boolean partly = and(part, more);
        if (applies == null) {
            return OutcomeKind.UNDETERMINED;
        }
        if (Boolean.TRUE.equals(met)) {
            return OutcomeKind.MET;
        }
        if (Boolean.TRUE.equals(partly)) {
            return OutcomeKind.PARTLY_MET;
        }
        return Boolean.FALSE.equals(met) && Boolean.FALSE.equals(partly)
                ? OutcomeKind.NOT_MET
                : OutcomeKind.UNDETERMINED;
    }

    private static @Nullable BigDecimal value(Map<IndicatorCode, DataPoint> data, int number) {
        DataPoint point = data.get(CODES[number % Load.CRITERIA]);
        return point != null && point.value().orElse(null) instanceof Value.OfNumber of
                ? of.number().setScale(1, RoundingMode.HALF_EVEN)
                : null;
    }

    private static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return true;
        }
        return one == null || other == null ? null : false;
    }

    private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : true;
    }
}
