package org.standardworkbench.rules.files.check;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.ScoreMeasure;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;

/** Works out the kind and unit of values, and reports what does not go together within them. */
final class KindCheck {

    private static final Kind UNKNOWN = new Kind.Unknown();

    private final Draft draft;
    private final Problems problems;
    private final UnitSums units;

    KindCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.units = new UnitSums(draft);
    }

    UnitSums units() {
        return units;
    }

    Kind of(Expression value, Where where) {
        return switch (value) {
            case Expression.IndicatorValue read ->
                indicator(read.indicator(), where.places().of(value), where);
            case Expression.ParameterValue read ->
                Optional.ofNullable(draft.parameters().get(read.parameter()))
                        .map(parameter -> Kind.number(parameter.unit()))
                        .orElse(UNKNOWN);
            case Expression.FactorValue read ->
                Optional.ofNullable(draft.factors().get(read.factor()))
                        .map(factor -> Kind.number(factor.unit()))
                        .orElse(UNKNOWN);
            case Expression.NumberLiteral literal ->
                new Kind.Number("1", literal.value().signum() == 0, false);
            case Expression.TruthLiteral literal -> new Kind.TruthLiteral();
            case Expression.CodeLiteral literal -> new Kind.CodeLiteral(literal.value());
            case Expression.Arithmetic arithmetic -> arithmetic(arithmetic, where);
            case Expression.Aggregate aggregate -> aggregate(aggregate, where);
            case Expression.OutcomeOf read -> new Kind.Outcome();
            case Expression.PointsOf read -> new Kind.Number("1", false, true);
            case Expression.Score score ->
                score.measure() == ScoreMeasure.POINTS_SHARE ? Kind.number("%") : new Kind.Number("1", false, true);
            case Expression.CriteriaCount count -> new Kind.Number("1", false, true);
        };
    }

    /** The kind of an indicator read at a place; reports one that belongs to another subject. */
    Kind indicator(IndicatorCode code, Place place, Where where) {
        Indicator indicator = draft.indicators().get(code);
        if (indicator == null) {
            return UNKNOWN;
        }
        if (where.subject().isPresent()
                && indicator.subject() != where.subject().get()) {
            problems.error(
                    place,
                    "The indicator `" + code + "` is measured on " + each(indicator.subject()) + ", but here "
                            + each(where.subject().get()) + " is asked.",
                    switch (indicator.subject()) {
                        case AREA -> "Within a company or a flow the area's indicators cannot be read.";
                        case COMPANY -> "Within `Area( … )` read it through `companies( … )`.";
                        case FLOW -> "Read it through `flows( … )`.";
                    });
        }
        return switch (indicator.kind()) {
            case NUMBER -> Kind.number(indicator.unit());
            case TRUTH -> new Kind.Truth();
            case CODE ->
                new Kind.Code(
                        code.value(),
                        indicator.codes().stream()
                                .map(Indicator.CodeValue::code)
                                .toList());
        };
    }

    private static String each(Subject subject) {
        return switch (subject) {
            case AREA -> "the area";
            case COMPANY -> "a company";
            case FLOW -> "a flow";
        };
    }

    private Kind arithmetic(Expression.Arithmetic arithmetic, Where where) {
        Optional<Kind.Number> left = number(arithmetic.left(), where);
        Optional<Kind.Number> right = number(arithmetic.right(), where);
        if (left.isEmpty() || right.isEmpty()) {
            return UNKNOWN;
        }
        ArithmeticOperator operator = arithmetic.operator();
        return switch (operator) {
            case PLUS, MINUS -> {
                String what = operator == ArithmeticOperator.PLUS ? "added" : "subtracted";
                boolean fit = convertible(
                        left.get(), right.get(), where.places().of(arithmetic), "cannot be " + what + " to each other");
                yield fit ? (left.get().zero() ? right.get() : left.get()) : UNKNOWN;
            }
            case TIMES ->
                units.times(left.get().unit(), right.get().unit())
                        .map(Kind::number)
                        .orElse(UNKNOWN);
            case DIVIDED_BY ->
                units.divided(left.get().unit(), right.get().unit())
                        .map(Kind::number)
                        .orElse(UNKNOWN);
        };
    }

    private Kind aggregate(Expression.Aggregate aggregate, Where where) {
        Where within = where.within(aggregate.members());
        ConditionCheck conditions = new ConditionCheck(this, problems);
        conditions.check(aggregate.filter(), within);
        aggregate.test().ifPresent(test -> conditions.check(test, within));
        Optional<Kind.Number> of = aggregate.of().flatMap(value -> number(value, within));
        return switch (aggregate.function()) {
            case COUNT -> new Kind.Number("1", false, true);
            case SHARE -> Kind.number("%");
            case SUM, MIN, MAX -> of.<Kind>map(number -> number).orElse(UNKNOWN);
        };
    }

    /** The number that a value is; reports a value that is none. */
    Optional<Kind.Number> number(Expression value, Where where) {
        Kind kind = of(value, where);
        if (kind instanceof Kind.Number number) {
            return Optional.of(number);
        }
        if (!(kind instanceof Kind.Unknown)) {
            problems.error(where.places().of(value), "Here stands " + kind.words() + ", but a number is wanted.", "");
        }
        return Optional.empty();
    }

    /** Whether two numbers can stand in one unit; reports it if not. */
    boolean convertible(Kind.Number left, Kind.Number right, Place place, String message) {
        if (left.zero() || right.zero() || !units.known(left.unit()) || !units.known(right.unit())) {
            return true;
        }
        if (!units.convertible(left.unit(), right.unit())) {
            problems.error(
                    place,
                    "Values in " + Advice.quote(left.unit()) + " and " + Advice.quote(right.unit()) + " " + message
                            + ".",
                    "Correct the unit of one of them.");
            return false;
        }
        if (Units.countDifferentThings(left.unit(), right.unit())) {
            problems.error(
                    place,
                    "Values in " + Advice.quote(left.unit()) + " and " + Advice.quote(right.unit())
                            + " count different things and " + message + ".",
                    "Correct the unit of one of them, or use another indicator or parameter.");
            return false;
        }
        if (left.counted() && right.unit().equals("%")
                || right.counted() && left.unit().equals("%")) {
            problems.warning(
                    place,
                    "A count or points stand beside a percentage, of which 100 are 1.",
                    "Maybe give the parameter the unit `1`.");
        }
        return true;
    }

    /** Reports a word that is not among those allowed. */
    void word(String word, List<String> allowed, String message, Place place) {
        if (!allowed.contains(word)) {
            problems.error(place, message, Advice.on(word, allowed, "codes"));
        }
    }
}
