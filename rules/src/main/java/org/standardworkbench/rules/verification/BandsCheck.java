package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.runtime.Kleene;

/** Finds values between two bands that earn nothing, and values that earn two bands at once. Sites have to show them. */
final class BandsCheck {

    /** So many ways of showing one thing are tried. */
    private static final int MOST_WAYS = 40;

    /** Two steps, in order. */
    private record Pair(int one, int other) {}

    private final Table table;
    private final Wording wording;
    private final Map<Pair, List<List<int[]>>> overlaps = new LinkedHashMap<>();
    private final Map<Pair, List<List<int[]>>> gaps = new LinkedHashMap<>();

    private BandsCheck(Table table, Wording wording) {
        this.table = table;
        this.wording = wording;
    }

    static List<Claim> of(Table table, Wording wording) {
        if (table.steps().size() == 1) {
            return List.of();
        }
        BandsCheck check = new BandsCheck(table, wording);
        table.complete().forEach(check::overlap);
        for (int line = 0; line < table.partition().lines().size(); line++) {
            check.gaps(line);
        }
        List<Claim> claims = new ArrayList<>();
        check.overlaps.forEach((pair, ways) -> claims.add(check.overlap(pair, ways)));
        check.gaps.forEach((pair, ways) -> claims.add(check.gap(pair, ways)));
        return claims;
    }

    private void overlap(long number) {
        int[] at = table.partition().at(number);
        Kleene[] truths = table.forest().decide(at, Forest.NOTHING);
        if (table.decide(truths) == Table.TWICE) {
            List<Integer> held = new ArrayList<>();
            for (int step = 0; step < table.steps().size(); step++) {
                if (truths[table.steps().get(step)] == Kleene.TRUE) {
                    held.add(step);
                }
            }
            add(overlaps, new Pair(held.get(0), held.get(1)), List.of(at));
        }
    }

    private static void add(Map<Pair, List<List<int[]>>> ways, Pair pair, List<int[]> way) {
        List<List<int[]>> known = ways.computeIfAbsent(pair, first -> new ArrayList<>());
        if (known.size() < MOST_WAYS) {
            known.add(way);
        }
    }

    private void gaps(int line) {
        if (table.partition().lines().get(line).kind() != Line.Kind.NUMBER) {
            return;
        }
        table.complete()
                .mapToObj(table.partition()::at)
                .filter(at -> first(at, line))
                .forEach(at -> along(at, line));
    }

    /** Whether no plausible value of the line is smaller. */
    private boolean first(int[] at, int line) {
        return at[line] == 0 || !table.partition().parts(line).get(at[line] - 1).plausible();
    }

    private void along(int[] start, int line) {
        int[] last = null;
        int[] gap = null;
        for (int part = start[line]; part < table.partition().parts(line).size(); part++) {
            int[] at = start.clone();
            at[line] = part;
            if (!table.partition().known(at) || !table.partition().plausible(at)) {
                return;
            }
            int decided = table.decide(at, Forest.NOTHING);
            if (decided >= 0) {
                int before = last == null ? decided : table.decide(last, Forest.NOTHING);
                if (last != null && gap != null && before != decided) {
                    Pair pair = new Pair(Math.min(before, decided), Math.max(before, decided));
                    add(gaps, pair, List.of(last, gap, at));
                }
                last = at;
                gap = null;
            } else if (decided == Table.NOT_MET) {
                gap = gap == null ? at : gap;
            } else {
                last = null;
                gap = null;
            }
        }
    }

    private Claim overlap(Pair pair, List<List<int[]>> ways) {
        return Claim.shown(Finding.Kind.OVERLAP, table.condition(pair.other()), sentence("overlap", pair), ways);
    }

    private Claim gap(Pair pair, List<List<int[]>> ways) {
        return Claim.shown(Finding.Kind.GAP, table.condition(pair.one()), sentence("gap", pair), ways);
    }

    private List<Finding.Piece> sentence(String key, Pair pair) {
        return wording.words()
                .sentence(
                        key,
                        wording.step(table.criterion(), pair.one()),
                        wording.step(table.criterion(), pair.other()),
                        wording.condition(table.condition(pair.one())),
                        wording.condition(table.condition(pair.other())));
    }
}
