package org.standardworkbench.rules.engine;

/** A version that cannot be compiled although it should have been validated; told with the criterion by the assessor. */
final class BrokenRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenRules(String message) {
        super(message);
    }
}
