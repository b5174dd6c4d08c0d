package org.standardworkbench.webapp.database;

/** A database that is there or about to be. Closing it stops what was started for it, and nothing else. */
public interface Database extends AutoCloseable {

    /**
     * The address; waits until the database can be reached.
     *
     * @throws DatabaseException if it could not be started; the message is for a person
     */
    DatabaseAddress address();

    @Override
    void close();

    /** A database that somebody else runs. */
    static Database external(String url) {
        return new Database() {
            @Override
            public DatabaseAddress address() {
                return DatabaseAddress.external(url);
            }

            @Override
            public void close() {
                // It is not ours to stop.
            }
        };
    }
}
