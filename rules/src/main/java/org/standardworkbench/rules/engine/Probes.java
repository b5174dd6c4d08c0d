package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.List;

/** A probe for each comparison of some conditions: rules that tell whether it is proved or disproved. */
final class Probes {

    private final List<Node> roots;
    private final List<Node> nodes = new ArrayList<>();
    private final RuleGroup group;

    /**
     * @param name safe name for the rules
     * @param pattern the kind of fact
     */
    Probes(String name, String pattern, List<Node> roots, Slots slots) {
        this.roots = List.copyOf(roots);
        roots.forEach(this::collect);
        this.group = GroupWriter.probes(name, pattern, nodes, slots);
    }

    private void collect(Node node) {
        if (node.parts().isEmpty() && !(node instanceof Node.AtLeast)) {
            nodes.add(node);
        }
        node.parts().forEach(this::collect);
    }

    List<Node> roots() {
        return roots;
    }

    RuleGroup group() {
        return group;
    }

    /** The number of a node among the decisions, told by identity: equal conditions may stand in several places. */
    int number(Node node) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) == node) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a node of these probes");
    }
}
