package org.standardworkbench.rules.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.runtime.IndicatorPlan;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.runtime.Test;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriteriaFilter;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Ratio;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;

/** Turns expressions of the model into terms, converting units on the way. */
final class TermCompiler {

    /** A term with the unit in which it counts. */
    record Typed(Term term, String unit) {}

    private static final String PURE = "1";

    private final Layout layout;

    TermCompiler(Layout layout) {
        this.layout = layout;
    }

    /** How an indicator becomes a number. */
    IndicatorPlan plan(Indicator indicator) {
        @Nullable
        Term formula = indicator
                .formula()
                .map(expression -> in(indicator.unit(), compile(expression, indicator.subject(), true)))
                .orElse(null);
        return Layout.plan(indicator, formula);
    }

    /** A term in a wanted unit. */
    Term in(String unit, Typed typed) {
        Ratio ratio = Units.ratio(typed.unit(), unit)
                .orElseThrow(() ->
                        new BrokenRules("the unit `" + typed.unit() + "` cannot be converted into `" + unit + "`"));
        return ratio.equals(Ratio.ONE)
                ? typed.term()
                : new Term.Converted(
                        typed.term(), new BigDecimal(ratio.numerator()), new BigDecimal(ratio.denominator()));
    }

    /**
     * An expression as a term.
     *
     * @param subject what the expression is about
     * @param raw whether indicators are read before rounding, as in formulas
     */
    Typed compile(Expression expression, Subject subject, boolean raw) {
        return switch (expression) {
            case Expression.IndicatorValue value -> indicator(value.indicator(), subject, raw);
            case Expression.ParameterValue value -> parameter(value.parameter());
            case Expression.FactorValue value -> factor(value.factor());
            case Expression.NumberLiteral literal -> new Typed(new Term.Literal(literal.value()), PURE);
            case Expression.TruthLiteral literal -> new Typed(new Term.Literal(truth(literal.value())), PURE);
            case Expression.CodeLiteral literal ->
                throw new BrokenRules("the code `" + literal.value() + "` stands where a number is needed");
            case Expression.Arithmetic arithmetic -> arithmetic(arithmetic, subject, raw);
            case Expression.Aggregate aggregate -> aggregate(aggregate, raw);
            case Expression.OutcomeOf outcome ->
                new Typed(new Term.OutcomeOf(layout.number(outcome.criterion())), PURE);
            case Expression.PointsOf points -> new Typed(new Term.PointsOf(layout.number(points.criterion())), PURE);
            case Expression.Score score -> score(score);
            case Expression.CriteriaCount count ->
                new Typed(new Term.CountOutcomes(numbers(count.filter()), bits(count.outcomes())), PURE);
        };
    }

    private Typed indicator(IndicatorCode code, Subject subject, boolean raw) {
        Indicator indicator = layout.indicator(code);
        Term.Holder holder = holder(indicator, subject);
        int number = layout.number(code);
        return new Typed(
                raw ? new Term.Raw(holder, number) : new Term.Rounded(holder, number),
                indicator.kind() == ValueKind.NUMBER ? indicator.unit() : PURE);
    }

    private static Term.Holder holder(Indicator indicator, Subject subject) {
        if (indicator.subject() != subject) {
            throw new BrokenRules("the indicator `" + indicator.code() + "` is measured on the "
                    + indicator.subject().code() + ", but is read of the " + subject.code());
        }
        return subject == Subject.AREA ? Term.Holder.AREA : Term.Holder.MEMBER;
    }

    private Typed parameter(ParameterName name) {
        int number = layout.number(name);
        return new Typed(new Term.Constant(number), layout.parameter(name).unit());
    }

    private Typed factor(FactorName name) {
        int number = layout.number(name);
        return new Typed(new Term.Constant(number), layout.factor(name).unit());
    }

    private Typed arithmetic(Expression.Arithmetic arithmetic, Subject subject, boolean raw) {
        Typed left = compile(arithmetic.left(), subject, raw);
        Typed right = compile(arithmetic.right(), subject, raw);
        return switch (arithmetic.operator()) {
            case PLUS -> same(left, Term.Operation.PLUS, right);
            case MINUS -> same(left, Term.Operation.MINUS, right);
            case TIMES ->
                new Typed(
                        new Term.Joined(left.term(), Term.Operation.TIMES, right.term()),
                        Units.times(left.unit(), right.unit()));
            case DIVIDED_BY ->
                new Typed(
                        new Term.Joined(left.term(), Term.Operation.DIVIDED_BY, right.term()),
                        Units.divided(left.unit(), right.unit()));
        };
    }

    private Typed same(Typed left, Term.Operation operation, Typed right) {
        return new Typed(new Term.Joined(left.term(), operation, in(left.unit(), right)), left.unit());
    }

    private Typed aggregate(Expression.Aggregate aggregate, boolean raw) {
        Subject members = aggregate.members();
        Term.Collection collection = members == Subject.COMPANY ? Term.Collection.COMPANIES : Term.Collection.FLOWS;
        @Nullable Test filter = aggregate.filter().equals(Condition.ALWAYS) ? null : test(aggregate.filter(), members);
        Optional<Typed> of = aggregate.of().map(value -> compile(value, members, raw));
        @Nullable
        Test test = aggregate.test().map(value -> test(value, members)).orElse(null);
        Term term = new Term.Aggregate(
                collection,
                filter,
                function(aggregate.function()),
                of.map(Typed::term).orElse(null),
                test);
        return new Typed(
                term,
                switch (aggregate.function()) {
                    case COUNT -> PURE;
                    case SHARE -> "%";
                    case SUM, MIN, MAX -> of.map(Typed::unit).orElse(PURE);
                });
    }

