package org.standardworkbench.webapp.access;

/** What somebody asked for is not theirs to do. The message says why, and who may. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean afterSigningIn;

    Refused(String message, boolean afterSigningIn) {
        super(message);
        this.afterSigningIn = afterSigningIn;
    }

    /** For what is for everybody who has signed in. */
    public static Refused notSignedIn() {
        return new Refused("This is for people who have signed in.", true);
    }

    /** Why, and who may. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Whether they have not signed in, so that it may be theirs to do once they have. */
    public boolean afterSigningIn() {
        return afterSigningIn;
    }
}
