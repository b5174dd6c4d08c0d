package org.standardworkbench.rules.language;

/** Leaves the part of a text that cannot be read on; the error has been told when it is thrown. */
final class SyntaxError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SyntaxError() {
        super("told", null, false, false);
    }
}
