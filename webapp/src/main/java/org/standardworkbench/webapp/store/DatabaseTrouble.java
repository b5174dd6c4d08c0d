package org.standardworkbench.webapp.store;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Turns what goes wrong with the database into words for a person. */
public final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** Does work with the database; all of it, or, if that fails, nothing. @throws StoreException if it fails */
    public static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException problem) {
            throw of(problem);
        }
    }

    /** What a person is told of a problem. */
    static StoreException of(NestedRuntimeException problem) {
        return new StoreException(message(problem), problem);
    }

    /** The same for work without a result. */
    public static void told(Runnable work) {
        told(() -> {
            work.run();
            return true;
        });
    }

    private static String message(NestedRuntimeException problem) {
        var state = state(problem);
        if (state.startsWith("53")) {
            return "the database has no room left, so nothing was saved. Make room on its disk and try again;"
                    + " what was saved before is safe.";
        }
        if (state.isEmpty() || state.startsWith("08") || state.startsWith("57")) {
            return "the database cannot be reached, so nothing was read or saved. Try again when it runs;"
                    + " what was saved before is safe.";
        }
        return "the database refused: " + problem.getMostSpecificCause().getMessage();
    }

    /** PostgreSQL's code for what went wrong; empty if it did not come to an answer. */
    private static String state(Throwable problem) {
        var state = "";
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                state = refused.getSQLState();
            }
        }
        return state;
    }
}
