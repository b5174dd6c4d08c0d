package org.standardworkbench.rules.editing;

import java.util.List;
import org.standardworkbench.rules.standard.Condition;

/** Makes groups of conditions. */
final class Groups {

    private Groups() {}

    static Condition of(GroupKind kind, List<Condition> parts) {
        return switch (kind) {
            case ALL -> new Condition.AllOf(parts);
            case ANY -> new Condition.AnyOf(parts);
            case AT_LEAST -> new Condition.AtLeast(1, parts);
            case NOT -> {
                if (parts.size() != 1) {
                    throw new Refusal(
                            "Only one condition can be denied at once. Put the conditions into a group first.");
                }
                yield new Condition.Not(parts.get(0));
            }
        };
    }

    static Condition ofKind(Condition group, GroupKind kind) {
        List<Condition> parts = Tree.members(group).orElseThrow(() -> new Refusal("This condition is no group."));
        boolean same = group instanceof Condition.AtLeast && kind == GroupKind.AT_LEAST;
        return same ? group : of(kind, parts);
    }

    static Condition withMinimum(Condition group, int minimum) {
        if (!(group instanceof Condition.AtLeast atLeast)) {
            throw new Refusal("Only of a group \"at least so many of\" a number can be asked.");
        }
        if (minimum < 1 || minimum > atLeast.parts().size()) {
            throw new Refusal(
                    "The group has " + atLeast.parts().size() + " conditions. Choose a number from 1 to that.");
        }
        return new Condition.AtLeast(minimum, atLeast.parts());
    }
}
