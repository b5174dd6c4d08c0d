package org.standardworkbench.rules.editing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.check.CriterionCheck;
import org.standardworkbench.rules.language.Vocabulary;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;

/** What may be chosen in a field of the form. Total: for a place that is not there nothing may be chosen. */
public final class Options {

    private final Vocabulary vocabulary;
    private final CriterionCheck check;

    /** @param check works out the units of sums and shares, against the same version */
    public Options(Vocabulary vocabulary, CriterionCheck check) {
        this.vocabulary = vocabulary;
        this.check = check;
    }

    /** The indicators that can be read at a place, in the version's order: those of the area, of companies or of flows. */
    public List<Indicator> indicators(Criterion criterion, NodePath at) {
        Subject subject = subject(criterion, at);
        return vocabulary.indicators().values().stream()
                .filter(indicator -> indicator.subject() == subject)
                .toList();
    }

    /** The parameters that the value at a place can be compared with, those of the very same unit first. */
    public List<Parameter> parameters(Criterion criterion, NodePath at) {
        Optional<String> unit = value(criterion, at).flatMap(value -> check.unit(value, subject(criterion, at)));
        return vocabulary.parameters().values().stream()
                .filter(parameter -> unit.map(wanted -> Units.comparable(wanted, parameter.unit()))
                        .orElse(false))
                .sorted(Comparator.comparing(
                        (Parameter parameter) -> !parameter.unit().equals(unit.orElse(""))))
                .toList();
    }

    /** The reference factors that the value at a place can be compared with, those of the very same unit first. */
    public List<ReferenceFactor> factors(Criterion criterion, NodePath at) {
        Optional<String> unit = value(criterion, at).flatMap(value -> check.unit(value, subject(criterion, at)));
        return vocabulary.factors().values().stream()
                .filter(factor -> unit.map(wanted -> Units.comparable(wanted, factor.unit()))
                        .orElse(false))
                .sorted(Comparator.comparing(
                        (ReferenceFactor factor) -> !factor.unit().equals(unit.orElse(""))))
                .toList();
    }

    /** The signs that the value at a place can be compared by. */
    public List<ComparisonOperator> operators(Criterion criterion, NodePath at) {
        Optional<Expression> value = value(criterion, at);
        boolean number = value.map(found -> switch (found) {
                    case Expression.IndicatorValue read -> kind(read) == ValueKind.NUMBER;
                    case Expression.OutcomeOf outcome -> false;
                    default -> true;
                })
                .orElse(false);
        if (number) {
            return List.of(ComparisonOperator.values());
        }
        return value.isPresent() ? List.of(ComparisonOperator.EQUAL, ComparisonOperator.NOT_EQUAL) : List.of();
    }

    /** The codes or outcomes that the value at a place can be compared with; none if it is a number or a truth. */
    public List<String> codes(Criterion criterion, NodePath at) {
        return value(criterion, at)
                .map(value -> switch (value) {
                    case Expression.IndicatorValue read ->
                        Optional.ofNullable(vocabulary.indicators().get(read.indicator()))
                                .map(indicator -> indicator.codes().stream()
                                        .map(Indicator.CodeValue::code)
                                        .toList())
                                .orElse(List.of());
                    case Expression.OutcomeOf outcome ->
                        Arrays.stream(OutcomeKind.values())
                                .filter(kind -> kind != OutcomeKind.UNDETERMINED)
                                .map(OutcomeKind::code)
                                .toList();
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }

    /** What asking for an indicator begins with: true, its first code, or at least the first parameter that fits. */
    public Optional<Condition> starting(IndicatorCode code) {
        return Optional.ofNullable(vocabulary.indicators().get(code))
                .map(indicator -> Leaves.starting(indicator, vocabulary));
    }

    private ValueKind kind(Expression.IndicatorValue read) {
        Indicator indicator = vocabulary.indicators().get(read.indicator());
        return indicator == null ? ValueKind.NUMBER : indicator.kind();
    }

    private static Optional<Expression> value(Criterion criterion, NodePath at) {
        try {
            return switch (Tree.node(Rules.condition(criterion, at), at)) {
                case Condition.Comparison comparison -> Optional.of(comparison.left());
                case Condition.Between between -> Optional.of(between.value());
                case Condition.OneOf oneOf -> Optional.of(oneOf.value());
                case Condition.IsKnown known -> Optional.of(new Expression.IndicatorValue(known.indicator()));
                default -> Optional.empty();
            };
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    /** Whose indicators are read at a place. */
    private static Subject subject(Criterion criterion, NodePath at) {
        Subject subject = criterion.object();
        NodePath path = new NodePath(at.rule(), List.of());
        for (String step : at.steps()) {
            boolean within = step.equals(Tree.FILTER) || step.equals(Tree.TEST);
            if (within && value(criterion, path).orElse(null) instanceof Expression.Aggregate aggregate) {
                subject = aggregate.members();
            }
            path = path.child(step);
        }
        return subject;
    }
}
