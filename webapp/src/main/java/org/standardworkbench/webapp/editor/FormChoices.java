package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.standardworkbench.rules.editing.Bound;
import org.standardworkbench.rules.editing.FormNode;
import org.standardworkbench.rules.editing.GroupKind;
import org.standardworkbench.rules.editing.NodePath;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;

/** The choices of the form that are more than one operation: how a value is compared, how conditions are joined. */
public final class FormChoices {

    /** How conditions are joined, as people say it. */
    public enum Joined {
        ALL,
        ANY,
        NONE,
        AT_LEAST
    }

    /** Beside the signs: ways to compare that are conditions of their own. */
    private static final String BETWEEN = "BETWEEN";

    private static final String ONE_OF = "ONE_OF";
    private static final String KNOWN = "KNOWN";

    private FormChoices() {}

    /** The ways in which the value of a condition can be compared: names of operators, {@code BETWEEN}, {@code ONE_OF}, {@code KNOWN}. */
    public static List<String> comparisons(FormDesk desk, FormNode node) {
        var options = desk.options();
        var signs = options.operators(desk.criterion(), node.path());
        List<String> choices = new ArrayList<>(signs.stream().map(Enum::name).toList());
        if (node.content() instanceof FormNode.Known) {
            return choices.isEmpty() ? List.of(KNOWN) : with(choices, KNOWN);
        }
        if (signs.size() > 2 && hasParameter(desk, node)) {
            choices.add(BETWEEN);
        }
        if (!options.codes(desk.criterion(), node.path()).isEmpty()) {
            choices.add(ONE_OF);
        }
        return measure(node) instanceof FormNode.OfIndicator ? with(choices, KNOWN) : choices;
    }

    private static List<String> with(List<String> choices, String more) {
        return Stream.concat(choices.stream(), Stream.of(more)).toList();
    }

    private static boolean hasParameter(FormDesk desk, FormNode node) {
        return measure(node) instanceof FormNode.OfIndicator
                && !desk.options().parameters(desk.criterion(), node.path()).isEmpty();
    }

    /** Which of the choices a condition is. */
    public static String comparison(FormNode node) {
        return switch (node.content()) {
            case FormNode.Comparison comparison -> comparison.operator().name();
            case FormNode.Between between -> BETWEEN;
            case FormNode.OneOf oneOf -> ONE_OF;
            default -> KNOWN;
        };
    }

    /** The operation that makes a condition compare as chosen; none if it does already. */
    public static List<Operation> compare(FormDesk desk, FormNode node, String choice) {
        if (choice.equals(comparison(node))) {
            return List.of();
        }
        if (node.content() instanceof FormNode.Comparison
                && !List.of(BETWEEN, ONE_OF, KNOWN).contains(choice)) {
            return List.of(new Operation.SetOperator(node.path(), ComparisonOperator.valueOf(choice)));
        }
        if (!(measure(node) instanceof FormNode.OfIndicator read)) {
            return List.of();
        }
        Expression value = new Expression.IndicatorValue(read.indicator());
        Condition starting = desk.options().starting(read.indicator()).orElseThrow();
        Condition now =
                switch (choice) {
                    case KNOWN -> new Condition.IsKnown(read.indicator());
                    case BETWEEN -> between(desk, node, value);
                    case ONE_OF ->
                        new Condition.OneOf(
                                value,
                                desk.options().codes(desk.criterion(), node.path()).stream()
                                        .limit(1)
                                        .map(Expression.CodeLiteral::new)
                                        .toList());
                    default ->
                        starting instanceof Condition.Comparison comparison
                                ? new Condition.Comparison(
                                        value, ComparisonOperator.valueOf(choice), bound(node, comparison.right()))
                                : starting;
                };
        return List.of(new Operation.ReplaceCondition(node.path(), now));
    }

    private static Expression bound(FormNode node, Expression otherwise) {
        return node.content() instanceof FormNode.Between between
                ? between.low().expression()
                : otherwise;
    }

