package org.standardworkbench.rules.data;

/** Whether data describe the area as it is or as it is intended to be. */
public enum Scope {
    /** As it is. */
    CURRENT("current"),
    /** As it is intended to be. */
    INTENDED("intended");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
