package org.standardworkbench.rules.assessment;

import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Subject;

/** Finds the comparisons that stand within aggregates, where they are tried on every member. */
final class MemberBounds {

    private MemberBounds() {}

    /** A comparison of an indicator of members. */
    record OfMember(Subject members, Expression.IndicatorValue value, Condition.Comparison comparison) {}

    /** The comparisons with a bound within the aggregates of a condition. */
    static Stream<OfMember> in(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison ->
                Stream.of(comparison.left(), comparison.right()).flatMap(MemberBounds::in);
            case Condition.Between between ->
                Stream.of(between.value(), between.low(), between.high()).flatMap(MemberBounds::in);
            case Condition.AllOf all -> all.parts().stream().flatMap(MemberBounds::in);
            case Condition.AnyOf any -> any.parts().stream().flatMap(MemberBounds::in);
            case Condition.AtLeast atLeast -> atLeast.parts().stream().flatMap(MemberBounds::in);
            case Condition.Not not -> in(not.part());
            default -> Stream.empty();
        };
    }

    private static Stream<OfMember> in(Expression expression) {
        return switch (expression) {
            case Expression.Arithmetic arithmetic -> Stream.concat(in(arithmetic.left()), in(arithmetic.right()));
            case Expression.Aggregate aggregate ->
                Stream.concat(Stream.of(aggregate.filter()), aggregate.test().stream())
                        .flatMap(condition -> of(aggregate.members(), condition));
            default -> Stream.empty();
        };
    }

    private static Stream<OfMember> of(Subject members, Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison ->
                comparison.left() instanceof Expression.IndicatorValue value && BoundCoverage.isBound(comparison)
                        ? Stream.of(new OfMember(members, value, comparison))
                        : Stream.empty();
            case Condition.AllOf all -> all.parts().stream().flatMap(part -> of(members, part));
            case Condition.AnyOf any -> any.parts().stream().flatMap(part -> of(members, part));
            case Condition.AtLeast atLeast -> atLeast.parts().stream().flatMap(part -> of(members, part));
            case Condition.Not not -> of(members, not.part());
            default -> Stream.empty();
        };
    }
}
