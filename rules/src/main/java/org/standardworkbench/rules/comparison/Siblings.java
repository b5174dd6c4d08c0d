package org.standardworkbench.rules.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.CriterionCode;

/** Which criteria of two versions belong together that are based on the same one, such as two states of a draft. */
final class Siblings {

    private static final Comparator<Correspondence> ORDER = Comparator.comparing(
            one -> one.to().isEmpty() ? one.from().getFirst() : one.to().getFirst());

    private final List<Correspondence> all = new ArrayList<>();

    private Siblings() {}

    /** Criteria of both with what they come from. */
    private record Group(TreeSet<CriterionCode> base, TreeSet<CriterionCode> from, TreeSet<CriterionCode> to) {

        boolean touches(Group other) {
            return base.stream().anyMatch(other.base::contains);
        }

        void take(Group other) {
            base.addAll(other.base);
            from.addAll(other.from);
            to.addAll(other.to);
        }
    }

    /**
     * Each criterion of either stands in exactly one correspondence.
     *
     * @param from from the common base to the one
     * @param to from the common base to the other
     */
    static List<Correspondence> between(List<Correspondence> from, List<Correspondence> to) {
        List<Group> groups = new ArrayList<>();
        Group added = group(List.of(), List.of(), List.of());
        for (Correspondence one : from) {
            put(groups, added, group(one.from(), one.to(), List.of()));
        }
        for (Correspondence one : to) {
            put(groups, added, group(one.from(), List.of(), one.to()));
        }
        Siblings siblings = new Siblings();
        groups.forEach(siblings::tell);
        siblings.byCode(added);
        return siblings.all.stream().sorted(ORDER).toList();
    }

    private static Group group(List<CriterionCode> base, List<CriterionCode> from, List<CriterionCode> to) {
        return new Group(new TreeSet<>(base), new TreeSet<>(from), new TreeSet<>(to));
    }

    private static void put(List<Group> groups, Group added, Group one) {
        if (one.base().isEmpty()) {
            added.take(one);
            return;
        }
        List<Group> tied = groups.stream().filter(one::touches).toList();
        tied.forEach(one::take);
        groups.removeAll(tied);
        groups.add(one);
    }

    private void tell(Group group) {
        if (group.from().size() == group.to().size()) {
            // As many as before: those that keep their code are themselves, and only the others have become something
            // else.
            TreeSet<CriterionCode> kept = new TreeSet<>(group.from());
            kept.retainAll(group.to());
            kept.forEach(code -> add(new TreeSet<>(List.of(code)), new TreeSet<>(List.of(code))));
            group.from().removeAll(kept);
            group.to().removeAll(kept);
        }
        add(group.from(), group.to());
    }

    /** What neither has from the base. */
    private void byCode(Group added) {
        TreeSet<CriterionCode> codes = new TreeSet<>(added.from());
        codes.addAll(added.to());
        for (CriterionCode code : codes) {
            TreeSet<CriterionCode> one = new TreeSet<>(List.of(code));
            add(added.from().contains(code) ? one : new TreeSet<>(), added.to().contains(code) ? one : new TreeSet<>());
        }
    }

    private void add(TreeSet<CriterionCode> from, TreeSet<CriterionCode> to) {
        if (!from.isEmpty() || !to.isEmpty()) {
            all.add(new Correspondence(
                    List.copyOf(from), List.copyOf(to), Correspondences.how(new TreeSet<>(), from, to)));
        }
    }
}
