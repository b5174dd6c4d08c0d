package org.standardworkbench.rules.standard;

/** The five outcomes that a criterion can have, in the order in which they are sorted everywhere. */
public enum OutcomeKind {
    NOT_MET("not met"),
    UNDETERMINED("undetermined"),
    PARTLY_MET("partly met"),
    MET("met"),
    NOT_APPLICABLE("not applicable");

    private final String code;

    OutcomeKind(String code) {
        this.code = code;
    }

    /** The word used in files, rules and canonical JSON; people read "cannot be evaluated" for undetermined. */
    public String code() {
        return code;
    }
}
