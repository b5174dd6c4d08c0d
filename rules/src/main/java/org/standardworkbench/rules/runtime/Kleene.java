package org.standardworkbench.rules.runtime;

/** Kleene's three truth values as the term evaluator uses them for the members of collections. */
public enum Kleene {
    FALSE,
    UNKNOWN,
    TRUE;

    /** False for true, true for false. */
    public Kleene not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The truth of a proof and a disproof; both at once cannot be. */
    public static Kleene of(boolean proved, boolean disproved) {
        if (proved) {
            return TRUE;
        }
        return disproved ? FALSE : UNKNOWN;
    }
}
