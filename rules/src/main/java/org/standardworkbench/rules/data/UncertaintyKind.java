package org.standardworkbench.rules.data;

/** How an uncertainty is stated. */
public enum UncertaintyKind {
    /** Plus or minus, in the value's unit. */
    ABSOLUTE("abs"),
    /** Plus or minus, in per cent of the value. */
    RELATIVE("rel"),
    /** Half the width of an interval that certainly holds the value, in the value's unit. */
    INTERVAL("interval");

    private final String code;

    UncertaintyKind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