    private static Term.Function function(AggregateFunction function) {
        return switch (function) {
            case COUNT -> Term.Function.COUNT;
            case SHARE -> Term.Function.SHARE;
            case SUM -> Term.Function.SUM;
            case MIN -> Term.Function.MIN;
            case MAX -> Term.Function.MAX;
        };
    }

    private Typed score(Expression.Score score) {
        return switch (score.measure()) {
            case POINTS -> new Typed(new Term.Score(Term.Measure.POINTS, numbers(score.scope())), PURE);
            case POINTS_SHARE -> new Typed(new Term.Score(Term.Measure.POINTS_SHARE, numbers(score.scope())), "%");
            case MET_COUNT -> new Typed(new Term.Score(Term.Measure.MET_COUNT, numbers(score.scope())), PURE);
        };
    }

    private List<Integer> numbers(ScoreScope scope) {
        return switch (scope) {
            case ScoreScope.Overall overall -> numbers(CriteriaFilter.ALL);
            case ScoreScope.OfTheme of ->
                numbers(new CriteriaFilter(Optional.empty(), Optional.of(of.theme()), Optional.empty()));
            case ScoreScope.OfGroup of ->
                numbers(new CriteriaFilter(Optional.empty(), Optional.empty(), Optional.of(of.group())));
            case ScoreScope.Each each -> throw new BrokenRules("a level rule reads each theme outside of themes()");
        };
    }

    /** The criteria that pass a filter. */
    List<Integer> numbers(CriteriaFilter filter) {
        return layout.version().criteria().values().stream()
                .filter(filter::accepts)
                .map(Criterion::code)
                .map(layout::number)
                .toList();
    }

    /** Outcomes as a bit set over their ordinals. */
    static int bits(java.util.Set<OutcomeKind> outcomes) {
        return outcomes.stream().mapToInt(kind -> 1 << kind.ordinal()).sum();
    }

    private static BigDecimal truth(boolean value) {
        return value ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** A condition on the members of a collection. */
    Test test(Condition condition, Subject members) {
        return switch (condition) {
            case Condition.Comparison comparison -> comparison(comparison, members);
            case Condition.Between between ->
                new Test.AtLeast(
                        2,
                        List.of(
                                comparison(
                                        new Condition.Comparison(
                                                between.value(), ComparisonOperator.AT_LEAST, between.low()),
                                        members),
                                comparison(
                                        new Condition.Comparison(
                                                between.value(), ComparisonOperator.AT_MOST, between.high()),
                                        members)));
            case Condition.OneOf oneOf ->
                new Test.AtLeast(
                        1,
                        oneOf.codes().stream()
                                .map(code -> comparison(
                                        new Condition.Comparison(oneOf.value(), ComparisonOperator.EQUAL, code),
                                        members))
                                .toList());
            case Condition.IsKnown known ->
                new Test.Compare(
                        known(known.indicator(), members), Test.Operator.EQUAL, new Term.Literal(BigDecimal.ONE));
            case Condition.AllOf all -> new Test.AtLeast(all.parts().size(), tests(all.parts(), members));
            case Condition.AnyOf any -> new Test.AtLeast(1, tests(any.parts(), members));
            case Condition.AtLeast atLeast -> new Test.AtLeast(atLeast.minimum(), tests(atLeast.parts(), members));
            case Condition.Not not -> new Test.Not(test(not.part(), members));
            case Condition.EveryCriterion every -> throw new BrokenRules("every(…) stands outside of a level rule");
            case Condition.EveryPart every -> throw new BrokenRules("every(…) stands outside of a level rule");
        };
    }

    private List<Test> tests(List<Condition> parts, Subject members) {
        return parts.stream().map(part -> test(part, members)).toList();
    }

    private Test comparison(Condition.Comparison comparison, Subject members) {
        Typed left = compile(comparison.left(), members, false);
        Term right = right(comparison.left(), comparison.right(), left.unit(), members);
        return new Test.Compare(
                left.term(), Test.Operator.valueOf(comparison.operator().name()), right);
    }

    /** The right side of a comparison, in the unit of the left side. */
    Term right(Expression left, Expression right, String unit, Subject subject) {
        if (right instanceof Expression.CodeLiteral code) {
            return new Term.Literal(BigDecimal.valueOf(ordinal(left, code.value())));
        }
        Typed typed = compile(right, subject, false);
        boolean zero = right instanceof Expression.NumberLiteral literal
                && literal.value().signum() == 0;
        return zero ? typed.term() : in(unit, typed);
    }

    /** The number of a code in the list of its indicator, or of an outcome. */
    long ordinal(Expression left, String code) {
        if (left instanceof Expression.OutcomeOf) {
            for (OutcomeKind kind : OutcomeKind.values()) {
                if (kind.code().equals(code)) {
                    return kind.ordinal();
                }
            }
        } else if (left instanceof Expression.IndicatorValue value) {
            List<Indicator.CodeValue> codes =
                    layout.indicator(value.indicator()).codes();
            for (int i = 0; i < codes.size(); i++) {
                if (codes.get(i).code().equals(code)) {
                    return i;
                }
            }
        }
        throw new BrokenRules("`" + code + "` is not one of the allowed codes");
    }

    /** Whether an indicator has a value. */
    Term known(IndicatorCode code, Subject subject) {
        return new Term.Known(holder(layout.indicator(code), subject), layout.number(code));
    }
}
