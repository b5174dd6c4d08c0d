package org.standardworkbench.webapp.cli;

/**
 * Ends a command because of what the person gave it: a wrong option, a file that cannot be read. Its message is all that is
 * shown, so it says what is wrong, where, and what to do; the exit code is 2.
 */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one or more lines for a person, input in back quotes, advice on a last line beginning "Maybe" */
    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
