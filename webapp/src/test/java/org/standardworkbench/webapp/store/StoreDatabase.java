package org.standardworkbench.webapp.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import org.standardworkbench.webapp.testing.EverythingAllowed;

/** A real database with the schema, and the services on it, without the application around. */
final class StoreDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final DataSource source;
    private final List<Object> events = new ArrayList<>();

    private StoreDatabase(EmbeddedDatabase database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    static StoreDatabase empty(Path folder) {
        var database = EmbeddedDatabase.start(folder.resolve("data"));
        var address = database.address();
        return new StoreDatabase(
                database, new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }

    static StoreDatabase migrated(Path folder) {
        var database = empty(folder);
        database.migrateTo("latest");
        return database;
    }

    void migrateTo(String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(source);
    }

    DataSource source() {
        return source;
    }

    Versions versions() {
        return new Versions(sql(), new JdbcTransactionManager(source));
    }

    Snapshots snapshots() {
        return new Snapshots(sql(), new JdbcTransactionManager(source), events::add, new EverythingAllowed());
    }

    Assessments assessments() {
        return new Assessments(sql(), new JdbcTransactionManager(source));
    }

    /** What was told to the application. */
    List<Object> events() {
        return events;
    }

    long count(String table) {
        return sql().queryForList("select count(*) from " + table, Long.class).getFirst();
    }

    @Override
    public void close() {
        database.close();
    }
}
