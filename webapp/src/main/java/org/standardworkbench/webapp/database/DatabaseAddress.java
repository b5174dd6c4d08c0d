package org.standardworkbench.webapp.database;

/**
 * Where the database is.
 *
 * @param url a JDBC address of a PostgreSQL; user and password may stand in it
 * @param user the user, or empty if the address names one
 * @param password the password, or empty if the address names one or none is needed
 */
public record DatabaseAddress(String url, String user, String password) {

    /** The address of a database that somebody else runs. */
    public static DatabaseAddress external(String url) {
        return new DatabaseAddress(url, "", "");
    }

    /** Leaves the password out: addresses end up in logs. */
    @Override
    public String toString() {
        return url.replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
