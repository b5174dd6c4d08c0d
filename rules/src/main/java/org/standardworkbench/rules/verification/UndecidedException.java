package org.standardworkbench.rules.verification;

/** Something that is not followed, so that nothing is claimed of what it is in. */
final class UndecidedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what is not followed, in words */
    UndecidedException(String what) {
        super(what);
    }
}
