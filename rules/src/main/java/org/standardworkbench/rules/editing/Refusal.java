package org.standardworkbench.rules.editing;

/** Leaves an operation that is not possible; never seen outside this room. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    Refusal(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    String why() {
        return why;
    }
}
