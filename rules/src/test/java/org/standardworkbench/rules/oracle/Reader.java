package org.standardworkbench.rules.oracle;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ValueKind;

/**
 * Evaluates conditions and values on the data of the area, a company or a flow, as the page on the criterion language says.
 *
 * @param data the points of the subject at hand
 * @param each the theme or group at hand
 */
record Reader(
        StandardVersion version, Dataset dataset, Scores scores, Map<IndicatorCode, DataPoint> data, ScoreScope each) {

    private Reader of(Member member) {
        return new Reader(version, dataset, scores, member.data(), each);
    }

    Logic test(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison -> comparison(comparison);
            case Condition.Between between -> {
                Span value = value(between.value(), true);
                yield Logic.atLeast(
                        2,
                        List.of(
                                value.compare(ComparisonOperator.AT_LEAST, value(between.low(), true)),
                                value.compare(ComparisonOperator.AT_MOST, value(between.high(), true))));
            }
            case Condition.OneOf one ->
                word(one.value())
                        .map(word -> Logic.of(one.codes().contains(new Expression.CodeLiteral(word))))
                        .orElse(Logic.UNKNOWN);
            case Condition.IsKnown known -> Logic.of(isKnown(known.indicator()));
            case Condition.AllOf all -> Logic.atLeast(all.parts().size(), tests(all.parts()));
            case Condition.AnyOf any -> Logic.atLeast(1, tests(any.parts()));
            case Condition.AtLeast atLeast -> Logic.atLeast(atLeast.minimum(), tests(atLeast.parts()));
            case Condition.Not not -> test(not.part()).not();
            case Condition.EveryCriterion every -> scores.every(every.filter(), every.outcomes());
            case Condition.EveryPart every -> everyPart(every);
        };
    }

    private List<Logic> tests(List<Condition> parts) {
        return parts.stream().map(this::test).toList();
    }

    private Logic everyPart(Condition.EveryPart every) {
        List<ScoreScope> scopes = new ArrayList<>();
        switch (every.of()) {
            case THEME -> version.themes().keySet().forEach(theme -> scopes.add(new ScoreScope.OfTheme(theme)));
            case GROUP -> version.groups().keySet().forEach(group -> scopes.add(new ScoreScope.OfGroup(group)));
        }
        return Logic.atLeast(
                scopes.size(),
                scopes.stream()
                        .map(scope -> new Reader(version, dataset, scores, data, scope).test(every.condition()))
                        .toList());
    }

    private Logic comparison(Condition.Comparison comparison) {
        Optional<String> wanted =
                switch (comparison.right()) {
                    case Expression.TruthLiteral truth -> Optional.of(Boolean.toString(truth.value()));
                    case Expression.CodeLiteral code -> Optional.of(code.value());
                    default -> Optional.empty();
                };
        if (wanted.isPresent()) {
            Logic same = word(comparison.left())
                    .map(word -> Logic.of(word.equals(wanted.get())))
                    .orElse(Logic.UNKNOWN);
            return comparison.operator() == ComparisonOperator.EQUAL ? same : same.not();
        }
        return value(comparison.left(), true).compare(comparison.operator(), value(comparison.right(), true));
    }

    private Optional<String> word(Expression expression) {
        return switch (expression) {
            case Expression.IndicatorValue value -> given(value.indicator()).map(Value::text);
            case Expression.OutcomeOf outcome -> {
                OutcomeKind kind = scores.verdicts().get(outcome.criterion()).kind();
                yield kind == OutcomeKind.UNDETERMINED ? Optional.empty() : Optional.of(kind.code());
            }
            default -> throw new IllegalStateException(expression.toString());
        };
    }

    private Optional<Value> given(IndicatorCode code) {
        return Optional.ofNullable(data.get(code))
                .filter(point -> point.status() != Status.MISSING && point.status() != Status.NOT_APPLICABLE)
                .flatMap(DataPoint::value);
    }

    private boolean isKnown(IndicatorCode code) {
        Indicator indicator = version.indicators().get(code);
        return indicator.kind() == ValueKind.NUMBER
                ? number(indicator, true).ends().isPresent()
                : given(code).isPresent();
    }

    /** @param rounded whether indicators are rounded: in conditions, but not in formulas */
    Span value(Expression expression, boolean rounded) {
        return switch (expression) {
            case Expression.IndicatorValue of -> number(version.indicators().get(of.indicator()), rounded);
            case Expression.ParameterValue of -> parameter(of.parameter());
            case Expression.FactorValue of -> {
                var factor = version.factors().get(of.factor());
                yield factor.values().stream()
                        .filter(value -> value.country().equals(dataset.site().country())
                                && value.year() == dataset.period().end().getYear())
                        .findAny()
                        .map(value -> Span.of(Fraction.of(value.value()), factor.unit()))
                        .orElse(Span.unknown(factor.unit()));
            }
            case Expression.NumberLiteral literal -> Span.of(Fraction.of(literal.value()), "");
            case Expression.Arithmetic both ->
                value(both.left(), rounded).combine(both.operator(), value(both.right(), rounded));
            case Expression.Aggregate aggregate -> aggregate(aggregate, rounded);
            case Expression.PointsOf points -> scores.points(points.criterion());
            case Expression.Score score -> scores.score(score, each);
            case Expression.CriteriaCount count -> scores.count(count);
            case Expression.TruthLiteral wrong -> throw new IllegalStateException(wrong.toString());
            case Expression.CodeLiteral wrong -> throw new IllegalStateException(wrong.toString());
            case Expression.OutcomeOf wrong -> throw new IllegalStateException(wrong.toString());
        };
    }

    Span parameter(ParameterName name) {
        var parameter = version.parameters().get(name);
        var day = dataset.period().end();
        return parameter.values().stream()
                .filter(value -> !value.from().isAfter(day)
                        && (value.until().isEmpty() || !value.until().get().isBefore(day)))
                .findAny()
                .map(value -> Span.of(Fraction.of(value.value()), parameter.unit()))
                .orElse(Span.unknown(parameter.unit()));
    }

    private Span number(Indicator indicator, boolean rounded) {
        Span exact = indicator
                .formula()
                .map(formula -> value(formula, false).in(indicator.unit()))
                .orElseGet(() -> given(indicator.code())
                        .map(value -> Span.of(
                                        Fraction.of(((Value.OfNumber) value).number()),
                                        data.get(indicator.code()).unit())
                                .in(indicator.unit()))
                        .orElse(Span.unknown(indicator.unit())));
        return rounded
                ? exact.rounded(
                        indicator.rounding().digits(), indicator.rounding().mode())
                : exact;
    }

    private Span aggregate(Expression.Aggregate aggregate, boolean rounded) {
        Optional<List<Member>> members = aggregate.members() == Subject.COMPANY ? dataset.companies() : dataset.flows();
        String unit = aggregate
                .of()
                .map(of -> of(new Member("", "", Map.of())).value(of, rounded).unit())
                .orElse("1");
        if (members.isEmpty()) {
            return aggregate.function() == org.standardworkbench.rules.standard.AggregateFunction.SHARE
                    ? Span.unknown("%")
                    : Span.unknown(unit);
        }
        List<Reader> readers = members.get().stream().map(this::of).toList();
        List<Logic> filters =
                readers.stream().map(reader -> reader.test(aggregate.filter())).toList();
        return switch (aggregate.function()) {
            case COUNT -> {
                long sure =
                        filters.stream().filter(filter -> filter == Logic.TRUE).count();
                long most =
                        filters.stream().filter(filter -> filter != Logic.FALSE).count();
                yield Span.between(Fraction.of(sure), Fraction.of(most), "1");
            }
            case SHARE ->
                Share.of(
                        filters,
                        readers.stream()
                                .map(reader -> reader.test(aggregate.test().orElseThrow()))
                                .toList());
            case SUM, MIN, MAX -> over(aggregate, readers, filters, rounded, unit);
        };
    }

    private Span over(
            Expression.Aggregate aggregate, List<Reader> readers, List<Logic> filters, boolean rounded, String unit) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            if (filters.get(i) == Logic.UNKNOWN) {
                return Span.unknown(unit);
            }
            if (filters.get(i) == Logic.TRUE) {
                spans.add(readers.get(i).value(aggregate.of().orElseThrow(), rounded));
            }
        }
        if (spans.stream().anyMatch(span -> span.ends().isEmpty())) {
            return Span.unknown(unit);
        }
        var lows = spans.stream().map(span -> span.ends().orElseThrow().low());
        var highs = spans.stream().map(span -> span.ends().orElseThrow().high());
        return switch (aggregate.function()) {
            case SUM ->
                Span.between(
                        lows.reduce(Fraction.ZERO, Fraction::plus), highs.reduce(Fraction.ZERO, Fraction::plus), unit);
            case MIN ->
                spans.isEmpty()
                        ? Span.unknown(unit)
                        : Span.between(
                                lows.sorted().findFirst().orElseThrow(),
                                highs.sorted().findFirst().orElseThrow(),
                                unit);
            default ->
                spans.isEmpty()
                        ? Span.unknown(unit)
                        : Span.between(
                                lows.reduce((a, b) -> a.compareTo(b) > 0 ? a : b)
                                        .orElseThrow(),
                                highs.reduce((a, b) -> a.compareTo(b) > 0 ? a : b)
                                        .orElseThrow(),
                                unit);
        };
    }

    /** The percentage of filtered members that pass a test, by trying every way in which the unknown may turn out. */
    static final class Share {

        private Share() {}

        static Span of(List<Logic> filters, List<Logic> tests) {
            // [pass, asked] of every way, grown member by member.
            java.util.Set<List<Integer>> ways = new java.util.HashSet<>(List.of(List.of(0, 0)));
            for (int i = 0; i < filters.size(); i++) {
                java.util.Set<List<Integer>> next = new java.util.HashSet<>();
                for (List<Integer> way : ways) {
                    if (filters.get(i) != Logic.TRUE) {
                        next.add(way);
                    }
                    if (filters.get(i) != Logic.FALSE && tests.get(i) != Logic.FALSE) {
                        next.add(List.of(way.get(0) + 1, way.get(1) + 1));
                    }
                    if (filters.get(i) != Logic.FALSE && tests.get(i) != Logic.TRUE) {
                        next.add(List.of(way.get(0), way.get(1) + 1));
                    }
                }
                ways = next;
            }
            if (ways.stream().anyMatch(way -> way.get(1) == 0)) {
                return Span.unknown("%");
            }
            List<Fraction> shares = ways.stream()
                    .map(way -> Fraction.of(100L * way.get(0))
                            .dividedBy(Fraction.of(way.get(1)))
                            .rounded(6, RoundingMode.HALF_EVEN))
                    .sorted()
                    .toList();
            return Span.between(shares.getFirst(), shares.getLast(), "%");
        }
    }
}
