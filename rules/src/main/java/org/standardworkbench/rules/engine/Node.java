package org.standardworkbench.rules.engine;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;

/**
 * A condition whose values have slots. The tree has the shape of the condition, with "every" conditions of level rules written
 * out per criterion, theme or group.
 */
sealed interface Node {

    /** The condition of the model that this node stands for. */
    Condition condition();

    /** Which criterion, theme or group a written-out part is about. */
    Optional<String> about();

    /** The parts. */
    default List<Node> parts() {
        return List.of();
    }

    /** A slot compared with a slot. */
    record Compare(Condition condition, Optional<String> about, int left, ComparisonOperator operator, int right)
            implements Node {}

    /** A slot that has one of some whole numbers: the literal of a truth or code, the ordinals of outcomes. */
    record OneOf(Condition condition, Optional<String> about, int slot, List<Long> values) implements Node {

        /** Copies the values. */
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A slot between two slots, both included. */
    record Between(Condition condition, Optional<String> about, int slot, int low, int high) implements Node {}

    /** At least a number of parts hold: all for "all of", one for "any of". */
    record AtLeast(Condition condition, Optional<String> about, int minimum, List<Node> parts) implements Node {

        /** Copies the parts. */
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition condition, Optional<String> about, Node part) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(part);
        }
    }
}
