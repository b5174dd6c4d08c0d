package org.standardworkbench.rules.engine;

import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;

/** Which other criteria's outcomes a criterion reads. */
final class OutcomesRead {

    private final Set<CriterionCode> codes = new TreeSet<>();

    private OutcomesRead() {}

    static Set<CriterionCode> by(Criterion criterion) {
        OutcomesRead read = new OutcomesRead();
        read.visit(criterion.applicability());
        criterion.bands().forEach(band -> read.visit(band.condition()));
        read.visit(criterion.requirement().condition());
        return read.codes;
    }

    private void visit(Condition condition) {
        switch (condition) {
            case Condition.Comparison comparison -> {
                visit(comparison.left());
                visit(comparison.right());
            }
            case Condition.Between between -> {
                visit(between.value());
                visit(between.low());
                visit(between.high());
            }
            case Condition.OneOf oneOf -> visit(oneOf.value());
            case Condition.AllOf all -> all.parts().forEach(this::visit);
            case Condition.AnyOf any -> any.parts().forEach(this::visit);
            case Condition.AtLeast atLeast -> atLeast.parts().forEach(this::visit);
            case Condition.Not not -> visit(not.part());
            case Condition.EveryPart every -> visit(every.condition());
            case Condition.IsKnown known -> {}
            case Condition.EveryCriterion every -> {}
        }
    }

    private void visit(Expression expression) {
        switch (expression) {
            case Expression.OutcomeOf outcome -> codes.add(outcome.criterion());
            case Expression.PointsOf points -> codes.add(points.criterion());
            case Expression.Arithmetic arithmetic -> {
                visit(arithmetic.left());
                visit(arithmetic.right());
            }
            default -> {}
        }
    }
}
