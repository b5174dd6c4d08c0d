package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.assessment.Outcome.Missing;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.runtime.Area;
import org.standardworkbench.rules.runtime.Company;
import org.standardworkbench.rules.runtime.Decision;
import org.standardworkbench.rules.runtime.Fact;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.runtime.Term;

/**
 * Finds a smallest set of missing data for which some values settle an undetermined outcome: tries sets by size, lets the terms
 * that they complete take the values at and beside everything that they are compared with, and asks the rules. Exhaustive up to
 * {@value #MOST} missing data; beyond that all are listed.
 */
final class MissingSearch {

    /** Most missing data for which every set is tried. */
    static final int MOST = 12;

    private static final int MOST_TRIALS = 4_000;

    private final Layout layout;
    private final RuleCache cache;
    private final RuleGroup group;
    private final Dataset dataset;
    private final Runner.Run run;
    private final Subject holder;
    private final Slots slots;
    private final boolean company;
    private final long[] low;
    private final long[] high;
    private final Map<Integer, Set<MissingDatum>> open = new LinkedHashMap<>();

    /** @param group the rules of one criterion alone */
    MissingSearch(
            Layout layout,
            RuleCache cache,
            RuleGroup group,
            Slots slots,
            boolean company,
            Dataset dataset,
            Runner.Run run,
            Subject holder) {
        this.layout = layout;
        this.cache = cache;
        this.group = group;
        this.slots = slots;
        this.company = company;
        this.dataset = dataset;
        this.run = run;
        this.holder = holder;
        this.low = new long[slots.size()];
        this.high = new long[slots.size()];
        run.binding().scales(slots).fill(run.data(), holder, low, high);
        for (int slot = 0; slot < slots.size(); slot++) {
            boolean unknown = low[slot] != high[slot] || slots.term(slot) instanceof Term.Known && low[slot] == 0;
            if (unknown) {
                Reads reads = new Reads(layout, dataset, run.data()).follow(slots.term(slot), holder);
                open.put(slot, new TreeSet<>(reads.missing()));
            }
        }
    }

    /** Everything that is missing for the criterion. */
    List<MissingDatum> all() {
        Set<MissingDatum> all = new TreeSet<>();
        open.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /** A smallest set that settles the outcome, whichever way. */
    Missing smallest() {
        return byKind(true).values().stream()
                .findFirst()
                .map(data -> new Missing(data, true))
                .orElseGet(() -> new Missing(all(), false));
    }

    /**
     * For each outcome that can still come about, a smallest set that brings it about; empty if there are too many missing data.
     *
     * @param first whether the first outcome found is enough
     */
    Map<Decision.Kind, List<MissingDatum>> byKind(boolean first) {
        List<MissingDatum> all = all();
        Map<Decision.Kind, List<MissingDatum>> found = new EnumMap<>(Decision.Kind.class);
        if (all.size() > MOST) {
            return found;
        }
        for (int size = 1; size <= all.size(); size++) {
            for (int set = 1; set < 1 << all.size(); set++) {
                if (Integer.bitCount(set) == size) {
                    attempt(subset(all, set), found);
                    if (first && !found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    private static List<MissingDatum> subset(List<MissingDatum> all, int set) {
        List<MissingDatum> subset = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((set & 1 << i) != 0) {
                subset.add(all.get(i));
            }
        }
        return subset;
    }

    private void attempt(List<MissingDatum> subset, Map<Decision.Kind, List<MissingDatum>> found) {
        List<Integer> free = open.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && subset.containsAll(entry.getValue()))
                .filter(entry ->
                        entry.getValue().stream().noneMatch(datum -> datum.kind() == MissingDatum.Kind.NO_VALUE))
                .map(Map.Entry::getKey)
                .toList();
        if (free.isEmpty()) {
            return;
        }
        List<Fact> trials = new ArrayList<>();
        assign(free, 0, low.clone(), high.clone(), trials);
        try (RuleCache.Use use = cache.use(group.drl())) {
            use.rules().run(trials, trials.size() * group.decisions());
        }
        for (Fact trial : trials) {
            Decision.Kind kind = trial.decision(0).kind();
            if (kind != Decision.Kind.UNDETERMINED) {
                found.putIfAbsent(kind, subset);
            }
        }
    }

    private void assign(List<Integer> free, int at, long[] lows, long[] highs, List<Fact> trials) {
        if (trials.size() >= MOST_TRIALS) {
            return;
        }
        if (at == free.size()) {
            trials.add(
                    company
                            ? new Company(lows.clone(), highs.clone(), group.decisions())
                            : new Area(lows.clone(), highs.clone(), group.decisions()));
            return;
        }
        int slot = free.get(at);
        for (long value : candidates(slot)) {
            lows[slot] = value;
            highs[slot] = value;
            assign(free, at + 1, lows, highs, trials);
        }
        lows[slot] = low[slot];
        highs[slot] = high[slot];
    }

    private List<Long> candidates(int slot) {
        return switch (slots.term(slot)) {
            case Term.Known known -> List.of(1L);
            case Term.OutcomeOf outcome ->
                List.of(
                        (long) Decision.Kind.NOT_MET.ordinal(),
                        (long) Decision.Kind.PARTLY_MET.ordinal(),
                        (long) Decision.Kind.MET.ordinal(),
                        (long) Decision.Kind.NOT_APPLICABLE.ordinal());
            case Term.Rounded rounded -> ofIndicator(rounded, slot);
            default -> around(slot, 1);
        };
    }

    private List<Long> ofIndicator(Term.Rounded rounded, int slot) {
        var subject = rounded.holder() == Term.Holder.AREA
                ? org.standardworkbench.rules.standard.Subject.AREA
                : org.standardworkbench.rules.standard.Subject.COMPANY;
        var indicator = layout.indicators(subject).get(rounded.indicator());
        return switch (indicator.kind()) {
            case TRUTH -> List.of(0L, 1L);
            case CODE ->
                java.util.stream.LongStream.range(0, indicator.codes().size())
                        .boxed()
                        .toList();
            case NUMBER -> {
                int more = run.binding().scales(slots).digits(slot)
                        - indicator.rounding().digits();
                yield around(slot, Math.round(Math.pow(10, Math.max(0, more))));
            }
        };
    }

    /** The values at and beside everything known that the slot shares a scale with, on the slot's own grid. */
    private List<Long> around(int slot, long step) {
        Set<Long> values = new TreeSet<>(Arrays.asList(0L, step));
        for (int other = 0; other < slots.size(); other++) {
            boolean known = low[other] != Subject.OPEN_LOW && high[other] != Subject.OPEN_HIGH;
            if (other != slot && known && slots.scale(other) == slots.scale(slot)) {
                long grid = Math.floorDiv(low[other], step) * step;
                values.addAll(List.of(grid - step, grid, grid + step));
            }
        }
        boolean inside = low[slot] != Subject.OPEN_LOW && high[slot] != Subject.OPEN_HIGH;
        if (inside) {
            values.addAll(List.of(low[slot], high[slot]));
            values.removeIf(value -> value < low[slot] || value > high[slot]);
        }
        return List.copyOf(values);
    }
}
