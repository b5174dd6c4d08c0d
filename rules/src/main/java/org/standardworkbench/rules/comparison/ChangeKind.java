package org.standardworkbench.rules.comparison;

/** What a change touches, from the least to the most. */
public enum ChangeKind {
    /** Words that decide nothing: titles, clauses, rationale, references, labels. */
    EDITORIAL("editorial"),
    /** A bound or a number of points, with the rest of the condition as it was. */
    THRESHOLD("threshold"),
    /** Of whom and when it is asked, and where it stands: stages, applicability, obligation, theme, a criterion more or less. */
    SCOPE("scope"),
    /** How it is decided: conditions of another shape, other indicators, rounding, formulas, roll-up. */
    LOGIC("logic");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    /** The word used in canonical JSON. */
    public String code() {
        return code;
    }
}
