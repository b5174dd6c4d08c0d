package org.standardworkbench.rules.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.standardworkbench.rules.language.ConditionText;
import org.standardworkbench.rules.language.FormulaWriter;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/**
 * A criterion as a form shows it: fields of what stands above its rules, and the conditions of each rule as trees. A value; it changes by
 * {@link FormEditor}.
 *
 * @param maximum the most points, which the requirement earns
 * @param applicability conditions that must all hold for it to be asked; none if it is always asked
 * @param bands in rising order of points
 * @param requirement conditions that must all hold for it to be met
 */
public record CriterionForm(
        CriterionCode code,
        ThemeCode theme,
        Obligation obligation,
        Subject object,
        Optional<GroupCode> group,
        Set<Stage> stages,
        int maximum,
        Optional<RollUp> rollUp,
        Optional<String> judgement,
        List<FormNode> applicability,
        List<FormBand> bands,
        List<FormNode> requirement) {

    /** A band: its points, and conditions that must all hold. */
    public record FormBand(int points, List<FormNode> conditions) {

        /** Copies the conditions. */
        public FormBand {
            conditions = List.copyOf(conditions);
        }
    }

    /** Copies the lists. */
    public CriterionForm {
        stages = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(stages));
        applicability = List.copyOf(applicability);
        bands = List.copyOf(bands);
        requirement = List.copyOf(requirement);
    }

    /** The form of a criterion. */
    public static CriterionForm of(Criterion criterion) {
        return new CriterionForm(
                criterion.code(),
                criterion.theme(),
                criterion.obligation(),
                criterion.object(),
                criterion.group(),
                criterion.stages(),
                criterion.maximum(),
                criterion.rollUp(),
                criterion.judgement(),
                list(criterion.applicability(), NodePath.APPLIES),
                criterion.bands().stream()
                        .map(band -> new FormBand(band.points(), list(band.condition(), NodePath.band(band.points()))))
                        .toList(),
                list(criterion.requirement().condition(), NodePath.MET));
    }

    /** All nodes, each before its parts. */
    public List<FormNode> nodes() {
        List<FormNode> all = new ArrayList<>();
        Stream.concat(
                        Stream.concat(
                                applicability.stream(), bands.stream().flatMap(band -> band.conditions().stream())),
                        requirement.stream())
                .forEach(node -> add(node, all));
        return all;
    }

    private static void add(FormNode node, List<FormNode> all) {
        all.add(node);
        switch (node.content()) {
            case FormNode.Group group -> group.parts().forEach(part -> add(part, all));
            case FormNode.Comparison comparison -> add(comparison.measure(), all);
            case FormNode.Between between -> add(between.measure(), all);
            case FormNode.OneOf oneOf -> add(oneOf.measure(), all);
            case FormNode.Known known -> {}
            case FormNode.Unshown unshown -> {}
        }
    }

    private static void add(FormNode.Measure measure, List<FormNode> all) {
        if (measure instanceof FormNode.OfMembers members) {
            members.filter().forEach(part -> add(part, all));
            members.test().forEach(part -> add(part, all));
        }
    }

    private static List<FormNode> list(Condition whole, NodePath path) {
        return nodes(Tree.parts(whole), path);
    }

    private static List<FormNode> nodes(List<Condition> parts, NodePath path) {
        List<FormNode> nodes = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            NodePath at = path.child(index);
            nodes.add(new FormNode(at, content(parts.get(index), at), ConditionText.of(parts.get(index))));
        }
        return nodes;
    }

    private static FormNode.Content content(Condition condition, NodePath at) {
        return switch (condition) {
            case Condition.AllOf all -> new FormNode.Group(GroupKind.ALL, 0, nodes(all.parts(), at));
            case Condition.AnyOf any -> new FormNode.Group(GroupKind.ANY, 0, nodes(any.parts(), at));
            case Condition.AtLeast atLeast ->
                new FormNode.Group(GroupKind.AT_LEAST, atLeast.minimum(), nodes(atLeast.parts(), at));
            case Condition.Not not -> new FormNode.Group(GroupKind.NOT, 0, nodes(List.of(not.part()), at));
            case Condition.Comparison comparison ->
                new FormNode.Comparison(
                        measure(comparison.left(), at), comparison.operator(), Bound.of(comparison.right()));
            case Condition.Between between ->
                new FormNode.Between(measure(between.value(), at), Bound.of(between.low()), Bound.of(between.high()));
            case Condition.OneOf oneOf ->
                new FormNode.OneOf(
                        measure(oneOf.value(), at),
                        oneOf.codes().stream()
                                .map(Expression.CodeLiteral::value)
                                .toList());
            case Condition.IsKnown known -> new FormNode.Known(known.indicator());
            case Condition.EveryCriterion every -> new FormNode.Unshown();
            case Condition.EveryPart every -> new FormNode.Unshown();
        };
    }

    private static FormNode.Measure measure(Expression value, NodePath at) {
        return switch (value) {
            case Expression.IndicatorValue read -> new FormNode.OfIndicator(read.indicator());
            case Expression.OutcomeOf read -> new FormNode.OfOutcome(read.criterion());
            case Expression.PointsOf read -> new FormNode.OfPoints(read.criterion());
            case Expression.Aggregate aggregate ->
                new FormNode.OfMembers(
                        aggregate.members(),
                        aggregate.function(),
                        list(aggregate.filter(), at.child(Tree.FILTER)),
                        aggregate.of().map(FormulaWriter::write),
                        aggregate
                                .test()
                                .map(test -> list(test, at.child(Tree.TEST)))
                                .orElse(List.of()));
            default -> new FormNode.OfText(FormulaWriter.write(value));
        };
    }
}
