package org.standardworkbench.rules.editing;

import java.util.Optional;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.ParameterName;

/** The right side of a comparison as a form shows it. */
public sealed interface Bound {

    /** A parameter of the version. */
    record OfParameter(ParameterName parameter) implements Bound {}

    /** The number 0, the only one that stands in a condition. */
    record Zero() implements Bound {}

    /** True or false. */
    record OfTruth(boolean value) implements Bound {}

    /** A code of an indicator, or an outcome. */
    record OfCode(String code) implements Bound {}

    /** A reference factor, with a parameter added to it or alone. */
    record OfFactor(FactorName factor, Optional<ParameterName> plus) implements Bound {}

    /** What the form has no fields for. */
    record Other(Expression value) implements Bound {}

    /** The bound that a value is. */
    static Bound of(Expression value) {
        return switch (value) {
            case Expression.ParameterValue read -> new OfParameter(read.parameter());
            case Expression.FactorValue read -> new OfFactor(read.factor(), Optional.empty());
            case Expression.TruthLiteral literal -> new OfTruth(literal.value());
            case Expression.CodeLiteral literal -> new OfCode(literal.value());
            case Expression.NumberLiteral literal -> literal.value().signum() == 0 ? new Zero() : new Other(value);
            case Expression.Arithmetic sum ->
                sum.operator() == ArithmeticOperator.PLUS
                                && sum.left() instanceof Expression.FactorValue factor
                                && sum.right() instanceof Expression.ParameterValue parameter
                        ? new OfFactor(factor.factor(), Optional.of(parameter.parameter()))
                        : new Other(value);
            default -> new Other(value);
        };
    }

    /** The value that the bound is. */
    default Expression expression() {
        return switch (this) {
            case OfParameter bound -> new Expression.ParameterValue(bound.parameter());
            case Zero zero -> new Expression.NumberLiteral(java.math.BigDecimal.ZERO);
            case OfTruth bound -> new Expression.TruthLiteral(bound.value());
            case OfCode bound -> new Expression.CodeLiteral(bound.code());
            case OfFactor bound -> {
                Expression factor = new Expression.FactorValue(bound.factor());
                yield bound.plus()
                        .<Expression>map(parameter -> new Expression.Arithmetic(
                                factor, ArithmeticOperator.PLUS, new Expression.ParameterValue(parameter)))
                        .orElse(factor);
            }
            case Other other -> other.value();
        };
    }
}
