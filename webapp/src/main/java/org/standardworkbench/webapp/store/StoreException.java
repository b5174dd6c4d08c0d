package org.standardworkbench.webapp.store;

/** What is kept cannot be read or written as it should be; the message is for a person. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
