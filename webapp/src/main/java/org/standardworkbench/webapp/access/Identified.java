package org.standardworkbench.webapp.access;

import java.io.Serializable;

/** What a session remembers of the person who signed in: which account it is, and nothing that could become old. */
interface Identified extends Serializable {

    /** The number of the account. */
    long account();

    /**
     * Somebody who signed in with a password or a token.
     *
     * @param account the number of the account
     * @param name the name of the account, for the web server
     */
    record ByName(long account, String name) implements Identified {

        @Override
        public String toString() {
            return name;
        }
    }
}
