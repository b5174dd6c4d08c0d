package org.standardworkbench.rules.verification;

/** Something that is not followed, so that nothing is claimed of what it is in. */
final class UndecidedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key of the words of {@link FindingWords} that say what is not followed */
    UndecidedException(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
