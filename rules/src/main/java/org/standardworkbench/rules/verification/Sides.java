package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Ratio;
import org.standardworkbench.rules.standard.ScoreMeasure;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Units;

/** Parts a side of a comparison into what depends on the site and what is fixed on a day, in one unit. */
final class Sides {

    private static final String PURE = "1";

    private final StandardVersion version;
    private final LocalDate day;

    /** @param day a day on which every parameter that is read has a value */
    Sides(StandardVersion version, LocalDate day) {
        this.version = version;
        this.day = day;
    }

    /**
     * A side in a unit.
     *
     * @param quantity what depends on the site; empty if nothing does
     * @param constant what is added to it
     */
    record Side(Optional<Expression> quantity, BigDecimal constant) {}

    /** Parts an expression; its constants are converted into the unit. */
    Side of(Expression expression, String unit) {
        return switch (expression) {
            case Expression.NumberLiteral(var value) -> new Side(Optional.empty(), value);
            case Expression.ParameterValue read ->
                new Side(Optional.empty(), converted(parameter(read), unit(read), unit));
            case Expression.Arithmetic arithmetic ->
                switch (arithmetic.operator()) {
                    case PLUS, MINUS -> sum(arithmetic, unit);
                    case TIMES -> product(arithmetic, unit);
                    case DIVIDED_BY -> new Side(Optional.of(expression), BigDecimal.ZERO);
                };
            default -> new Side(Optional.of(expression), BigDecimal.ZERO);
        };
    }

    private Side sum(Expression.Arithmetic sum, String unit) {
        Side left = of(sum.left(), unit);
        Side right = of(sum.right(), unit);
        boolean plus = sum.operator() == ArithmeticOperator.PLUS;
        BigDecimal constant =
                plus ? left.constant().add(right.constant()) : left.constant().subtract(right.constant());
        if (right.quantity().isEmpty()) {
            return new Side(left.quantity(), constant);
        }
        if (left.quantity().isEmpty() && plus) {
            return new Side(right.quantity(), constant);
        }
        Expression rest = left.quantity()
                .<Expression>map(first -> new Expression.Arithmetic(
                        first, sum.operator(), right.quantity().get()))
                .orElse(sum);
        return new Side(Optional.of(rest), left.quantity().isEmpty() ? BigDecimal.ZERO : constant);
    }

    private Side product(Expression.Arithmetic product, String unit) {
        Side left = of(product.left(), unit(product.left()));
        Side right = of(product.right(), unit(product.right()));
        return left.quantity().isEmpty() && right.quantity().isEmpty()
                ? new Side(Optional.empty(), converted(left.constant().multiply(right.constant()), unit(product), unit))
                : new Side(Optional.of(product), BigDecimal.ZERO);
    }

    private BigDecimal parameter(Expression.ParameterValue read) {
        return Objects.requireNonNull(version.parameters().get(read.parameter()))
                .on(day)
                .map(Parameter.DatedValue::value)
                .orElseThrow(() -> new IllegalStateException(read.parameter() + " has no value on " + day));
    }

    private static BigDecimal converted(BigDecimal number, String from, String to) {
        return Units.ratio(from, to).orElse(Ratio.ONE).applyTo(number);
    }

    /** The unit in which two sides are compared: that of a side that depends on the site. */
    String common(Expression left, Expression right) {
        boolean fixed = of(left, unit(left)).quantity().isEmpty();
        return unit(fixed ? right : left);
    }

    /** The unit in which an expression counts. */
    String unit(Expression expression) {
        return switch (expression) {
            case Expression.IndicatorValue(var code) ->
                Objects.requireNonNull(version.indicators().get(code)).unit();
            case Expression.ParameterValue(var name) ->
                Objects.requireNonNull(version.parameters().get(name)).unit();
            case Expression.FactorValue(var name) ->
                Objects.requireNonNull(version.factors().get(name)).unit();
            case Expression.Arithmetic(var left, var operator, var right) ->
                switch (operator) {
                    case PLUS, MINUS -> unit(left);
                    case TIMES -> Units.times(unit(left), unit(right));
                    case DIVIDED_BY -> Units.divided(unit(left), unit(right));
                };
            case Expression.Aggregate aggregate ->
                switch (aggregate.function()) {
                    case COUNT -> PURE;
                    case SHARE -> "%";
                    case SUM, MIN, MAX -> aggregate.of().map(this::unit).orElse(PURE);
                };
            case Expression.Score(var scope, var measure) -> measure == ScoreMeasure.POINTS_SHARE ? "%" : PURE;
            default -> PURE;
        };
    }
}
