package org.standardworkbench.rules.editing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.StandardVersion;

/** The values that indicators should have for a condition to hold, as far as single comparisons tell. */
final class Wants {

    /** More than nothing, and round. */
    private static final BigDecimal PLENTY = BigDecimal.valueOf(1000);

    private final StandardVersion version;
    private final Amounts amounts;
    private final Map<IndicatorCode, Value> values = new LinkedHashMap<>();
    private final Map<CriterionCode, String> outcomes = new LinkedHashMap<>();
    private final List<At> bounds = new ArrayList<>();

    /** A number of an indicator compared with a bound. @param bound in the indicator's unit */
    record At(Indicator indicator, BigDecimal bound, Expression side) {

        private BigDecimal below() {
            BigDecimal floor = bound.setScale(indicator.rounding().digits(), RoundingMode.FLOOR);
            return floor.compareTo(bound) == 0
                    ? floor.subtract(indicator.rounding().step())
                    : floor;
        }

        private BigDecimal above() {
            BigDecimal ceiling = bound.setScale(indicator.rounding().digits(), RoundingMode.CEILING);
            return ceiling.compareTo(bound) == 0
                    ? ceiling.add(indicator.rounding().step())
                    : ceiling;
        }

        /** The neighbouring rounded values below, at and above the bound; that at the bound only if it can be one. */
        List<BigDecimal> around() {
            BigDecimal exact = bound.setScale(indicator.rounding().digits(), RoundingMode.FLOOR);
            return exact.compareTo(bound) == 0 ? List.of(below(), exact, above()) : List.of(below(), above());
        }
    }

    Wants(StandardVersion version, Amounts amounts) {
        this.version = version;
        this.amounts = amounts;
    }

    Map<IndicatorCode, Value> values() {
        return values;
    }

    /** The outcomes of other criteria, by code as cases write them. */
    Map<CriterionCode, String> outcomes() {
        return outcomes;
    }

    /** Every bound of a single indicator. */
    List<At> bounds() {
        return bounds;
    }

    /** Adds what a condition wants; what is wanted already stays. @param holds whether it is to hold or not */
    void add(Condition condition, boolean holds) {
        switch (condition) {
            case Condition.Comparison comparison -> compare(comparison, holds);
            case Condition.Between between -> {
                bound(between.value(), between.high()).ifPresent(bounds::add);
                bound(between.value(), between.low()).ifPresent(at -> {
                    bounds.add(at);
                    number(at, holds ? ComparisonOperator.AT_LEAST : ComparisonOperator.LESS_THAN);
                });
            }
            case Condition.OneOf oneOf ->
                code(oneOf.value(), holds ? oneOf.codes().get(0).value() : other(oneOf));
            case Condition.IsKnown known -> {}
            case Condition.AllOf all -> all.parts().forEach(part -> add(part, holds));
            case Condition.AnyOf any -> any.parts().forEach(part -> add(part, holds));
            case Condition.AtLeast atLeast -> atLeast.parts().forEach(part -> add(part, holds));
            case Condition.Not not -> add(not.part(), !holds);
            case Condition.EveryCriterion every -> {}
            case Condition.EveryPart every -> {}
        }
    }

    private String other(Condition.OneOf oneOf) {
        List<String> listed =
                oneOf.codes().stream().map(Expression.CodeLiteral::value).toList();
        return codes(oneOf.value()).stream()
                .filter(code -> !listed.contains(code))
                .findFirst()
                .orElse(listed.get(0));
    }

    private List<String> codes(Expression value) {
        if (value instanceof Expression.IndicatorValue read) {
            Indicator indicator = version.indicators().get(read.indicator());
            return indicator == null
                    ? List.of()
                    : indicator.codes().stream().map(Indicator.CodeValue::code).toList();
        }
        return List.of("met", "not met");
    }

    private void code(Expression value, String code) {
        switch (value) {
            case Expression.IndicatorValue read -> values.putIfAbsent(read.indicator(), new Value.OfCode(code));
            case Expression.OutcomeOf read -> outcomes.putIfAbsent(read.criterion(), outcome(read.criterion(), code));
            default -> {}
        }
    }

    /** An outcome as a case gives it: partly met with the points of the first band. */
    private String outcome(CriterionCode code, String outcome) {
        if (!outcome.equals("partly met")) {
            return outcome;
        }
        return Optional.ofNullable(version.criteria().get(code))
                .flatMap(criterion -> criterion.bands().stream().findFirst())
                .map(band -> "partly met, " + band.points())
                .orElse("not met");
    }

    private void compare(Condition.Comparison comparison, boolean holds) {
        boolean equal = (comparison.operator() == ComparisonOperator.EQUAL) == holds;
        switch (comparison.right()) {
            case Expression.TruthLiteral literal -> {
                if (comparison.left() instanceof Expression.IndicatorValue read) {
                    values.putIfAbsent(read.indicator(), new Value.OfTruth(literal.value() == equal));
                }
            }
            case Expression.CodeLiteral literal -> {
                String other = codes(comparison.left()).stream()
                        .filter(code -> !code.equals(literal.value()))
                        .findFirst()
                        .orElse(literal.value());
                code(comparison.left(), equal ? literal.value() : other);
            }
            default -> {
                bound(comparison.left(), comparison.right()).ifPresent(at -> {
                    bounds.add(at);
                    number(at, holds ? comparison.operator() : negated(comparison.operator()));
                });
                if (comparison.left() instanceof Expression.PointsOf read) {
                    outcomes.putIfAbsent(read.criterion(), holds ? "met" : "not met");
                }
            }
        }
    }

    private Optional<At> bound(Expression left, Expression right) {
        if (!(left instanceof Expression.IndicatorValue read)) {
            return Optional.empty();
        }
        Indicator indicator = version.indicators().get(read.indicator());
        return indicator == null
                ? Optional.empty()
                : amounts.of(right)
                        .flatMap(amount -> amount.in(indicator.unit()))
                        .map(amount -> new At(indicator, amount.value(), right));
    }

    private void number(At at, ComparisonOperator operator) {
        List<BigDecimal> around = at.around();
        BigDecimal exact = around.get(around.size() - 2);
        BigDecimal value =
                switch (operator) {
                    case AT_LEAST -> around.size() == 3 ? exact : at.above();
                    case AT_MOST, EQUAL -> around.size() == 3 ? exact : at.below();
                    case MORE_THAN -> at.bound().signum() == 0 ? PLENTY : at.above();
                    case NOT_EQUAL -> at.above();
                    case LESS_THAN -> at.below();
                };
        values.putIfAbsent(at.indicator().code(), new Value.OfNumber(value));
    }

    private static ComparisonOperator negated(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST -> ComparisonOperator.LESS_THAN;
            case LESS_THAN -> ComparisonOperator.AT_LEAST;
            case AT_MOST -> ComparisonOperator.MORE_THAN;
            case MORE_THAN -> ComparisonOperator.AT_MOST;
            case EQUAL -> ComparisonOperator.NOT_EQUAL;
            case NOT_EQUAL -> ComparisonOperator.EQUAL;
        };
    }
}