    private static Condition between(FormDesk desk, FormNode node, Expression value) {
        var parameters = desk.options().parameters(desk.criterion(), node.path());
        Expression first = new Expression.ParameterValue(parameters.getFirst().name());
        Expression low = node.content() instanceof FormNode.Comparison comparison
                        && comparison.bound() instanceof Bound.OfParameter
                ? comparison.bound().expression()
                : first;
        return new Condition.Between(
                value, low, new Expression.ParameterValue(parameters.getLast().name()));
    }

    /** What a condition compares; that a value is known is asked of an indicator. */
    public static FormNode.Measure measure(FormNode node) {
        return switch (node.content()) {
            case FormNode.Comparison comparison -> comparison.measure();
            case FormNode.Between between -> between.measure();
            case FormNode.OneOf oneOf -> oneOf.measure();
            case FormNode.Known known -> new FormNode.OfIndicator(known.indicator());
            default -> new FormNode.OfText(node.text());
        };
    }

    /** How the parts of a group are joined. */
    public static Joined joined(FormNode.Group group) {
        return switch (group.kind()) {
            case ALL -> Joined.ALL;
            case ANY -> Joined.ANY;
            case AT_LEAST -> Joined.AT_LEAST;
            case NOT -> Joined.NONE;
        };
    }

    /** "None of" is written as "not (any of …)"; for people it is one group, whose parts are those of the inner one. */
    public static List<FormNode> parts(FormNode.Group group) {
        return inner(group) ? ((FormNode.Group) group.parts().getFirst().content()).parts() : group.parts();
    }

    /** Where the parts of a group stand that {@link #parts} tells. */
    public static NodePath list(NodePath at, FormNode.Group group) {
        return inner(group) ? at.child(0) : at;
    }

    private static boolean inner(FormNode.Group group) {
        return group.kind() == GroupKind.NOT
                && group.parts().getFirst().content() instanceof FormNode.Group inner
                && inner.kind() == GroupKind.ANY;
    }

    /** The operations that join the parts of a group as chosen; none if they are already. */
    public static List<Operation> join(NodePath at, FormNode.Group group, Joined choice) {
        var now = joined(group);
        if (now == choice) {
            return List.of();
        }
        if (now == Joined.NONE) {
            var to = new Operation.Unwrap(at);
            return inner(group)
                    ? List.of(to, new Operation.SetGroupKind(at, kind(choice)))
                    : List.of(to, new Operation.Wrap(at, kind(choice)));
        }
        return choice == Joined.NONE
                ? List.of(new Operation.SetGroupKind(at, GroupKind.ANY), new Operation.Wrap(at, GroupKind.NOT))
                : List.of(new Operation.SetGroupKind(at, kind(choice)));
    }

    /** The operations that put a condition into a group of its own. */
    public static List<Operation> wrap(NodePath at, Joined choice) {
        return choice == Joined.NONE
                ? List.of(new Operation.Wrap(at, GroupKind.ANY), new Operation.Wrap(at, GroupKind.NOT))
                : List.of(new Operation.Wrap(at, kind(choice)));
    }

    private static GroupKind kind(Joined joined) {
        return switch (joined) {
            case ALL -> GroupKind.ALL;
            case ANY, NONE -> GroupKind.ANY;
            case AT_LEAST -> GroupKind.AT_LEAST;
        };
    }

    /** The operations that add a condition behind the parts of a group; one that is denied alone is put into a group first. */
    public static List<Operation> add(NodePath at, FormNode.Group group, Condition condition) {
        if (group.kind() == GroupKind.NOT && !inner(group)) {
            var inner = at.child(0);
            return List.of(new Operation.Wrap(inner, GroupKind.ANY), new Operation.AddCondition(inner, 1, condition));
        }
        return List.of(new Operation.AddCondition(list(at, group), parts(group).size(), condition));
    }

    /** The operations that take a group apart: its parts stand in its place. */
    public static List<Operation> apart(NodePath at, FormNode.Group group) {
        return inner(group)
                ? List.of(new Operation.Unwrap(at), new Operation.Unwrap(at))
                : List.of(new Operation.Unwrap(at));
    }
}
