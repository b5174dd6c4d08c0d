package org.standardworkbench.rules.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Whether each bound of a criterion has a case on it and a case beside it. A bound is what a number is compared with, unless that is
 * a bare 0; comparisons of the same two values have the same bound. A case is on it if the number equals it, and beside it if the
 * number is as near as it can be without being equal (see {@link Nearness}). Where no rounded number can equal the bound, one on
 * either side, nearer than a step, stands for both.
 */
final class BoundCoverage {

    /** Two values that are compared. */
    private record Bound(Expression value, Expression limit) {}

    private final StandardVersion version;
    private final Criterion criterion;
    private final Bounds bounds;
    private final Nearness nearness;
    private final Map<Bound, BoundSeen> seen = new LinkedHashMap<>();

    BoundCoverage(StandardVersion version, Criterion criterion) {
        this.version = version;
        this.criterion = criterion;
        this.bounds = new Bounds(version);
        this.nearness = new Nearness(version);
    }

    List<String> gaps(List<CaseRunner.Result> results) {
        conditions().forEach(this::collect);
        BoundSeen rollUp = new BoundSeen();
        for (CaseRunner.Result result : results) {
            Dataset dataset = result.example().dataset();
            result.explanation().ifPresent(explanation -> {
                lines(explanation).forEach(line -> look(line, dataset));
                rollUp(explanation, dataset, rollUp);
            });
            conditions().forEach(condition -> MemberBounds.in(condition).forEach(member -> look(member, dataset)));
        }
        Statements statements = Statements.of(version, Language.EN);
        List<String> gaps = new ArrayList<>();
        seen.forEach(
                (bound, found) -> found.gaps(statements.of(bound.value()) + " against " + statements.of(bound.limit()))
                        .forEach(gaps::add));
        if (criterion.rollUp().orElse(null) instanceof RollUp.AtLeastShare) {
            gaps.addAll(rollUp.gaps("the share of companies"));
        }
        return gaps;
    }

    private Stream<Condition> conditions() {
        return Stream.concat(
                Stream.of(criterion.applicability(), criterion.requirement().condition()),
                criterion.bands().stream().map(Criterion.Band::condition));
    }

    /** Every bound that can be tried, so that one without any case shows. */
    private void collect(Condition condition) {
        switch (condition) {
            case Condition.Comparison comparison -> {
                if (isBound(comparison)) {
                    seen.computeIfAbsent(new Bound(comparison.left(), comparison.right()), key -> new BoundSeen());
                }
            }
            case Condition.Between between -> {
                seen.computeIfAbsent(new Bound(between.value(), between.low()), key -> new BoundSeen());
                seen.computeIfAbsent(new Bound(between.value(), between.high()), key -> new BoundSeen());
            }
            case Condition.AllOf all -> all.parts().forEach(this::collect);
            case Condition.AnyOf any -> any.parts().forEach(this::collect);
            case Condition.AtLeast atLeast -> atLeast.parts().forEach(this::collect);
            case Condition.Not not -> collect(not.part());
            default -> {}
        }
        MemberBounds.in(condition)
                .forEach(member -> seen.computeIfAbsent(
                        new Bound(member.value(), member.comparison().right()), key -> new BoundSeen()));
    }

    static boolean isBound(Condition.Comparison comparison) {
        boolean order = comparison.operator() != ComparisonOperator.EQUAL
                && comparison.operator() != ComparisonOperator.NOT_EQUAL;
        return order && !(comparison.right() instanceof Expression.NumberLiteral);
    }

    private static Stream<Line> lines(Explanation.OfCriterion explanation) {
        Stream<Line> ofArea = Stream.concat(
                Stream.concat(explanation.applicability().stream(), explanation.requirement().stream()),
                explanation.bands().stream().map(Explanation.OfBand::line));
        Stream<Line> ofCompanies = explanation.companies().stream()
                .flatMap(company -> Stream.of(company.applicability(), company.requirement()));
        return Stream.concat(ofArea, ofCompanies).flatMap(BoundCoverage::withParts);
    }

    private static Stream<Line> withParts(Line line) {
        return Stream.concat(Stream.of(line), line.parts().stream().flatMap(BoundCoverage::withParts));
    }

    private void look(Line line, Dataset dataset) {
        Optional<BigDecimal> actual = line.actual().flatMap(BoundCoverage::number);
        if (actual.isEmpty()) {
            return;
        }
        switch (line.condition()) {
            case Condition.Comparison comparison ->
                line.required()
                        .flatMap(BoundCoverage::number)
                        .ifPresent(limit -> saw(comparison.left(), comparison.right(), actual.get(), limit, dataset));
            case Condition.Between between ->
                Stream.of(between.low(), between.high()).forEach(end -> bounds.of(end, between.value(), dataset)
                        .ifPresent(limit -> saw(between.value(), end, actual.get(), limit, dataset)));
            default -> {}
        }
    }

    private void look(MemberBounds.OfMember member, Dataset dataset) {
        Expression limit = member.comparison().right();
        bounds.of(limit, member.value(), dataset).ifPresent(required -> bounds.values(member, dataset)
                .forEach(actual -> saw(member.value(), limit, actual, required, dataset)));
    }

    private void saw(Expression value, Expression limit, BigDecimal actual, BigDecimal required, Dataset dataset) {
        BoundSeen found = seen.get(new Bound(value, limit));
        if (found != null) {
            found.add(actual.subtract(required), required, nearness.step(value, actual, dataset));
        }
    }

    private static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.OfNumber number ? Optional.of(number.number()) : Optional.empty();
    }

    /** The share of the companies, which has no line of its own. */
    private void rollUp(Explanation.OfCriterion explanation, Dataset dataset, BoundSeen found) {
        List<OutcomeKind> kinds = explanation.companies().stream()
                .map(company -> company.outcome().kind())
                .filter(kind -> kind != OutcomeKind.NOT_APPLICABLE)
                .toList();
        if (!(criterion.rollUp().orElse(null) instanceof RollUp.AtLeastShare share)
                || kinds.isEmpty()
                || kinds.contains(OutcomeKind.UNDETERMINED)) {
            return;
        }
        long met = kinds.stream().filter(kind -> kind == OutcomeKind.MET).count();
        BigDecimal all = BigDecimal.valueOf(kinds.size());
        BigDecimal actual = BigDecimal.valueOf(100 * met).divide(all, 6, RoundingMode.HALF_EVEN);
        bounds.parameter(share.minimum(), "%", dataset)
                .ifPresent(required -> found.add(
                        actual.subtract(required),
                        required,
                        Optional.of(BigDecimal.valueOf(100).divide(all, 6, RoundingMode.UP))));
    }
}
