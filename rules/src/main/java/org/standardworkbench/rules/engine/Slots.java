package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.runtime.Term;

/**
 * The slots of one kind of fact: each compared term has one. Terms that are compared with each other must have the same number
 * of decimal digits; they form a scale.
 */
final class Slots {

    private final Map<Term, Integer> byTerm = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    /** The slot of a term; the same for equal terms. */
    int of(Term term) {
        Integer known = byTerm.get(term);
        if (known != null) {
            return known;
        }
        int slot = terms.size();
        terms.add(term);
        parents.add(slot);
        byTerm.put(term, slot);
        return slot;
    }

    /** Puts two slots on one scale. */
    void compare(int one, int other) {
        parents.set(scale(one), scale(other));
    }

    /** The scale of a slot, named by one of its slots. */
    int scale(int slot) {
        int at = slot;
        while (parents.get(at) != at) {
            at = parents.get(at);
        }
        return at;
    }

    Term term(int slot) {
        return terms.get(slot);
    }

    int size() {
        return terms.size();
    }
}
