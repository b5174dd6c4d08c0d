package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.standardworkbench.rules.runtime.Kleene;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;

/** Finds conditions that never hold and conditions that always hold, on all combinations of a table. */
final class TruthCheck {

    private final Table table;
    private final Wording wording;
    private final List<Claim> claims = new ArrayList<>();
    private final boolean[] holds;
    private final boolean[] fails;
    private final boolean[] earned;
    private boolean missed;

    private TruthCheck(Table table, Wording wording) {
        this.table = table;
        this.wording = wording;
        this.holds = new boolean[table.forest().size()];
        this.fails = new boolean[table.forest().size()];
        this.earned = new boolean[table.steps().size()];
    }

    static List<Claim> of(Table table, Wording wording) {
        TruthCheck check = new TruthCheck(table, wording);
        check.look();
        check.tell();
        return check.claims;
    }

    private void look() {
        Partition partition = table.partition();
        table.combinations()
                .mapToObj(partition::at)
                .filter(partition::plausible)
                .forEach(at -> {
                    Kleene[] truths = table.forest().decide(at, Forest.NOTHING);
                    for (int node = 0; node < truths.length; node++) {
                        holds[node] |= truths[node] == Kleene.TRUE;
                        fails[node] |= truths[node] == Kleene.FALSE;
                    }
                    if (truths[table.applicability()] == Kleene.TRUE) {
                        for (int step = 0; step < earned.length; step++) {
                            earned[step] |= truths[table.steps().get(step)] == Kleene.TRUE;
                        }
                        missed |= truths[table.steps().getLast()] == Kleene.FALSE;
                    }
                });
    }

    private void tell() {
        int asked = table.applicability();
        Condition applicability = table.forest().node(asked).condition();
        if (!holds[asked]) {
            never(Finding.Kind.NEVER_ASKED, "never-asked", conjuncts(asked), List.of());
            return;
        }
        if (!fails[asked] && !applicability.equals(Condition.ALWAYS)) {
            claims.add(Claim.proved(
                    Finding.Kind.ALWAYS_HOLDS,
                    applicability,
                    wording.words().sentence("nobody-left-out", wording.condition(applicability)),
                    always()));
        } else {
            parts(asked);
        }
        for (int step = 0; step < earned.length; step++) {
            step(step, conjuncts(asked));
        }
    }

    private void step(int step, List<Integer> asked) {
        int root = table.steps().get(step);
        boolean requirement = step == earned.length - 1;
        if (!earned[step]) {
            if (requirement) {
                never(Finding.Kind.NEVER_MET, "never-met", conjuncts(root), asked);
            } else {
                int points = table.criterion().bands().get(step).points();
                never(
                        Finding.Kind.UNREACHABLE_BAND,
                        "band-never",
                        conjuncts(root),
                        asked,
                        wording.statements().points(points));
            }
        } else if (requirement && !missed) {
            Condition condition = table.forest().node(root).condition();
            claims.add(Claim.proved(
                    Finding.Kind.ALWAYS_MET,
                    condition,
                    wording.words().sentence("always-met", wording.condition(condition)),
                    always()));
        } else {
            parts(root);
        }
    }

    private String always() {
        return wording.words().say("proof.always");
    }

    /** Parts of a condition that itself sometimes holds and sometimes fails. */
    private void parts(int node) {
        for (int part : table.forest().node(node).parts()) {
            Condition condition = table.forest().node(part).condition();
            if (!holds[part]) {
                claims.add(Claim.proved(
                        Finding.Kind.CONTRADICTION,
                        condition,
                        wording.words().sentence("contradiction", wording.condition(condition)),
                        reason(core(conjuncts(part)))));
            } else if (!fails[part]) {
                claims.add(Claim.proved(
                        Finding.Kind.ALWAYS_HOLDS,
                        condition,
                        wording.words().sentence("always-holds", wording.condition(condition)),
                        always()));
            } else {
                parts(part);
            }
        }
    }

    private void never(Finding.Kind kind, String key, List<Integer> own, List<Integer> others, Object... parts) {
        List<Integer> all = new ArrayList<>(others);
        all.addAll(own);
        List<Integer> core = core(all);
        Condition about = core.stream()
                .filter(own::contains)
                .findFirst()
                .map(node -> table.forest().node(node).condition())
                .orElseGet(() -> table.forest().node(core.getFirst()).condition());
        List<Condition> excluding =
                core.stream().map(node -> table.forest().node(node).condition()).toList();
        claims.add(Claim.proved(kind, about, wording.never(key, excluding, parts), reason(core)));
    }

    /** What all have to hold for a node to hold. */
    private List<Integer> conjuncts(int root) {
        Forest.Node node = table.forest().node(root);
        return node.isGroup()
                        && node.condition() instanceof Condition.AllOf
                        && !node.parts().isEmpty()
                ? node.parts().stream()
                        .flatMap(part -> conjuncts(part).stream())
                        .toList()
                : List.of(root);
    }

    /** As few of some conditions as possible that never hold together. */
    private List<Integer> core(List<Integer> conditions) {
        List<Integer> core = new ArrayList<>(conditions);
        for (Integer one : conditions) {
            List<Integer> fewer = new ArrayList<>(core);
            fewer.remove(one);
            if (!fewer.isEmpty() && neverTogether(fewer)) {
                core = fewer;
            }
        }
        return core;
    }

    private boolean neverTogether(List<Integer> conditions) {
        Partition partition = table.partition();
        return table.combinations()
                .mapToObj(partition::at)
                .filter(partition::plausible)
                .noneMatch(at -> {
                    Kleene[] truths = table.forest().decide(at, Forest.NOTHING);
                    return conditions.stream().allMatch(node -> truths[node] == Kleene.TRUE);
                });
    }

    private String reason(List<Integer> core) {
        String limits = core.stream()
                .flatMapToInt(node -> table.forest().within(node))
                .map(node -> table.forest().node(node).line())
                .filter(line -> line >= 0)
                .distinct()
                .mapToObj(line -> table.partition().lines().get(line))
                .filter(line ->
                        !line.limits().equals(Limits.NONE) && line.minus().isEmpty())
                .map(line -> wording.words().say(line.limits().because(), name(line.quantity())))
                .collect(Collectors.joining("; "));
        String all = wording.words()
                .say(
                        switch (core.size()) {
                            case 1 -> "proof.none.one";
                            case 2 -> "proof.none.two";
                            default -> "proof.none.many";
                        });
        return limits.isEmpty() ? all : all + " " + limits + ".";
    }

    private String name(Expression quantity) {
        return wording.statements().of(quantity);
    }
}
