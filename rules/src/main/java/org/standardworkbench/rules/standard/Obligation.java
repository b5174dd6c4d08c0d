package org.standardworkbench.rules.standard;

/** Whether a criterion must be met before any level is reached, or earns points. */
public enum Obligation {
    PREREQUISITE("prerequisite"),
    GRADED("graded");

    private final String code;

    Obligation(String code) {
        this.code = code;
    }

    /** The word used in files and rules. */
    public String code() {
        return code;
    }
}
