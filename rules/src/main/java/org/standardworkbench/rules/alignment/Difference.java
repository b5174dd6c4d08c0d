package org.standardworkbench.rules.alignment;

/** In what two lines that belong together differ. */
public enum Difference {
    /** The line stands on one side only. */
    ONE_SIDED("one-sided"),
    /** One holds, the other does not or is unknown. */
    TRUTH("truth"),
    /** The required value, after conversion into one unit; also the codes or the truth that are asked for. */
    BOUND("bound"),
    /** The comparison, such as "at least" in place of "more than". */
    OPERATOR("operator"),
    /** How parts are joined: all of, any of, how many of them. */
    GROUP("group"),
    /** What is measured: another indicator, or another computation on it. */
    MEASURED("measured"),
    /** The indicator has the same code but is defined, rounded or computed in another way. */
    DEFINITION("definition"),
    /** Another parameter or factor bounds it, whatever its value. */
    PARAMETER("parameter"),
    /** The unit in which it is compared. */
    UNIT("unit"),
    /** The actual value, after conversion into one unit. */
    VALUE("value"),
    /** How far the actual value is from the required one, after conversion into one unit. */
    DISTANCE("distance"),
    /** The points that it earns. */
    POINTS("points"),
    /** What is missing. */
    MISSING("missing"),
    /** The data points read: which ones, their values as given, status, method, source, evidence or note. */
    SOURCE("source");

    private final String code;

    Difference(String code) {
        this.code = code;
    }

    /** The word used in canonical JSON. */
    public String code() {
        return code;
    }
}
