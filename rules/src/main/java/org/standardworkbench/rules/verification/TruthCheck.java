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
            never(Finding.Kind.NEVER_ASKED, "The criterion is asked of no site: ", conjuncts(asked), List.of());
            return;
        }
        if (!fails[asked] && !applicability.equals(Condition.ALWAYS)) {
            claims.add(Claim.proved(
                    Finding.Kind.ALWAYS_HOLDS,
                    applicability,
                    List.of(
                            Finding.Piece.words("The applicability leaves nobody out: "),
                            wording.condition(applicability),
                            Finding.Piece.words(" fails on no site.")),
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
            String who = requirement
                    ? "The criterion can never be met: "
                    : "The band of "
                            + Wording.points(table.criterion().bands().get(step).points()) + " can never be earned: ";
            Finding.Kind kind = requirement ? Finding.Kind.NEVER_MET : Finding.Kind.UNREACHABLE_BAND;
            never(kind, who, conjuncts(root), asked);
        } else if (requirement && !missed) {
            Condition condition = table.forest().node(root).condition();
            claims.add(Claim.proved(
                    Finding.Kind.ALWAYS_MET,
                    condition,
                    List.of(
                            Finding.Piece.words("Every site meets the criterion to which it applies: "),
                            wording.condition(condition),
                            Finding.Piece.words(" fails on none of them.")),
                    always()));
        } else {
            parts(root);
        }
    }

    private String always() {
        return "It fails on none of the combinations of values that can make a difference; at most data are missing.";
    }

    /** Parts of a condition that itself sometimes holds and sometimes fails. */
    private void parts(int node) {
        for (int part : table.forest().node(node).parts()) {
            Condition condition = table.forest().node(part).condition();
            if (!holds[part]) {
                claims.add(Claim.proved(
                        Finding.Kind.CONTRADICTION,
                        condition,
                        List.of(wording.condition(condition), Finding.Piece.words(" can never hold.")),
                        reason(core(conjuncts(part)))));
            } else if (!fails[part]) {
                claims.add(Claim.proved(
                        Finding.Kind.ALWAYS_HOLDS,
                        condition,
                        List.of(wording.condition(condition), Finding.Piece.words(" fails on no site.")),
                        always()));
            } else {
                parts(part);
            }
        }
    }

    private void never(Finding.Kind kind, String who, List<Integer> own, List<Integer> others) {
        List<Integer> all = new ArrayList<>(others);
        all.addAll(own);
        List<Integer> core = core(all);
        Condition about = core.stream()
                .filter(own::contains)
                .findFirst()
                .map(node -> table.forest().node(node).condition())
                .orElseGet(() -> table.forest().node(core.getFirst()).condition());
        List<Finding.Piece> sentence = new ArrayList<>(List.of(Finding.Piece.words(who)));
        for (int at = 0; at < core.size(); at++) {
            if (at > 0) {
                sentence.add(Finding.Piece.words(at == core.size() - 1 ? " and " : ", "));
            }
            sentence.add(wording.condition(table.forest().node(core.get(at)).condition()));
        }
        sentence.add(Finding.Piece.words(core.size() == 1 ? " can never hold." : " exclude each other."));
        claims.add(Claim.proved(kind, about, sentence, reason(core)));
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
                .map(line -> line.limits().because(name(line.quantity())))
                .collect(Collectors.joining("; "));
        String all = "None of the combinations of values that can make a difference satisfies "
                + (core.size() == 1
                        ? "it"
                        : "both".repeat(core.size() == 2 ? 1 : 0) + "all of them".repeat(core.size() > 2 ? 1 : 0))
                + ".";
        return limits.isEmpty() ? all : all + " " + limits + ".";
    }

    private String name(Expression quantity) {
        return wording.statements().of(quantity);
    }
}
