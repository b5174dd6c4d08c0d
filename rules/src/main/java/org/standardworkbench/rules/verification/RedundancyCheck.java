package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.standardworkbench.rules.runtime.Kleene;
import org.standardworkbench.rules.standard.Condition;

/**
 * Finds parts of conditions without which every outcome of the criterion is the same, whatever the data, be they complete or not, plausible
 * or not.
 */
final class RedundancyCheck {

    private final Table table;
    private final Wording wording;
    private final int[] outcomes;
    private final Set<Integer> redundant = new TreeSet<>();

    private RedundancyCheck(Table table, Wording wording) {
        this.table = table;
        this.wording = wording;
        this.outcomes = table.combinations()
                .mapToInt(number -> table.decide(table.partition().at(number), Forest.NOTHING))
                .toArray();
    }

    /** @param told conditions about which something stronger is told, by identity */
    static List<Claim> of(Table table, Wording wording, List<Condition> told) {
        RedundancyCheck check = new RedundancyCheck(table, wording);
        IntPredicate spared = node -> told.stream()
                .anyMatch(condition -> condition == table.forest().node(node).condition());
        check.look(table.applicability(), spared);
        table.steps().forEach(step -> check.look(step, spared));
        return check.redundant.stream().map(check::claim).toList();
    }

    /** The later of two that make each other redundant is the one that is told. */
    private void look(int root, IntPredicate spared) {
        if (spared.test(root)) {
            return;
        }
        Forest.Node node = table.forest().node(root);
        List<Integer> left = new ArrayList<>(node.parts());
        for (int part : node.parts().reversed()) {
            boolean alone = node.canSpare() && left.size() > Math.max(1, node.minimum()) && !spared.test(part);
            if (alone && changesNothing(part) && stillImplied(node, left, part)) {
                left.remove(Integer.valueOf(part));
                redundant.add(part);
            } else {
                look(part, spared);
            }
        }
    }

    private boolean changesNothing(int part) {
        return table.combinations()
                .allMatch(number -> table.decide(table.partition().at(number), part) == outcomes[(int) number]);
    }

    /** Of two parts that make each other redundant, only one may be left out. */
    private boolean stillImplied(Forest.Node node, List<Integer> left, int part) {
        if (left.size() == node.parts().size()) {
            return true;
        }
        // Something else of this group is told already: this one too only if it is told by what then is left.
        return left.stream().anyMatch(other -> other != part && implies(node, other, part));
    }

    private boolean implies(Forest.Node group, int other, int part) {
        boolean any = group.condition() instanceof Condition.AnyOf;
        return table.combinations().allMatch(number -> {
            Kleene[] truths = table.forest().decide(table.partition().at(number), Forest.NOTHING);
            return any ? truths[part].compareTo(truths[other]) <= 0 : truths[other].compareTo(truths[part]) <= 0;
        });
    }

    private Claim claim(int part) {
        Condition condition = table.forest().node(part).condition();
        return Claim.without(
                part,
                condition,
                sentence(condition, source(part)),
                wording.words().say("proof.without"));
    }

    private List<Finding.Piece> sentence(Condition condition, Optional<Integer> other) {
        FindingWords words = wording.words();
        if (other.isEmpty()) {
            return words.sentence("redundant", wording.condition(condition));
        }
        Condition stronger = table.forest().node(other.get()).condition();
        Finding.Piece place = wording.place(table.criterion().code(), stronger);
        return stronger.equals(condition)
                ? words.sentence("redundant.same", wording.condition(condition), place)
                : words.sentence("redundant.beside", wording.condition(condition), wording.condition(stronger), place);
    }

    /** A single other condition that makes it redundant, beside it or beside one of the groups of its kind around it. */
    private Optional<Integer> source(int part) {
        Forest.Node group = around(part).orElseThrow();
        boolean any = group.condition() instanceof Condition.AnyOf;
        List<Integer> candidates = new ArrayList<>(group.parts());
        Optional<Integer> outer = Optional.of(numberOf(group));
        while (outer.isPresent()) {
            Optional<Forest.Node> wider = around(outer.get())
                    .filter(node -> node.condition() instanceof Condition.AnyOf == any
                            && (any || node.condition() instanceof Condition.AllOf));
            int inner = outer.get();
            wider.ifPresent(
                    node -> node.parts().stream().filter(one -> one != inner).forEach(candidates::add));
            outer = wider.map(this::numberOf);
        }
        if (!any) {
            candidates.addAll(conjuncts(table.applicability()));
        }
        return candidates.stream()
                .filter(other -> other != part && !redundant.contains(other))
                .filter(other -> implies(group, other, part))
                .findFirst();
    }

    /** What holds wherever the criterion is asked. */
    private List<Integer> conjuncts(int root) {
        Forest.Node node = table.forest().node(root);
        return node.condition() instanceof Condition.AllOf
                ? node.parts().stream()
                        .flatMap(part -> conjuncts(part).stream())
                        .toList()
                : List.of(root);
    }

    private Optional<Forest.Node> around(int part) {
        return IntStream.range(0, table.forest().size())
                .mapToObj(table.forest()::node)
                .filter(node -> node.parts().contains(part))
                .findFirst();
    }

    private int numberOf(Forest.Node node) {
        return IntStream.range(0, table.forest().size())
                .filter(number -> table.forest().node(number) == node)
                .findFirst()
                .orElseThrow();
    }
}
