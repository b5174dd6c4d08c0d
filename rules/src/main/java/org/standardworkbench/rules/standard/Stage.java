package org.standardworkbench.rules.standard;

/** The stage of an area's life. A criterion lists the stages in which it is asked. */
public enum Stage {
    PLANNED("planned"),
    CONSTRUCTION("construction"),
    OPERATING("operating");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** The word used in files and rules. */
    public String code() {
        return code;
    }
}
