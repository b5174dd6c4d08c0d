package org.standardworkbench.rules.files.check;

import java.util.Optional;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;

/** Whether a condition holds on sample values, everything being known. For the check of bands only. */
final class SampleTruth {

    private final Quantities quantities;
    private final Assignment assignment;

    SampleTruth(Quantities quantities, Assignment assignment) {
        this.quantities = quantities;
        this.assignment = assignment;
    }

    boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison -> comparison(comparison);
            case Condition.Between between ->
                ordered(between.value(), ComparisonOperator.AT_LEAST, between.low())
                        && ordered(between.value(), ComparisonOperator.AT_MOST, between.high());
            case Condition.OneOf oneOf ->
                oneOf.codes().stream().anyMatch(code -> code.value().equals(assignment.word(oneOf.value())));
            case Condition.IsKnown known -> true;
            case Condition.AllOf all -> all.parts().stream().allMatch(this::holds);
            case Condition.AnyOf any -> any.parts().stream().anyMatch(this::holds);
            case Condition.AtLeast atLeast ->
                atLeast.parts().stream().filter(this::holds).count() >= atLeast.minimum();
            case Condition.Not not -> !holds(not.part());
            case Condition.EveryCriterion every -> true;
            case Condition.EveryPart every -> true;
        };
    }

    private boolean comparison(Condition.Comparison comparison) {
        boolean equal = comparison.operator() == ComparisonOperator.EQUAL;
        return switch (comparison.right()) {
            case Expression.TruthLiteral literal -> (assignment.truth(comparison.left()) == literal.value()) == equal;
            case Expression.CodeLiteral literal ->
                assignment.word(comparison.left()).equals(literal.value()) == equal;
            default -> ordered(comparison.left(), comparison.operator(), comparison.right());
        };
    }

    /** False if a parameter has no value on the day: then nothing is proved. */
    private boolean ordered(Expression left, ComparisonOperator operator, Expression right) {
        Optional<Quantities.Quantity> one = quantities.of(left, assignment);
        Optional<Quantities.Quantity> other = quantities.of(right, assignment);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean zero = right instanceof Expression.NumberLiteral;
        int order = one.get()
                .number()
                .compareTo(
                        zero
                                ? other.get().number()
                                : other.get().in(one.get().unit()).number());
        return switch (operator) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
        };
    }
}
