package org.standardworkbench.rules.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Units;

/**
 * What comparisons compare, by keys: equal keys are the same quantity, read, computed, rounded in the same way. A sum's constants are
 * taken to the other side, so that bounds of the same quantity can be ordered.
 */
final class Quantities {

    private final StandardVersion version;
    private final LocalDate date;
    private final Function<CriterionCode, String> outcomes;
    private final Function<Condition, String> conditions;

    /** @param conditions a key for a condition */
    Quantities(
            StandardVersion version,
            LocalDate date,
            Function<CriterionCode, String> outcomes,
            Function<Condition, String> conditions) {
        this.version = version;
        this.date = date;
        this.outcomes = outcomes;
        this.conditions = conditions;
    }

    /** A side of a comparison: a quantity by its key, empty if it has none, and a constant beside it. */
    private record Side(String quantity, BigDecimal constant) {}

    /** A parameter without a value on the date: nothing that compares with it can be proved or disproved. */
    private static final class NoValueException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoValueException() {
            super(null, null, false, false);
        }
    }

    /** What proves a comparison of numbers. */
    Formula compare(Expression left, ComparisonOperator operator, Expression right) {
        try {
            String unit = unit(left).or(() -> unit(right)).orElse("");
            Side one = side(left, unit);
            Side other = side(right, unit);
            return one.quantity().isEmpty() && !other.quantity().isEmpty()
                    ? bounds(other, mirrored(operator), one, unit)
                    : bounds(one, operator, other, unit);
        } catch (NoValueException none) {
            return Formula.FALSE;
        }
    }

    private static Formula bounds(Side left, ComparisonOperator operator, Side right, String unit) {
        String key = left.quantity() + " against " + right.quantity() + " in " + unit;
        BigDecimal bound = right.constant().subtract(left.constant());
        if (left.quantity().isEmpty() && right.quantity().isEmpty()) {
            return holds(0, operator, bound) ? Formula.TRUE : Formula.FALSE;
        }
        return switch (operator) {
            case AT_LEAST -> new Formula.Bound(key, bound, true, false);
            case MORE_THAN -> new Formula.Bound(key, bound, true, true);
            case AT_MOST -> new Formula.Bound(key, bound, false, false);
            case LESS_THAN -> new Formula.Bound(key, bound, false, true);
            case EQUAL ->
                new Formula.And(List.of(
                        new Formula.Bound(key, bound, true, false), new Formula.Bound(key, bound, false, false)));
            case NOT_EQUAL ->
                new Formula.Or(
                        List.of(new Formula.Bound(key, bound, true, true), new Formula.Bound(key, bound, false, true)));
        };
    }

    private static boolean holds(int number, ComparisonOperator operator, BigDecimal bound) {
        int order = BigDecimal.valueOf(number).compareTo(bound);
        return switch (operator) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
        };
    }

    private static ComparisonOperator mirrored(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST -> ComparisonOperator.AT_MOST;
            case MORE_THAN -> ComparisonOperator.LESS_THAN;
            case AT_MOST -> ComparisonOperator.AT_LEAST;
            case LESS_THAN -> ComparisonOperator.MORE_THAN;
            case EQUAL, NOT_EQUAL -> operator;
        };
    }

    private Side side(Expression expression, String unit) {
        return switch (expression) {
            case Expression.NumberLiteral(var value) -> new Side("", value);
            case Expression.ParameterValue(var name) -> constant(name, unit);
            case Expression.Arithmetic arithmetic ->
                switch (arithmetic.operator()) {
                    case PLUS, MINUS -> sum(arithmetic, unit);
                    case TIMES, DIVIDED_BY -> new Side(key(expression), BigDecimal.ZERO);
                };
            default -> new Side(key(expression), BigDecimal.ZERO);
        };
    }

    private Side sum(Expression.Arithmetic sum, String unit) {
        Side left = side(sum.left(), unit);
        Side right = side(sum.right(), unit);
        boolean plus = sum.operator() == ArithmeticOperator.PLUS;
        BigDecimal constant =
                plus ? left.constant().add(right.constant()) : left.constant().subtract(right.constant());
        if (right.quantity().isEmpty()) {
            return new Side(left.quantity(), constant);
        }
        return left.quantity().isEmpty() && plus
                ? new Side(right.quantity(), constant)
                : new Side("(" + left.quantity() + sum.operator().sign() + right.quantity() + ")", constant);
    }

    /** A parameter's value in a unit; a quantity of its own if it does not convert. */
    private Side constant(ParameterName name, String unit) {
        Parameter parameter = Objects.requireNonNull(version.parameters().get(name));
        BigDecimal value = parameter.on(date).map(Parameter.DatedValue::value).orElseThrow(NoValueException::new);
        return Units.ratio(parameter.unit(), unit)
                .map(ratio -> new Side("", ratio.applyTo(value)))
                .orElseGet(() -> new Side(key(new Expression.ParameterValue(name)), BigDecimal.ZERO));
    }

    private Optional<String> unit(Expression expression) {
        return switch (expression) {
            case Expression.IndicatorValue(var code) ->
                Optional.of(
                        Objects.requireNonNull(version.indicators().get(code)).unit());
            case Expression.FactorValue(var name) ->
                Optional.of(Objects.requireNonNull(version.factors().get(name)).unit());
            case Expression.Arithmetic(var left, var operator, var right) ->
                unit(left).or(() -> unit(right));
            case Expression.Aggregate aggregate ->
                switch (aggregate.function()) {
                    case COUNT -> Optional.of("1");
                    case SHARE -> Optional.of("%");
                    case SUM, MIN, MAX -> aggregate.of().flatMap(this::unit);
                };
            case Expression.Score(var scope, var measure) ->
                Optional.of(measure == org.standardworkbench.rules.standard.ScoreMeasure.POINTS_SHARE ? "%" : "1");
            case Expression.PointsOf points -> Optional.of("1");
            case Expression.CriteriaCount count -> Optional.of("1");
            default -> Optional.empty();
        };
    }

    /** The key of a value. */
    String key(Expression expression) {
        return switch (expression) {
            case Expression.IndicatorValue(var code) -> indicator(code);
            case Expression.ParameterValue(var name) -> {
                Parameter parameter =
                        Objects.requireNonNull(version.parameters().get(name));
                yield parameter
                                .on(date)
                                .map(found -> found.value().stripTrailingZeros().toPlainString())
                                .orElse("none") + " " + parameter.unit();
            }
            case Expression.FactorValue(var name) -> {
                ReferenceFactor factor =
                        Objects.requireNonNull(version.factors().get(name));
                yield "factor " + name + factor.unit() + factor.values();
            }
            case Expression.Arithmetic(var left, var operator, var right) ->
                "(" + key(left) + operator.sign() + key(right) + ")";
            case Expression.Aggregate aggregate ->
                aggregate.members() + "(" + conditions.apply(aggregate.filter()) + ")."
                        + aggregate.function() + aggregate.of().map(this::key)
                        + aggregate.test().map(conditions);
            case Expression.OutcomeOf(var code) -> "outcome of " + outcomes.apply(code);
            case Expression.PointsOf(var code) -> "points of " + outcomes.apply(code);
            default -> expression.toString();
        };
    }

    /** The key of an indicator: all that decides its value. */
    String indicator(IndicatorCode code) {
        Indicator indicator = Objects.requireNonNull(version.indicators().get(code));
        return String.join(
                "|",
                code.value(),
                indicator.subject().code(),
                indicator.kind().code(),
                indicator.unit(),
                indicator.rounding().toString(),
                indicator.codes().stream()
                        .map(Indicator.CodeValue::code)
                        .toList()
                        .toString(),
                indicator.period().code(),
                indicator.numerator() + "/" + indicator.denominator(),
                indicator.boundary().best(Language.EN),
                indicator.formula().map(this::key).orElse(""));
    }
}
