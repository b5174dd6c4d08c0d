package org.standardworkbench.rules.alignment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Language;

/** In what lines that belong together differ, and why one holds where the other does not. */
final class Differing {

    private static final Set<Difference> OF_RULES = EnumSet.of(
            Difference.BOUND,
            Difference.OPERATOR,
            Difference.GROUP,
            Difference.MEASURED,
            Difference.DEFINITION,
            Difference.PARAMETER,
            Difference.UNIT);
    private static final Set<Difference> OF_DATA = EnumSet.of(Difference.VALUE, Difference.MISSING, Difference.SOURCE);

    private final AlignedExplanation.Side left;
    private final AlignedExplanation.Side right;
    private final Sizes sizesLeft;
    private final Sizes sizesRight;

    Differing(AlignedExplanation.Side left, AlignedExplanation.Side right) {
        this.left = left;
        this.right = right;
        this.sizesLeft = new Sizes(left);
        this.sizesRight = new Sizes(right);
    }

    AlignedLine alone(Optional<PlacedLine> onLeft, Optional<PlacedLine> onRight) {
        return new AlignedLine(onLeft, onRight, Set.of(Difference.ONE_SIDED), false, Optional.empty());
    }

    AlignedLine pair(Forest.Entry one, Forest.Entry other) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        Line here = one.placed().line();
        Line there = other.placed().line();
        add(found, Difference.TRUTH, here.truth() != there.truth());
        add(
                found,
                Difference.MEASURED,
                !one.traits().measured().equals(other.traits().measured()));
        add(found, Difference.DEFINITION, !definition(left, here).equals(definition(right, there)));
        add(
                found,
                one.group() || other.group() ? Difference.GROUP : Difference.OPERATOR,
                !one.traits().operator().equals(other.traits().operator()));
        add(found, Difference.PARAMETER, !reference(here.condition()).equals(reference(there.condition())));
        add(
                found,
                Difference.POINTS,
                one.placed().whole()
                        && other.placed().whole()
                        && one.placed().points() != other.placed().points());
        values(found, here, there);
        add(found, Difference.MISSING, !here.missing().equals(there.missing()));
        add(
                found,
                Difference.SOURCE,
                !one.group() && !other.group() && !sources(here).equals(sources(there)));
        return new AlignedLine(
                Optional.of(one.placed()), Optional.of(other.placed()), found, false, cause(found, here, there));
    }

    private void values(Set<Difference> found, Line here, Line there) {
        Optional<String> unit = sizesLeft.unit(here);
        var ratio = Sizes.ratio(sizesRight.unit(there), unit);
        add(found, Difference.UNIT, !unit.equals(sizesRight.unit(there)));
        add(found, Difference.BOUND, !sizesLeft.bounds(here, unit).equals(sizesRight.bounds(there, unit)));
        add(
                found,
                Difference.VALUE,
                !here.actual()
                        .map(value -> Sizes.text(value, Optional.empty()))
                        .equals(there.actual().map(value -> Sizes.text(value, ratio))));
        add(
                found,
                Difference.DISTANCE,
                !here.distance()
                        .map(number -> Sizes.number(number, Optional.empty()))
                        .equals(there.distance().map(number -> Sizes.number(number, ratio))));
    }

    private static void add(Set<Difference> found, Difference difference, boolean differs) {
        if (differs) {
            found.add(difference);
        }
    }

    /** What decides an indicator's value, without its words for people. */
    private static String definition(AlignedExplanation.Side side, Line line) {
        return Traits.indicator(line.condition())
                .map(code -> Objects.requireNonNull(side.version().indicators().get(code)))
                .map(Differing::definition)
                .orElse("");
    }

    private static String definition(Indicator indicator) {
        return String.join(
                "|",
                indicator.code().value(),
                indicator.subject().code(),
                indicator.rounding().toString(),
                indicator.period().code(),
                indicator.boundary().best(Language.EN),
                indicator.formula().toString());
    }

    private static String reference(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison -> name(comparison.right());
            case Condition.Between between -> name(between.low()) + " " + name(between.high());
            default -> "";
        };
    }

    /** Of a bound only by whom it is set; its value is another difference. */
    private static String name(Expression bound) {
        return switch (bound) {
            case Expression.NumberLiteral number -> "";
            case Expression.CodeLiteral code -> "";
            case Expression.TruthLiteral truth -> "";
            default -> bound.toString();
        };
    }

    private static List<String> sources(Line line) {
        return line.sources().stream().map(Differing::source).sorted().toList();
    }

    private static String source(Explanation.Source source) {
        DataPoint point = source.point();
        return String.join(
                "\n",
                source.member().orElse(""),
                point.indicator().value(),
                point.value().map(Value::text).orElse(""),
                point.unit(),
                point.status().code(),
                point.boundary(),
                point.method(),
                point.source(),
                point.evidence(),
                point.note(),
                point.uncertainty().toString());
    }

    private Optional<Cause> cause(Set<Difference> found, Line here, Line there) {
        if (!found.contains(Difference.TRUTH)) {
            return Optional.empty();
        }
        boolean sameRules = left.version().contentHash().equals(right.version().contentHash());
        boolean sameData = left.assessment()
                .receipt()
                .dataset()
                .equals(right.assessment().receipt().dataset());
        if (sameData || sameRules) {
            return Optional.of(sameData ? Cause.RULES : Cause.DATA);
        }
        boolean rules = found.stream().anyMatch(OF_RULES::contains);
        boolean data = found.stream().anyMatch(OF_DATA::contains);
        return Optional.of(rules == data ? tried(here, there) : rules ? Cause.RULES : Cause.DATA);
    }

    /** Where both differ, each side's value is held against the other side's bound. */
    private Cause tried(Line here, Line there) {
        if (!(here.condition() instanceof Condition.Comparison one)
                || !(there.condition() instanceof Condition.Comparison other)) {
            return Cause.BOTH;
        }
        var ratio = Sizes.ratio(sizesRight.unit(there), sizesLeft.unit(here));
        var valueLeft = number(here.actual(), Optional.empty());
        var boundLeft = number(here.required(), Optional.empty());
        var valueRight = number(there.actual(), ratio);
        var boundRight = number(there.required(), ratio);
        if (ratio.isEmpty()
                || valueLeft.isEmpty()
                || boundLeft.isEmpty()
                || valueRight.isEmpty()
                || boundRight.isEmpty()) {
            return Cause.BOTH;
        }
        boolean rules = holds(valueLeft.get(), other.operator(), boundRight.get()) == (there.truth() == Truth.TRUE);
        boolean data = holds(valueRight.get(), one.operator(), boundLeft.get()) == (there.truth() == Truth.TRUE);
        return rules == data ? Cause.BOTH : rules ? Cause.RULES : Cause.DATA;
    }

    private static Optional<BigDecimal> number(
            Optional<Value> value, Optional<org.standardworkbench.rules.standard.Ratio> ratio) {
        return value.filter(Value.OfNumber.class::isInstance).map(number -> new BigDecimal(Sizes.text(number, ratio)));
    }

    private static boolean holds(BigDecimal value, ComparisonOperator operator, BigDecimal bound) {
        int order = value.compareTo(bound);
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
