package org.standardworkbench.rules.editing;

/** How the parts of a group are joined. */
public enum GroupKind {
    /** Every part holds. */
    ALL,
    /** At least one part holds. */
    ANY,
    /** At least so many parts hold. */
    AT_LEAST,
    /** The one part does not hold. */
    NOT
}
