package org.standardworkbench.rules.assessment;

/** Kleene's three truth values. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN
}
