package org.standardworkbench.rules.standard;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The names that conditions and values read, in order; formulas of derived indicators are not followed. */
public final class Reads {

    private final Set<IndicatorCode> indicators = new TreeSet<>();
    private final Set<ParameterName> parameters = new TreeSet<>();
    private final Set<FactorName> factors = new TreeSet<>();
    private final Set<CriterionCode> criteria = new TreeSet<>();

    private Reads() {}

    /** What a condition reads. */
    public static Reads of(Condition condition) {
        Reads reads = new Reads();
        reads.add(condition);
        return reads;
    }

    /** What a value reads. */
    public static Reads of(Expression value) {
        Reads reads = new Reads();
        reads.add(value);
        return reads;
    }

    /** What a criterion reads: in its applicability, bands, requirement and roll-up. */
    public static Reads of(Criterion criterion) {
        Reads reads = of(criterion.applicability());
        criterion.bands().forEach(band -> reads.add(band.condition()));
        reads.add(criterion.requirement().condition());
        if (criterion.rollUp().orElse(null) instanceof RollUp.AtLeastShare share) {
            reads.parameters.add(share.minimum());
        }
        return reads;
    }

    /** The indicators. */
    public Set<IndicatorCode> indicators() {
        return Collections.unmodifiableSet(indicators);
    }

    /** The parameters. */
    public Set<ParameterName> parameters() {
        return Collections.unmodifiableSet(parameters);
    }

    /** The reference factors. */
    public Set<FactorName> factors() {
        return Collections.unmodifiableSet(factors);
    }

    /** The other criteria whose outcome or points are read. */
    public Set<CriterionCode> criteria() {
        return Collections.unmodifiableSet(criteria);
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.Comparison comparison -> {
                add(comparison.left());
                add(comparison.right());
            }
            case Condition.Between between -> {
                add(between.value());
                add(between.low());
                add(between.high());
            }
            case Condition.OneOf oneOf -> add(oneOf.value());
            case Condition.IsKnown known -> indicators.add(known.indicator());
            case Condition.AllOf all -> all.parts().forEach(this::add);
            case Condition.AnyOf any -> any.parts().forEach(this::add);
            case Condition.AtLeast atLeast -> atLeast.parts().forEach(this::add);
            case Condition.Not not -> add(not.part());
            case Condition.EveryCriterion every -> {}
            case Condition.EveryPart every -> add(every.condition());
        }
    }

    private void add(Expression value) {
        switch (value) {
            case Expression.IndicatorValue read -> indicators.add(read.indicator());
            case Expression.ParameterValue read -> parameters.add(read.parameter());
            case Expression.FactorValue read -> factors.add(read.factor());
            case Expression.NumberLiteral literal -> {}
            case Expression.TruthLiteral literal -> {}
            case Expression.CodeLiteral literal -> {}
            case Expression.Arithmetic arithmetic -> {
                add(arithmetic.left());
                add(arithmetic.right());
            }
            case Expression.Aggregate aggregate -> {
                add(aggregate.filter());
                aggregate.of().ifPresent(this::add);
                aggregate.test().ifPresent(this::add);
            }
            case Expression.OutcomeOf read -> criteria.add(read.criterion());
            case Expression.PointsOf read -> criteria.add(read.criterion());
            case Expression.Score score -> {}
            case Expression.CriteriaCount count -> {}
        }
    }
}
