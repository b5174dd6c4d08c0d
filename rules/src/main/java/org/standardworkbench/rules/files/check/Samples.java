package org.standardworkbench.rules.files.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.OutcomeKind;

/**
 * The values of a criterion that are tried when its bands are checked: each bound with one rounding step below and above it, both
 * truths, every word that is compared and one that is not.
 */
final class Samples {

    private static final List<BigDecimal> FREE =
            List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(50));
    private static final int MOST_COMBINATIONS_OF_BOUNDS = 64;

    private final Draft draft;
    private final Quantities quantities;
    private final Map<Expression, TreeSet<BigDecimal>> numbers = new LinkedHashMap<>();
    private final Set<Expression> truths = new LinkedHashSet<>();
    private final Map<Expression, Set<String>> words = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(Expression value, Expression bound) {}

    Samples(Draft draft, Quantities quantities, Criterion criterion) {
        this.draft = draft;
        this.quantities = quantities;
        collect(criterion.applicability());
        criterion.bands().forEach(band -> collect(band.condition()));
        collect(criterion.requirement().condition());
        pairs.stream().filter(pair -> variables(pair.bound()).isEmpty()).forEach(pair -> bound(pair, new Assignment()));
        numbers.values().stream().filter(Set::isEmpty).forEach(values -> values.addAll(FREE));
        pairs.stream().filter(pair -> !variables(pair.bound()).isEmpty()).forEach(this::movingBound);
    }

    /** What is tried, with its values in rising order. */
    Map<Expression, List<Object>> all() {
        Map<Expression, List<Object>> all = new LinkedHashMap<>();
        numbers.forEach((value, tried) -> all.put(value, new ArrayList<>(tried)));
        truths.forEach(value -> all.put(value, List.of(false, true)));
        words.forEach((value, tried) -> all.put(value, new ArrayList<>(tried)));
        return all;
    }

    private void collect(Condition condition) {
        switch (condition) {
            case Condition.Comparison comparison -> comparison(comparison);
            case Condition.Between between -> {
                pair(between.value(), between.low());
                pair(between.value(), between.high());
            }
            case Condition.OneOf oneOf -> oneOf.codes().forEach(code -> word(oneOf.value(), code.value()));
            case Condition.AllOf all -> all.parts().forEach(this::collect);
            case Condition.AnyOf any -> any.parts().forEach(this::collect);
            case Condition.AtLeast atLeast -> atLeast.parts().forEach(this::collect);
            case Condition.Not not -> collect(not.part());
            case Condition.IsKnown known -> {}
            case Condition.EveryCriterion every -> {}
            case Condition.EveryPart every -> {}
        }
    }

    private void comparison(Condition.Comparison comparison) {
        switch (comparison.right()) {
            case Expression.TruthLiteral literal -> truths.add(comparison.left());
            case Expression.CodeLiteral literal -> word(comparison.left(), literal.value());
            default -> {
                pair(comparison.left(), comparison.right());
                pair(comparison.right(), comparison.left());
            }
        }
    }

    private void word(Expression value, String word) {
        Set<String> tried = words.computeIfAbsent(value, any -> new LinkedHashSet<>());
        tried.add(word);
        List<String> possible = value instanceof Expression.IndicatorValue read
                ? Optional.ofNullable(draft.indicators().get(read.indicator()))
                        .map(Indicator::codes)
                        .orElse(List.of())
                        .stream()
                        .map(Indicator.CodeValue::code)
                        .toList()
                : List.of(OutcomeKind.MET.code(), OutcomeKind.NOT_MET.code(), OutcomeKind.PARTLY_MET.code());
        tried.addAll(possible);
    }

    private void pair(Expression value, Expression bound) {
        for (Expression variable : variables(value)) {
            numbers.computeIfAbsent(variable, any -> new TreeSet<>());
            pairs.add(new Pair(variable, bound));
        }
    }

    /** The values that are sampled within a condition. */
    static List<Expression> variables(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison ->
                Stream.of(comparison.left(), comparison.right())
                        .flatMap(value -> variables(value).stream())
                        .filter(value -> !(value instanceof Expression.TruthLiteral)
                                && !(value instanceof Expression.CodeLiteral))
                        .toList();
            case Condition.Between between ->
                Stream.of(between.value(), between.low(), between.high())
                        .flatMap(value -> variables(value).stream())
                        .toList();
            case Condition.OneOf oneOf -> variables(oneOf.value());
            case Condition.AllOf all -> variables(all.parts());
            case Condition.AnyOf any -> variables(any.parts());
            case Condition.AtLeast atLeast -> variables(atLeast.parts());
            case Condition.Not not -> variables(not.part());
            case Condition.IsKnown known -> List.of();
            case Condition.EveryCriterion every -> List.of();
            case Condition.EveryPart every -> List.of();
        };
    }

    private static List<Expression> variables(List<Condition> parts) {
        return parts.stream().flatMap(part -> variables(part).stream()).toList();
    }

    /** The values that are sampled within a value. */
    static List<Expression> variables(Expression value) {
        return switch (value) {
            case Expression.Arithmetic arithmetic -> {
                List<Expression> both = new ArrayList<>(variables(arithmetic.left()));
                both.addAll(variables(arithmetic.right()));
                yield both;
            }
            case Expression.ParameterValue read -> List.of();
            case Expression.NumberLiteral literal -> List.of();
            default -> List.of(value);
        };
    }

    private void bound(Pair pair, Assignment assignment) {
        quantities.of(pair.bound(), assignment).ifPresent(bound -> {
            boolean zero = pair.bound() instanceof Expression.NumberLiteral;
            BigDecimal number = zero
                    ? bound.number()
                    : bound.in(quantities.unit(pair.value())).number();
            int digits = digits(pair.value());
            BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
            BigDecimal on = number.setScale(digits, RoundingMode.HALF_EVEN);
            TreeSet<BigDecimal> tried = numbers.computeIfAbsent(pair.value(), any -> new TreeSet<>());
            tried.addAll(List.of(on.subtract(step), on, on.add(step)));
        });
    }

    /** A bound that itself depends on sampled values. */
    private void movingBound(Pair pair) {
        List<Expression> moving = variables(pair.bound()).stream().distinct().toList();
        if (moving.contains(pair.value())) {
            return;
        }
        Map<Expression, List<BigDecimal>> tried = new LinkedHashMap<>();
        moving.forEach(value -> tried.put(value, List.copyOf(numbers.getOrDefault(value, new TreeSet<>()))));
        long combinations = tried.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
        for (long number = 0; number < Math.min(combinations, MOST_COMBINATIONS_OF_BOUNDS); number++) {
            Assignment assignment = new Assignment();
            long rest = number;
            for (Map.Entry<Expression, List<BigDecimal>> entry : tried.entrySet()) {
                assignment.put(entry.getKey(), entry.getValue().get((int)
                        (rest % entry.getValue().size())));
                rest /= entry.getValue().size();
            }
            bound(pair, assignment);
        }
    }

    private int digits(Expression value) {
        return switch (value) {
            case Expression.IndicatorValue read ->
                Optional.ofNullable(draft.indicators().get(read.indicator()))
                        .map(indicator -> indicator.rounding().digits())
                        .orElse(0);
            case Expression.Aggregate aggregate ->
                aggregate.function() == AggregateFunction.SHARE
                        ? 1
                        : aggregate.of().map(this::digits).orElse(0);
            case Expression.FactorValue read -> 1;
            default -> 0;
        };
    }
}
