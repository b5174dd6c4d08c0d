package org.standardworkbench.rules.alignment;

/** What makes two sides come out differently. */
public enum Cause {
    /** What is asked: with the same data it would come out differently too. */
    RULES("rules"),
    /** The data: under the same rules it would come out differently too. */
    DATA("data"),
    /** Rules and data; neither alone is known to suffice. */
    BOTH("both");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    /** The word used in canonical JSON. */
    public String code() {
        return code;
    }
}
