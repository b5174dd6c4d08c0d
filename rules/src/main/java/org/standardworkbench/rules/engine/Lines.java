package org.standardworkbench.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.runtime.Fact;
import org.standardworkbench.rules.runtime.Range;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.runtime.TermEvaluator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.OutcomeKind;

/** Makes the lines of an explanation from probed nodes and the values that they compare. */
final class Lines {

    private final Layout layout;
    private final Dataset dataset;
    private final Runner.Run run;
    private final Subject holder;
    private final Probes probes;
    private final Fact probed;

    Lines(Layout layout, Dataset dataset, Runner.Run run, Subject holder, Probes probes, Fact probed) {
        this.layout = layout;
        this.dataset = dataset;
        this.run = run;
        this.holder = holder;
        this.probes = probes;
        this.probed = probed;
    }

    Explanation.Line line(Node node) {
        if (node instanceof Node.Not not && !(node.condition() instanceof Condition.Not)) {
            Explanation.Line like = line(not.part());
            return unlike(node, opposite(like.truth()), like);
        }
        List<Explanation.Line> parts = new ArrayList<>();
        node.parts().forEach(part -> parts.add(line(part)));
        Truth truth = truth(node, parts);
        Slots slots = probes.group().slots();
        Optional<Term> left = left(node).map(slots::term);
        Optional<Term> right = right(node).map(slots::term);
        Optional<BigDecimal> actual = left.flatMap(this::number);
        Optional<BigDecimal> required = right.flatMap(this::number);
        Reads reads = new Reads(layout, dataset, run.data());
        left.ifPresent(term -> reads.follow(term, holder));
        right.ifPresent(term -> reads.follow(term, holder));
        return new Explanation.Line(
                node.condition(),
                truth,
                node.about(),
                parts,
                actual.map(number -> value(node.condition(), number)),
                required.map(Value.OfNumber::new),
                distance(node, actual, required),
                reads.sources(),
                truth == Truth.UNKNOWN ? reads.missing() : List.of());
    }

    /** "Is not" is one condition of the model, though it is probed as a negation. */
    private static Explanation.Line unlike(Node node, Truth truth, Explanation.Line like) {
        return new Explanation.Line(
                node.condition(),
                truth,
                node.about(),
                List.of(),
                like.actual(),
                like.required(),
                like.distance(),
                like.sources(),
                like.missing());
    }

    /** The rules decide comparisons; groups follow from their parts. */
    private Truth truth(Node node, List<Explanation.Line> parts) {
        return switch (node) {
            case Node.AtLeast atLeast -> counted(atLeast.minimum(), parts);
            case Node.Not not -> opposite(parts.get(0).truth());
            default ->
                switch (probed.decision(probes.number(node)).kind()) {
                    case MET -> Truth.TRUE;
                    case NOT_MET -> Truth.FALSE;
                    case UNDETERMINED, PARTLY_MET, NOT_APPLICABLE -> Truth.UNKNOWN;
                };
        };
    }

    private static Truth counted(int minimum, List<Explanation.Line> parts) {
        long proved = parts.stream().filter(part -> part.truth() == Truth.TRUE).count();
        long disproved =
                parts.stream().filter(part -> part.truth() == Truth.FALSE).count();
        if (proved >= minimum) {
            return Truth.TRUE;
        }
        return disproved > parts.size() - minimum ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth opposite(Truth truth) {
        return switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static Optional<Integer> left(Node node) {
        return switch (node) {
            case Node.Compare compare -> Optional.of(compare.left());
            case Node.OneOf oneOf -> Optional.of(oneOf.slot());
            case Node.Between between -> Optional.of(between.slot());
            case Node.AtLeast atLeast -> Optional.empty();
            case Node.Not not -> Optional.empty();
        };
    }

    private static Optional<Integer> right(Node node) {
        return node instanceof Node.Compare compare ? Optional.of(compare.right()) : Optional.empty();
    }

    private Optional<BigDecimal> number(Term term) {
        Range range = TermEvaluator.evaluate(term, run.data(), holder);
        return range.isExact() ? Optional.ofNullable(range.low()) : Optional.empty();
    }

    /** A share of nothing has a number for the rules, but no value for people. */
    private Value value(Condition condition, BigDecimal number) {
        return switch (left(condition)) {
            case Expression.IndicatorValue read -> value(layout.indicator(read.indicator()), number, condition);
            case Expression.OutcomeOf outcome -> new Value.OfCode(outcome(number));
            default ->
                condition instanceof Condition.EveryCriterion
                        ? new Value.OfCode(outcome(number))
                        : new Value.OfNumber(number);
        };
    }

    private static String outcome(BigDecimal number) {
        return OutcomeKind.values()[number.intValueExact()].code();
    }

    private static Value value(Indicator indicator, BigDecimal number, Condition condition) {
        if (condition instanceof Condition.IsKnown) {
            return new Value.OfTruth(number.signum() != 0);
        }
        return switch (indicator.kind()) {
            case NUMBER -> new Value.OfNumber(number);
            case TRUTH -> new Value.OfTruth(number.signum() != 0);
            case CODE ->
                new Value.OfCode(indicator.codes().get(number.intValueExact()).code());
        };
    }

    private static Expression left(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison -> comparison.left();
            case Condition.OneOf oneOf -> oneOf.value();
            case Condition.Between between -> between.value();
            case Condition.IsKnown known -> new Expression.IndicatorValue(known.indicator());
            default -> new Expression.NumberLiteral(BigDecimal.ZERO);
        };
    }

    private static Optional<BigDecimal> distance(
            Node node, Optional<BigDecimal> actual, Optional<BigDecimal> required) {
        if (!(node instanceof Node.Compare compare) || actual.isEmpty() || required.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal beyond = actual.get().subtract(required.get());
        return switch (compare.operator()) {
            case AT_LEAST, MORE_THAN -> Optional.of(beyond);
            case AT_MOST, LESS_THAN -> Optional.of(beyond.negate());
            case EQUAL, NOT_EQUAL -> Optional.empty();
        };
    }
}
