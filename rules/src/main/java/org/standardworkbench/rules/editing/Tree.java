package org.standardworkbench.rules.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;

/**
 * Conditions as lists within lists. A rule, a filter and a test hold a list whose parts must all hold; it is written without saying
 * so, and a list of one is that one.
 */
final class Tree {

    static final String FILTER = "filter";
    static final String TEST = "test";

    private Tree() {}

    /** The parts of a list that stands without a word. */
    static List<Condition> parts(Condition whole) {
        return whole instanceof Condition.AllOf all && all.parts().size() != 1 ? all.parts() : List.of(whole);
    }

    private static Condition together(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    /** The parts of a group; empty for anything else. */
    static Optional<List<Condition>> members(Condition node) {
        return switch (node) {
            case Condition.AllOf all -> Optional.of(all.parts());
            case Condition.AnyOf any -> Optional.of(any.parts());
            case Condition.AtLeast atLeast -> Optional.of(atLeast.parts());
            case Condition.Not not -> Optional.of(List.of(not.part()));
            default -> Optional.empty();
        };
    }

    /** The list that a path leads to. @throws Refusal if there is none */
    static List<Condition> list(Condition whole, List<String> steps) {
        List<Condition> found = new ArrayList<>();
        change(whole, steps, parts -> {
            found.addAll(parts);
            return parts;
        });
        return found;
    }

    /** The condition that a path leads to. @throws Refusal if there is none */
    static Condition node(Condition whole, NodePath path) {
        if (path.steps().isEmpty()) {
            return whole;
        }
        return at(
                list(whole, path.parent().steps()),
                path.steps().get(path.steps().size() - 1));
    }

    private static Condition at(List<Condition> parts, String step) {
        return NodePath.position(step)
                .filter(position -> position < parts.size())
                .map(parts::get)
                .orElseThrow(Tree::gone);
    }

    static Refusal gone() {
        return new Refusal("There is no condition at this place any more. Look at the criterion as it is now.");
    }

    /** The whole with the list that a path leads to changed. @throws Refusal if there is none, or it cannot be so */
    static Condition change(Condition whole, List<String> steps, UnaryOperator<List<Condition>> change) {
        if (steps.isEmpty()) {
            return together(change.apply(parts(whole)));
        }
        List<Condition> parts = new ArrayList<>(parts(whole));
        Condition node = at(parts, steps.get(0));
        parts.set(Integer.parseInt(steps.get(0)), within(node, steps.subList(1, steps.size()), change));
        return together(parts);
    }

    private static Condition within(Condition node, List<String> steps, UnaryOperator<List<Condition>> change) {
        boolean members =
                !steps.isEmpty() && (steps.get(0).equals(FILTER) || steps.get(0).equals(TEST));
        if (members) {
            return switch (node) {
                case Condition.Comparison comparison ->
                    new Condition.Comparison(
                            within(comparison.left(), steps, change), comparison.operator(), comparison.right());
                case Condition.Between between ->
                    new Condition.Between(within(between.value(), steps, change), between.low(), between.high());
                default -> throw gone();
            };
        }
        List<Condition> parts = new ArrayList<>(members(node).orElseThrow(Tree::gone));
        if (steps.isEmpty()) {
            return withMembers(node, change.apply(parts));
        }
        Condition inner = at(parts, steps.get(0));
        parts.set(Integer.parseInt(steps.get(0)), within(inner, steps.subList(1, steps.size()), change));
        return withMembers(node, parts);
    }

    private static Expression within(Expression value, List<String> steps, UnaryOperator<List<Condition>> change) {
        if (!(value instanceof Expression.Aggregate aggregate)) {
            throw gone();
        }
        List<String> rest = steps.subList(1, steps.size());
        if (steps.get(0).equals(FILTER)) {
            Condition filter = change(aggregate.filter(), rest, change);
            return new Expression.Aggregate(
                    aggregate.members(), filter, aggregate.function(), aggregate.of(), aggregate.test());
        }
        Condition test = change(aggregate.test().orElseThrow(Tree::gone), rest, change);
        if (test.equals(Condition.ALWAYS)) {
            throw new Refusal("A share must test something. Change the condition instead of taking it out.");
        }
        return new Expression.Aggregate(
                aggregate.members(), aggregate.filter(), aggregate.function(), aggregate.of(), Optional.of(test));
    }

    private static Condition withMembers(Condition node, List<Condition> parts) {
        if (parts.isEmpty()) {
            throw new Refusal("A group has at least one condition. Take the whole group out instead.");
        }
        return switch (node) {
            case Condition.AllOf all -> new Condition.AllOf(parts);
            case Condition.AnyOf any -> new Condition.AnyOf(parts);
            case Condition.AtLeast atLeast -> {
                if (atLeast.minimum() > parts.size()) {
                    throw new Refusal("At least " + atLeast.minimum()
                            + " conditions must hold, so fewer cannot stand here." + " Lower that number first.");
                }
                yield new Condition.AtLeast(atLeast.minimum(), parts);
            }
            case Condition.Not not -> {
                if (parts.size() != 1) {
                    throw new Refusal(
                            "Only one condition can be denied at once. Put the conditions into a group first.");
                }
                yield new Condition.Not(parts.get(0));
            }
            default -> throw gone();
        };
    }
}
