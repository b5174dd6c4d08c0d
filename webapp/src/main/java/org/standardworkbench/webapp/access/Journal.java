package org.standardworkbench.webapp.access;

/** Keeps what was done, for good. The audit is one. */
public interface Journal {

    /**
     * Adds to what was done, in the transaction of the caller if there is one: both are kept, or neither.
     *
     * @throws RuntimeException if it cannot be kept; then what was done must not be either
     */
    void append(Person who, Change change);
}
