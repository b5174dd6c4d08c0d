package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Generates conditions and values of every construct, within the limits of the language. */
final class ConditionGenerator {

    /** Where a condition stands. */
    enum Where {
        AREA,
        COMPANY,
        MEMBER,
        LEVEL,
        PART
    }

    private static final int MOST_NODES = 40;

    private final RandomGenerator random;
    private final List<CriterionCode> readable;
    private int nodes;

    /** @param readable criteria whose outcomes may be read */
    ConditionGenerator(RandomGenerator random, List<CriterionCode> readable) {
        this.random = random;
        this.readable = readable;
    }

    /** A whole condition: sometimes all of nothing, sometimes all of several. */
    Condition whole(Where where, Subject subject) {
        nodes = MOST_NODES;
        return random.nextInt(8) == 0 ? Condition.ALWAYS : condition(where, subject, 3);
    }

    Condition condition(Where where, Subject subject, int depth) {
        nodes--;
        if (depth == 0 || nodes < 0 || random.nextInt(3) == 0) {
            return leaf(where, subject, depth);
        }
        return switch (random.nextInt(where == Where.LEVEL ? 6 : 5)) {
            case 0 -> new Condition.AllOf(parts(where, subject, depth));
            case 1 -> new Condition.AnyOf(parts(where, subject, depth));
            case 2 -> {
                List<Condition> parts = parts(where, subject, depth);
                yield new Condition.AtLeast(1 + random.nextInt(parts.size()), parts);
            }
            case 3 -> new Condition.Not(condition(where, subject, depth - 1));
            case 5 ->
                new Condition.EveryPart(
                        pick(List.of(ScoreScope.Kind.values())), condition(Where.PART, subject, depth - 1));
            default -> leaf(where, subject, depth);
        };
    }

    private List<Condition> parts(Where where, Subject subject, int depth) {
        List<Condition> parts = new ArrayList<>();
        int size = 1 + random.nextInt(4);
        for (int part = 0; part < size; part++) {
            parts.add(condition(where, subject, depth - 1));
        }
        return parts;
    }

    private Condition leaf(Where where, Subject subject, int depth) {
        List<Supplier<Condition>> leaves = new ArrayList<>();
        leaves.add(() -> new Condition.Comparison(
                plain(where, subject, depth), pick(List.of(ComparisonOperator.values())), bound(where)));
        leaves.add(() -> new Condition.Between(
                plain(where, subject, depth), parameter(List.of("few", "some")), parameter(List.of("many", "step-3"))));
        if (where == Where.LEVEL || where == Where.PART) {
            leaves.add(() -> percentAtLeast(new Expression.Score(scope(where), ScoreMeasure.POINTS_SHARE)));
            leaves.add(() -> new Condition.EveryCriterion(filter(), outcomes()));
            if (!readable.isEmpty()) {
                leaves.add(this::ofOutcome);
            }
        } else {
            leaves.add(() -> ofTruth(subject));
            leaves.add(() -> ofCode(subject));
            leaves.add(() -> new Condition.IsKnown(pick(anyOf(subject))));
            if (where == Where.AREA) {
                leaves.add(() -> percentAtLeast(share()));
                if (!readable.isEmpty()) {
                    leaves.add(this::ofOutcome);
                }
            }
        }
        return pick(leaves).get();
    }

    private static List<IndicatorCode> anyOf(Subject subject) {
        List<IndicatorCode> all = new ArrayList<>(TinyNames.numbers(subject));
        all.addAll(TinyNames.truths(subject));
        all.addAll(TinyNames.codeds(subject));
        return all;
    }

    private Condition percentAtLeast(Expression percent) {
        return new Condition.Comparison(
                percent, pick(List.of(ComparisonOperator.values())), parameter(TinyNames.PERCENT_PARAMETERS));
    }

    private Condition ofTruth(Subject subject) {
        return new Condition.Comparison(
                new Expression.IndicatorValue(pick(TinyNames.truths(subject))),
                equality(),
                new Expression.TruthLiteral(random.nextBoolean()));
    }

    private Condition ofCode(Subject subject) {
        Expression value = new Expression.IndicatorValue(pick(TinyNames.codeds(subject)));
        if (random.nextBoolean()) {
            return new Condition.Comparison(value, equality(), new Expression.CodeLiteral(pick(TinyNames.CODES)));
        }
        return new Condition.OneOf(value, codes(TinyNames.CODES));
    }

    private Condition ofOutcome() {
        Expression value = new Expression.OutcomeOf(pick(readable));
        List<String> words = List.of("met", "partly met", "not met", "not applicable");
        if (random.nextBoolean()) {
            return new Condition.Comparison(value, equality(), new Expression.CodeLiteral(pick(words)));
        }
        return new Condition.OneOf(value, codes(words));
    }

    private List<Expression.CodeLiteral> codes(List<String> from) {
        List<String> rest = new ArrayList<>(from);
        List<Expression.CodeLiteral> codes = new ArrayList<>();
        int size = 1 + random.nextInt(from.size());
        for (int code = 0; code < size; code++) {
            codes.add(new Expression.CodeLiteral(rest.remove(random.nextInt(rest.size()))));
        }
        return codes;
    }

    private ComparisonOperator equality() {
        return random.nextBoolean() ? ComparisonOperator.EQUAL : ComparisonOperator.NOT_EQUAL;
    }

