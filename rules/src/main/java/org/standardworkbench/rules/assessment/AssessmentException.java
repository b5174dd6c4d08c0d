package org.standardworkbench.rules.assessment;

/** An assessment that could not be made, with a message for people that names the criterion. */
public final class AssessmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what happened, where, what to do */
    public AssessmentException(String message) {
        super(message);
    }

    /**
     * @param message what happened, where, what to do
     * @param cause what the engine said
     */
    public AssessmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
