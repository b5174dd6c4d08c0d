package org.standardworkbench.rules.files.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.Units;

/** Numbers with units for sample values. For the check of bands only: an assessment computes elsewhere. */
final class Quantities {

    /**
     * A number in a unit.
     *
     * @param unit UCUM code
     */
    record Quantity(BigDecimal number, String unit) {

        /** The same in another unit; the same number if it is not convertible, which another check reports. */
        Quantity in(String other) {
            BigDecimal converted =
                    Units.ratio(unit, other).map(ratio -> ratio.applyTo(number)).orElse(number);
            return new Quantity(converted, other);
        }
    }

    private final Draft draft;
    private final UnitSums units;
    private final LocalDate day;

    /** @param day the day on which parameters are read */
    Quantities(Draft draft, UnitSums units, LocalDate day) {
        this.draft = draft;
        this.units = units;
        this.day = day;
    }

    /** The number of a value; empty if a parameter has none on the day. */
    Optional<Quantity> of(Expression value, Assignment assignment) {
        return switch (value) {
            case Expression.ParameterValue read ->
                Optional.ofNullable(draft.parameters().get(read.parameter()))
                        .flatMap(parameter -> parameter.on(day).map(dated -> quantity(parameter, dated)));
            case Expression.NumberLiteral literal -> Optional.of(new Quantity(literal.value(), "1"));
            case Expression.Arithmetic arithmetic ->
                of(arithmetic.left(), assignment).flatMap(left -> of(arithmetic.right(), assignment)
                        .flatMap(right -> join(left, arithmetic.operator(), right)));
            default -> Optional.of(new Quantity(assignment.number(value), unit(value)));
        };
    }

    private static Quantity quantity(Parameter parameter, Parameter.DatedValue dated) {
        return new Quantity(dated.value(), parameter.unit());
    }

    private Optional<Quantity> join(Quantity left, ArithmeticOperator operator, Quantity right) {
        return switch (operator) {
            case PLUS ->
                Optional.of(new Quantity(left.number().add(right.in(left.unit()).number()), left.unit()));
            case MINUS ->
                Optional.of(new Quantity(
                        left.number().subtract(right.in(left.unit()).number()), left.unit()));
            case TIMES ->
                units.times(left.unit(), right.unit()).map(unit -> new Quantity(
                                left.number().multiply(right.number(), MathContext.DECIMAL128),
                                Units.times(left.unit(), right.unit()))
                        .in(unit));
            case DIVIDED_BY -> Optional.empty();
        };
    }

    /** The unit of a value that is sampled. */
    String unit(Expression value) {
        return switch (value) {
            case Expression.IndicatorValue read ->
                Optional.ofNullable(draft.indicators().get(read.indicator()))
                        .map(Indicator::unit)
                        .orElse("1");
            case Expression.FactorValue read ->
                Optional.ofNullable(draft.factors().get(read.factor()))
                        .map(ReferenceFactor::unit)
                        .orElse("1");
            case Expression.Aggregate aggregate ->
                aggregate.function() == AggregateFunction.SHARE
                        ? "%"
                        : aggregate.of().map(this::unit).orElse("1");
            case Expression.Arithmetic arithmetic ->
                switch (arithmetic.operator()) {
                    case PLUS, MINUS -> unit(arithmetic.left());
                    case TIMES ->
                        units.times(unit(arithmetic.left()), unit(arithmetic.right()))
                                .orElse("1");
                    case DIVIDED_BY -> "1";
                };
            case Expression.ParameterValue read ->
                Optional.ofNullable(draft.parameters().get(read.parameter()))
                        .map(Parameter::unit)
                        .orElse("1");
            default -> "1";
        };
    }
}