    /** The right side of a comparison of plain numbers. */
    private Expression bound(Where where) {
        boolean factors = where != Where.LEVEL && where != Where.PART;
        return switch (random.nextInt(5)) {
            case 0 -> zero();
            case 1 -> factors ? factor() : zero();
            case 2 ->
                new Expression.Arithmetic(
                        parameter(TinyNames.PLAIN_PARAMETERS), linear(), parameter(TinyNames.PLAIN_PARAMETERS));
            default -> parameter(TinyNames.PLAIN_PARAMETERS);
        };
    }

    private ArithmeticOperator linear() {
        return pick(List.of(ArithmeticOperator.PLUS, ArithmeticOperator.MINUS, ArithmeticOperator.TIMES));
    }

    private Expression zero() {
        return new Expression.NumberLiteral(BigDecimal.ZERO);
    }

    private Expression parameter(List<String> names) {
        return new Expression.ParameterValue(new ParameterName(pick(names)));
    }

    private Expression factor() {
        return new Expression.FactorValue(new FactorName(pick(TinyNames.FACTORS)));
    }

    /** A plain number. */
    Expression plain(Where where, Subject subject, int depth) {
        nodes--;
        if (depth > 0 && nodes > 0 && random.nextInt(4) == 0) {
            return new Expression.Arithmetic(
                    plain(where, subject, depth - 1), linear(), plain(where, subject, depth - 1));
        }
        return switch (where) {
            case LEVEL, PART -> score(where);
            case COMPANY, MEMBER -> new Expression.IndicatorValue(pick(TinyNames.numbers(subject)));
            case AREA ->
                switch (random.nextInt(6)) {
                    case 0, 1 -> aggregate();
                    case 2 -> readable.isEmpty() ? factor() : new Expression.PointsOf(pick(readable));
                    default -> new Expression.IndicatorValue(pick(TinyNames.numbers(Subject.AREA)));
                };
        };
    }

    private Expression score(Where where) {
        return switch (random.nextInt(4)) {
            case 0 -> new Expression.Score(scope(where), ScoreMeasure.POINTS);
            case 1 -> new Expression.Score(scope(where), ScoreMeasure.MET_COUNT);
            case 2 -> readable.isEmpty() ? zero() : new Expression.PointsOf(pick(readable));
            default -> new Expression.CriteriaCount(filter(), outcomes());
        };
    }

    private ScoreScope scope(Where where) {
        return switch (random.nextInt(3)) {
            case 0 -> new ScoreScope.OfTheme(pick(TinyNames.THEMES));
            case 1 -> new ScoreScope.OfGroup(pick(TinyNames.GROUPS));
            default -> where == Where.PART ? new ScoreScope.Each() : new ScoreScope.Overall();
        };
    }

    private CriteriaFilter filter() {
        return new CriteriaFilter(
                maybe(() -> pick(List.of(Obligation.values()))),
                maybe(() -> pick(TinyNames.THEMES)),
                maybe(() -> pick(TinyNames.GROUPS)));
    }

    private Set<OutcomeKind> outcomes() {
        EnumSet<OutcomeKind> kinds = EnumSet.of(OutcomeKind.MET);
        if (random.nextBoolean()) {
            kinds.add(OutcomeKind.PARTLY_MET);
        }
        if (random.nextInt(4) == 0) {
            kinds.add(OutcomeKind.NOT_MET);
            kinds.remove(OutcomeKind.MET);
        }
        return kinds;
    }

    private Expression aggregate() {
        Subject members = members();
        AggregateFunction function = pick(
                List.of(AggregateFunction.COUNT, AggregateFunction.SUM, AggregateFunction.MIN, AggregateFunction.MAX));
        Optional<Expression> of =
                function == AggregateFunction.COUNT ? Optional.empty() : Optional.of(plain(Where.MEMBER, members, 1));
        return new Expression.Aggregate(members, memberFilter(members), function, of, Optional.empty());
    }

    private Expression share() {
        Subject members = members();
        Condition test = condition(Where.MEMBER, members, 1);
        return new Expression.Aggregate(
                members, memberFilter(members), AggregateFunction.SHARE, Optional.empty(), Optional.of(test));
    }

    private Subject members() {
        return random.nextBoolean() ? Subject.COMPANY : Subject.FLOW;
    }

    private Condition memberFilter(Subject members) {
        return random.nextBoolean() ? Condition.ALWAYS : condition(Where.MEMBER, members, 2);
    }

    /** The formula of a derived indicator: reads given numbers only, knows division and constants. */
    Expression formula(Subject subject, int depth) {
        if (depth > 0 && random.nextInt(4) > 0) {
            return new Expression.Arithmetic(
                    formula(subject, depth - 1),
                    pick(List.of(ArithmeticOperator.values())),
                    formula(subject, depth - 1));
        }
        return switch (random.nextInt(7)) {
            case 0 -> new Expression.NumberLiteral(BigDecimal.valueOf(random.nextInt(60) - 5, random.nextInt(2)));
            case 1 -> factor();
            case 2 -> parameter(TinyNames.PLAIN_PARAMETERS);
            case 3 -> subject == Subject.AREA ? sumOfGiven() : given(subject);
            default -> given(subject);
        };
    }

    private Expression given(Subject subject) {
        return new Expression.IndicatorValue(pick(TinyNames.givenNumbers(subject)));
    }

    private Expression sumOfGiven() {
        Subject members = members();
        return new Expression.Aggregate(
                members, Condition.ALWAYS, AggregateFunction.SUM, Optional.of(given(members)), Optional.empty());
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
