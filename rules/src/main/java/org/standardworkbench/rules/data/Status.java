package org.standardworkbench.rules.data;

/** How a value came about. */
public enum Status {
    /** Read from a meter, a bill or a register. */
    MEASURED("measured"),
    /** Worked out from something else. */
    ESTIMATED("estimated"),
    /** Intended. */
    PLANNED("planned"),
    /** No value; the same as an absent row. */
    MISSING("missing"),
    /** The site says that it does not apply; needs a note, and is unknown to rules: only the criterion decides that it does not apply. */
    NOT_APPLICABLE("not applicable");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
