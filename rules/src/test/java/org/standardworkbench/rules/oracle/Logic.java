package org.standardworkbench.rules.oracle;

import java.util.List;

/** Kleene's three truth values. */
enum Logic {
    FALSE,
    UNKNOWN,
    TRUE;

    static Logic of(boolean proved, boolean disproved) {
        return proved ? TRUE : disproved ? FALSE : UNKNOWN;
    }

    static Logic of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    Logic not() {
        return values()[2 - ordinal()];
    }

    /** Whether at least so many of some hold. */
    static Logic atLeast(int minimum, List<Logic> parts) {
        long sure = parts.stream().filter(part -> part == TRUE).count();
        long possible = parts.stream().filter(part -> part != FALSE).count();
        return of(sure >= minimum, possible < minimum);
    }
}
