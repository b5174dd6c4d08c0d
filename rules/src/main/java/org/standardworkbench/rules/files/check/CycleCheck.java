package org.standardworkbench.rules.files.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Reads;

/** Finds derived indicators that are computed from themselves, and criteria that read their own outcome, also in a roundabout way. */
final class CycleCheck {

    private final Draft draft;
    private final Problems problems;

    CycleCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        Map<String, List<String>> indicators = new LinkedHashMap<>();
        draft.formulas()
                .forEach((code, formula) -> indicators.put(
                        code.value(), names(Reads.of(formula.model()).indicators())));
        for (List<String> cycle : cycles(indicators)) {
            problems.error(
                    draft.places().of("indicator", cycle.get(0), "formula"),
                    "The indicator `" + cycle.get(0) + "` is computed from itself: " + path(cycle) + ".",
                    "Take one of them out of the formula of another.");
        }
        Map<String, List<String>> criteria = new LinkedHashMap<>();
        draft.criteria()
                .forEach((code, criterion) -> criteria.put(
                        code.value(), names(Reads.of(criterion.model()).criteria())));
        for (List<String> cycle : cycles(criteria)) {
            problems.error(
                    place(cycle),
                    "The outcome of `" + cycle.get(0) + "` depends on itself: " + path(cycle) + ".",
                    "Take the outcome of one of them out of the rules of another.");
        }
    }

    private static List<String> names(Collection<?> names) {
        return names.stream().map(Object::toString).toList();
    }

    private static String path(List<String> cycle) {
        return cycle.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" → ")) + " → `" + cycle.get(0)
                + "`";
    }

    /** Where the first criterion of a cycle reads the second. */
    private Place place(List<String> cycle) {
        String read = cycle.get(cycle.size() > 1 ? 1 : 0);
        return draft.criteria().entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(cycle.get(0)))
                .flatMap(entry -> entry.getValue().names().stream())
                .filter(use -> use.kind() == Parsed.NameUse.Kind.CRITERION
                        && use.name().equals(read))
                .map(Parsed.NameUse::place)
                .findFirst()
                .orElse(draft.places().of("criterion", cycle.get(0)));
    }

    /** One cycle per group of names that lead to each other, beginning with the name that stands first. */
    private static List<List<String>> cycles(Map<String, List<String>> edges) {
        List<List<String>> cycles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String start : edges.keySet()) {
            if (!done.contains(start)) {
                List<String> cycle = shortestBack(start, edges);
                if (!cycle.isEmpty()) {
                    cycles.add(cycle);
                    done.addAll(cycle);
                }
            }
        }
        return cycles;
    }

    /** The shortest way from a name back to itself; empty if there is none. */
    private static List<String> shortestBack(String start, Map<String, List<String>> edges) {
        Map<String, String> from = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(List.of(start));
        for (int at = 0; at < open.size(); at++) {
            String name = open.get(at);
            for (String next : edges.getOrDefault(name, List.of())) {
                if (next.equals(start)) {
                    return back(start, name, from);
                }
                if (from.putIfAbsent(next, name) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> back(String start, String last, Map<String, String> from) {
        List<String> cycle = new ArrayList<>();
        for (String name = last; !name.equals(start); name = from.getOrDefault(name, start)) {
            cycle.add(0, name);
        }
        cycle.add(0, start);
        return cycle;
    }
}
