package org.standardworkbench.rules.standard;

/**
 * What an indicator is measured on, and for {@link #AREA} and {@link #COMPANY} the object that a criterion assesses
 * (design section 2).
 */
public enum Subject {
    AREA("area"),
    COMPANY("company"),
    FLOW("flow");

    private final String code;

    Subject(String code) {
        this.code = code;
    }

    /** The word used in files and rules. */
    public String code() {
        return code;
    }
}
