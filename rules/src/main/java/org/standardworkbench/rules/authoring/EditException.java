package org.standardworkbench.rules.authoring;

/** An edit that cannot be made; the message says to a person why, and what to do. */
public final class EditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and, on a line of its own, what to do */
    public EditException(String message) {
        super(message);
    }
}
