package org.standardworkbench.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.standardworkbench.rules.runtime.SiteData;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.runtime.Term;

/**
 * Finds a smallest set of missing data for which some values settle an undetermined outcome. Tries sets by size, supposes values at
 * and beside everything that they are compared with, and asks the rules. Data of companies and flows are supposed in the data, so
 * that counts and shares follow; terms of the area (or of the company at hand) are supposed in their slots. Exhaustive up to
 * {@value #MOST} missing data; beyond that, and where too many values would have to be tried, all are listed.
 */
final class MissingSearch {

    /** Most missing data for which every set is tried. */
    static final int MOST = 12;

    private static final int MOST_OF_A_SET = 1_000;
    private static final int MOST_TRIALS = 20_000;

    private final Layout layout;
    private final RuleCache cache;
    private final RuleGroup group;
    private final Slots slots;
    private final boolean company;
    private final Runner.Run run;
    private final Subject holder;
    private final Candidates candidates;
    private final Map<Integer, Set<MissingDatum>> open = new LinkedHashMap<>();
    private int trials;
    private boolean exhaustive = true;

    /**
     * @param group the rules of one criterion alone
     * @param slots those of its slots on which the outcome is decided
     * @param company whether they are a company's
     */
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
        this.run = run;
        this.holder = holder;
        long[] low = new long[slots.size()];
        long[] high = new long[slots.size()];
        Scales scales = run.binding().scales(slots);
        scales.fill(run.data(), holder, low, high);
        for (int slot = 0; slot < slots.size(); slot++) {
            if (low[slot] != high[slot] || slots.term(slot) instanceof Term.Known && low[slot] == 0) {
                Reads reads = new Reads(layout, dataset, run.data()).follow(slots.term(slot), holder);
                open.put(slot, new TreeSet<>(reads.missing()));
            }
        }
        this.candidates = new Candidates(layout, slots, scales, low, high);
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
     * For each outcome that can still come about, a smallest set that brings it about; empty if the search could not be exhaustive.
     *
     * @param first whether the first outcome found is enough
     */
    Map<Decision.Kind, List<MissingDatum>> byKind(boolean first) {
        List<MissingDatum> all = all().stream()
                .filter(datum -> datum.kind() != MissingDatum.Kind.NO_VALUE)
                .toList();
        Map<Decision.Kind, List<MissingDatum>> found = new EnumMap<>(Decision.Kind.class);
        if (all.size() > MOST) {
            return found;
        }
        for (int size = 1; size <= all.size() && exhaustive; size++) {
            for (Trial trial : tried(all, size)) {
                for (Fact fact : trial.facts()) {
                    Decision.Kind kind = fact.decision(0).kind();
                    if (kind != Decision.Kind.UNDETERMINED) {
                        found.putIfAbsent(kind, trial.subset());
                    }
                }
                if (first && !found.isEmpty()) {
                    return found;
                }
            }
        }
        return exhaustive ? found : Map.of();
    }

    /** What the rules decide for every supposition about a set of missing data. */
    private record Trial(List<MissingDatum> subset, List<Fact> facts) {}

    /** All sets of a size, in one session: starting one costs as much as some hundred suppositions. */
    private List<Trial> tried(List<MissingDatum> all, int size) {
        List<Trial> tried = new ArrayList<>();
        for (int set = 1; set < 1 << all.size() && exhaustive; set++) {
            if (Integer.bitCount(set) == size) {
                List<MissingDatum> subset = subset(all, set);
                tried.add(new Trial(subset, suppositions(subset)));
            }
        }
        List<Fact> facts =
                tried.stream().flatMap(trial -> trial.facts().stream()).toList();
        if (!facts.isEmpty()) {
            try (RuleCache.Use use = cache.use(group)) {
                use.rules().run(facts, facts.size() * group.decisions());
            }
        }
        return tried;
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

    private List<Fact> suppositions(List<MissingDatum> subset) {
        List<MissingDatum> ofMembers = subset.stream().filter(this::ofMember).toList();
        List<Integer> free = open.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && subset.containsAll(entry.getValue()))
                .filter(entry -> !entry.getValue().stream().allMatch(this::ofMember))
                .map(Map.Entry::getKey)
                .toList();
        List<Fact> facts = new ArrayList<>();
        if (free.isEmpty() && ofMembers.isEmpty()) {
            return facts;
        }
        suppose(ofMembers, 0, new HashMap<>(), free, facts);
        trials += facts.size();
        if (facts.size() >= MOST_OF_A_SET || trials > MOST_TRIALS) {
            exhaustive = false;
        }
        return facts;
    }

    /** Whether a datum belongs to a company or flow other than the one at hand. */
    private boolean ofMember(MissingDatum datum) {
        return datum.kind() == MissingDatum.Kind.INDICATOR
                && datum.member().map(id -> !id.equals(holder.id())).orElse(false);
    }

    private void suppose(
            List<MissingDatum> ofMembers,
            int at,
            Map<Subject, Map<Integer, BigDecimal>> values,
            List<Integer> free,
            List<Fact> facts) {
        if (facts.size() >= MOST_OF_A_SET) {
            return;
        }
        if (at == ofMembers.size()) {
            SiteData supposed = values.isEmpty() ? run.data() : run.data().supposing(values);
            long[] low = new long[slots.size()];
            long[] high = new long[slots.size()];
            Subject who = holder.id().isEmpty() ? supposed.area() : holder;
            run.binding().scales(slots).fill(supposed, who, low, high);
            assign(free, 0, low, high, facts);
            return;
        }
        MissingDatum datum = ofMembers.get(at);
        Subject member = member(datum);
        int indicator = layout.number(candidates.code(datum));
        for (BigDecimal value : candidates.of(datum)) {
            values.computeIfAbsent(member, key -> new HashMap<>()).put(indicator, value);
            suppose(ofMembers, at + 1, values, free, facts);
        }
        values.getOrDefault(member, new HashMap<>()).remove(indicator);
    }

    private Subject member(MissingDatum datum) {
        Term.Collection collection = candidates.isCompany(datum) ? Term.Collection.COMPANIES : Term.Collection.FLOWS;
        List<Subject> members = run.data().members(collection);
        if (members != null) {
            for (Subject member : members) {
                if (datum.member().map(member.id()::equals).orElse(false)) {
                    return member;
                }
            }
        }
        throw new BrokenRules("`" + datum.member().orElse("") + "` is not in the data");
    }

    private void assign(List<Integer> free, int at, long[] low, long[] high, List<Fact> facts) {
        if (facts.size() >= MOST_OF_A_SET) {
            return;
        }
        if (at == free.size()) {
            facts.add(
                    company
                            ? new Company(low.clone(), high.clone(), group.decisions())
                            : new Area(low.clone(), high.clone(), group.decisions()));
            return;
        }
        int slot = free.get(at);
        long lowest = low[slot];
        long highest = high[slot];
        for (long value : candidates.of(slot)) {
            low[slot] = value;
            high[slot] = value;
            assign(free, at + 1, low, high, facts);
        }
        low[slot] = lowest;
        high[slot] = highest;
    }
}
