package org.standardworkbench.webapp.access;

/** What somebody wants of accounts cannot be; the message says why and what to do. */
public final class AccountProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountProblem(String message) {
        super(message);
    }

    AccountProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** Why, and what to do. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
