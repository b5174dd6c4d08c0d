package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.standardworkbench.rules.runtime.Kleene;
import org.standardworkbench.rules.standard.Condition;

/** Some conditions with all their parts, as a list in which parts stand before the whole, so that one pass decides all of them. */
final class Forest {

    /** No part is left out. */
    static final int NOTHING = -1;

    /**
     * A condition or part of one.
     *
     * @param line which line a leaf asks about; -1 for a group and for what is fixed
     * @param truths of a leaf by the parts of its line; one value for what is fixed
     * @param parts of a group, by number
     * @param minimum how many of them have to hold; -1 for all; 0 with a single part for not
     */
    record Node(Condition condition, int line, Kleene[] truths, List<Integer> parts, int minimum) {

        boolean isGroup() {
            return line < 0 && truths.length == 0 && minimum != 0;
        }

        /** Whether it still stands for something without one of its parts. */
        boolean canSpare() {
            return isGroup() && parts.size() > 1 && minimum < parts.size();
        }
    }

    private static final Kleene[] NONE = {};

    private final List<Node> nodes = new ArrayList<>();
    private final LineReader reader;
    private final Partition partition;

    Forest(LineReader reader, Partition partition) {
        this.reader = reader;
        this.partition = partition;
    }

    /** Adds a condition with all its parts and gives its number. */
    int add(Condition condition) {
        Node node =
                switch (condition) {
                    case Condition.AllOf(var parts) -> group(condition, parts, -1);
                    case Condition.AnyOf(var parts) -> group(condition, parts, 1);
                    case Condition.AtLeast(var minimum, var parts) -> group(condition, parts, minimum);
                    case Condition.Not(var part) -> group(condition, List.of(part), 0);
                    default -> leaf(condition);
                };
        nodes.add(node);
        return nodes.size() - 1;
    }

    private Node group(Condition condition, List<Condition> parts, int minimum) {
        return new Node(condition, -1, NONE, parts.stream().map(this::add).toList(), minimum);
    }

    private Node leaf(Condition condition) {
        Optional<Boolean> fixed = reader.fixed(condition);
        int line = partition.lineOf(condition);
        return fixed.isPresent() && (!fixed.get() || line < 0)
                ? new Node(condition, -1, new Kleene[] {Kleene.of(fixed.get(), !fixed.get())}, List.of(), -1)
                : new Node(condition, line, partition.truths(condition), List.of(), -1);
    }

    Node node(int number) {
        return nodes.get(number);
    }

    int size() {
        return nodes.size();
    }

    /** The truth of every node in a combination. @param without a part that is left out, or {@link #NOTHING} */
    Kleene[] decide(int[] at, int without) {
        Kleene[] truths = new Kleene[nodes.size()];
        for (int number = 0; number < truths.length; number++) {
            Node node = nodes.get(number);
            if (node.line() >= 0) {
                truths[number] = node.truths()[at[node.line()]];
            } else if (node.truths().length == 1) {
                truths[number] = node.truths()[0];
            } else if (node.minimum() == 0) {
                truths[number] = truths[node.parts().getFirst()].not();
            } else {
                truths[number] = count(node, truths, without);
            }
        }
        return truths;
    }

    private static Kleene count(Node node, Kleene[] truths, int without) {
        int proved = 0;
        int disproved = 0;
        int size = 0;
        for (int part : node.parts()) {
            if (part != without) {
                size++;
                proved += truths[part] == Kleene.TRUE ? 1 : 0;
                disproved += truths[part] == Kleene.FALSE ? 1 : 0;
            }
        }
        int minimum = node.minimum() < 0 ? size : node.minimum();
        return Kleene.of(proved >= minimum, disproved > size - minimum);
    }

    /** The numbers of a node and of all its parts. */
    IntStream within(int number) {
        return IntStream.concat(
                IntStream.of(number), nodes.get(number).parts().stream().flatMapToInt(this::within));
    }
}
