package org.standardworkbench.rules.runtime;

/** A limit was hit or a rule set contradicts itself. There is then no outcome: the engine fails closed. */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what happened, for people, without the criterion's code */
    public LimitException(String message) {
        super(message);
    }
}
