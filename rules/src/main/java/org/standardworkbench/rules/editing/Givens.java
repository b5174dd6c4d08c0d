package org.standardworkbench.rules.editing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ValueKind;

/** Finds given data for which indicators, derived ones too, have wanted values. */
final class Givens {

    private static final BigDecimal USUAL = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;

    private final StandardVersion version;
    private final Amounts amounts;

    Givens(StandardVersion version, Amounts amounts) {
        this.version = version;
        this.amounts = amounts;
    }

    /**
     * Data for all that is read.
     *
     * @param read the indicators that conditions read
     * @param wanted values of some of them, rounded, in the indicators' units; the first ones matter most
     * @return values of the indicators that are given in data; those of derived ones cannot always be reached
     */
    Map<IndicatorCode, Value> of(Set<IndicatorCode> read, Map<IndicatorCode, Value> wanted) {
        Map<IndicatorCode, BigDecimal> numbers = new LinkedHashMap<>();
        Map<IndicatorCode, Value> others = new LinkedHashMap<>();
        inputs(read).forEach(code -> start(code, wanted, numbers, others));
        Set<IndicatorCode> pinned = new LinkedHashSet<>(wanted.keySet());
        wanted.forEach((code, value) -> {
            Indicator indicator = version.indicators().get(code);
            if (indicator != null && indicator.derived() && value instanceof Value.OfNumber number) {
                solve(indicator, number.number(), numbers, pinned);
            }
        });
        numbers.forEach((code, number) -> others.put(code, new Value.OfNumber(plain(number))));
        return others;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** The given indicators that these are made of, themselves included. */
    Set<IndicatorCode> inputs(Set<IndicatorCode> read) {
        Set<IndicatorCode> inputs = new LinkedHashSet<>();
        Set<IndicatorCode> seen = new LinkedHashSet<>();
        read.forEach(code -> collect(code, inputs, seen));
        return inputs;
    }

    private void collect(IndicatorCode code, Set<IndicatorCode> inputs, Set<IndicatorCode> seen) {
        Indicator indicator = version.indicators().get(code);
        if (indicator == null || !seen.add(code)) {
            return;
        }
        if (indicator.derived()) {
            Reads.of(indicator.formula().orElseThrow()).indicators().forEach(inner -> collect(inner, inputs, seen));
        } else {
            inputs.add(code);
        }
    }

    private void start(
            IndicatorCode code,
            Map<IndicatorCode, Value> wanted,
            Map<IndicatorCode, BigDecimal> numbers,
            Map<IndicatorCode, Value> others) {
        Indicator indicator = version.indicators().get(code);
        Value value = wanted.get(code);
        if (indicator == null) {
            return;
        }
        if (indicator.kind() == ValueKind.NUMBER) {
            numbers.put(code, value instanceof Value.OfNumber number ? number.number() : USUAL);
        } else if (value != null) {
            others.put(code, value);
        } else if (indicator.kind() == ValueKind.TRUTH) {
            others.put(code, new Value.OfTruth(true));
        } else {
            indicator.codes().stream().findFirst().ifPresent(first -> others.put(code, new Value.OfCode(first.code())));
        }
    }

    /** Changes one input, on which the indicator depends along a straight line, so that it has the value. */
    private void solve(
            Indicator derived, BigDecimal value, Map<IndicatorCode, BigDecimal> numbers, Set<IndicatorCode> pinned) {
        for (IndicatorCode input : inputs(Set.of(derived.code()))) {
            if (pinned.contains(input) || !numbers.containsKey(input)) {
                continue;
            }
            Optional<BigDecimal> at = at(derived, value, input, numbers);
            if (at.isPresent()) {
                numbers.put(input, at.get());
                pinned.addAll(inputs(Set.of(derived.code())));
                return;
            }
        }
        withoutOne(derived, value, numbers, pinned);
    }

    /** The usual numbers of the other inputs may be too much already: then one of them is 0. */
    private void withoutOne(
            Indicator derived, BigDecimal value, Map<IndicatorCode, BigDecimal> numbers, Set<IndicatorCode> pinned) {
        List<IndicatorCode> free = inputs(Set.of(derived.code())).stream()
                .filter(input -> !pinned.contains(input) && numbers.containsKey(input))
                .toList();
        for (IndicatorCode none : free) {
            Map<IndicatorCode, BigDecimal> fewer = new LinkedHashMap<>(numbers);
            fewer.put(none, BigDecimal.ZERO);
            for (IndicatorCode input : free) {
                Optional<BigDecimal> at = input.equals(none) ? Optional.empty() : at(derived, value, input, fewer);
                if (at.isPresent()) {
                    numbers.put(none, BigDecimal.ZERO);
                    numbers.put(input, at.get());
                    pinned.addAll(inputs(Set.of(derived.code())));
                    return;
                }
            }
        }
    }

    private Optional<BigDecimal> at(
            Indicator derived, BigDecimal value, IndicatorCode input, Map<IndicatorCode, BigDecimal> numbers) {
        Optional<BigDecimal> zero = with(derived, input, BigDecimal.ZERO, numbers);
        Optional<BigDecimal> one = with(derived, input, BigDecimal.ONE, numbers);
        if (zero.isEmpty() || one.isEmpty() || zero.get().compareTo(one.get()) == 0) {
            return Optional.empty();
        }
        BigDecimal slope = one.get().subtract(zero.get());
        BigDecimal found = value.subtract(zero.get()).divide(slope, DIGITS, RoundingMode.HALF_EVEN);
        boolean reached = found.signum() >= 0
                && with(derived, input, found, numbers)
                        .map(there -> derived.rounding().apply(there).compareTo(value) == 0)
                        .orElse(false);
        return reached ? Optional.of(found) : Optional.empty();
    }

    private Optional<BigDecimal> with(
            Indicator derived, IndicatorCode input, BigDecimal value, Map<IndicatorCode, BigDecimal> numbers) {
        Map<IndicatorCode, BigDecimal> changed = new LinkedHashMap<>(numbers);
        changed.put(input, value);
        return amounts.of(derived.code(), changed).map(Amounts.Amount::value);
    }
}
