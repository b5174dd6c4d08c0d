package org.standardworkbench.rules.standard;

/** The kind of value that an indicator has. */
public enum ValueKind {
    /** A decimal number with a unit. */
    NUMBER("number"),
    /** True or false. */
    TRUTH("truth"),
    /** One of the indicator's declared codes. */
    CODE("code");

    private final String code;

    ValueKind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
