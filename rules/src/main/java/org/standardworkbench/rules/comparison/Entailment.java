package org.standardworkbench.rules.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether two formulas can be proved together, by a tableau: every way of proving both is followed until two of its literals exclude
 * each other. Sound: what is found incompatible never holds on the same data, be they complete or not. Beyond a number of steps it
 * gives up and answers that they may be compatible.
 */
final class Entailment {

    private static final int MOST_STEPS = 50_000;

    private int steps;

    private Entailment() {}

    /** Whether on no data both can be proved. */
    static boolean incompatible(Formula one, Formula other) {
        Entailment tableau = new Entailment();
        return tableau.closes(new ArrayDeque<>(List.of(one, other)), new ArrayList<>());
    }

    private boolean closes(Deque<Formula> open, List<Formula> literals) {
        Deque<Formula.Or> choices = new ArrayDeque<>();
        while (!open.isEmpty()) {
            if (++steps > MOST_STEPS) {
                return false;
            }
            switch (open.pop()) {
                case Formula.And and -> and.parts().forEach(open::push);
                case Formula.Or or -> {
                    if (or.parts().size() == 1) {
                        open.push(or.parts().getFirst());
                    } else {
                        choices.add(or);
                    }
                }
                case Formula literal -> {
                    if (literals.stream().anyMatch(known -> excludes(known, literal))) {
                        return true;
                    }
                    literals.add(literal);
                }
            }
        }
        return exhausted(literals) || branches(choices, literals);
    }

    /** Follows each way of the first choice; no way is left if there is none. */
    private boolean branches(Deque<Formula.Or> choices, List<Formula> literals) {
        if (choices.isEmpty()) {
            return false;
        }
        Formula.Or first = choices.pop();
        for (Formula way : first.parts()) {
            Deque<Formula> open = new ArrayDeque<>(choices);
            open.push(way);
            if (steps > MOST_STEPS || !closes(open, new ArrayList<>(literals))) {
                return false;
            }
        }
        return true;
    }

    private static boolean excludes(Formula one, Formula other) {
        return switch (one) {
            case Formula.Bound bound -> other instanceof Formula.Bound against && bound.excludes(against);
            case Formula.Opaque(var key, var positive) ->
                other instanceof Formula.Opaque against && key.equals(against.key()) && positive != against.positive();
            case Formula.Every every ->
                other instanceof Formula.Every against
                        && every.key().equals(against.key())
                        && every.positive() != against.positive()
                        && (every.positive()
                                ? incompatible(every.inner(), against.opposite())
                                : incompatible(against.inner(), every.opposite()));
            default -> false;
        };
    }

    /** Whether the choices among the literals leave a key without a word. */
    private static boolean exhausted(List<Formula> literals) {
        Map<String, Set<String>> allowed = new TreeMap<>();
        Map<String, Set<String>> forbidden = new TreeMap<>();
        for (Formula literal : literals) {
            if (literal instanceof Formula.Choice(var key, var words, var positive)) {
                if (!positive) {
                    forbidden.computeIfAbsent(key, none -> new TreeSet<>()).addAll(words);
                } else if (allowed.containsKey(key)) {
                    java.util.Objects.requireNonNull(allowed.get(key)).retainAll(words);
                } else {
                    allowed.put(key, new TreeSet<>(words));
                }
            }
        }
        return allowed.entrySet().stream()
                .anyMatch(entry ->
                        forbidden.getOrDefault(entry.getKey(), Set.of()).containsAll(entry.getValue()));
    }
}
