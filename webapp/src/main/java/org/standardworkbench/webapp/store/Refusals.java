package org.standardworkbench.webapp.store;

import java.sql.SQLException;

/** Tells what the tables refuse from what goes wrong. */
final class Refusals {

    /** PostgreSQL's code for "restrict violation", which our triggers raise when something published would change. */
    private static final String RESTRICT_VIOLATION = "23001";

    private Refusals() {}

    static boolean isRefusal(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && RESTRICT_VIOLATION.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
