package org.standardworkbench.webapp.testing;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.standardworkbench.webapp.database.Database;

/** The services of the application on a real database, without its pages. */
public final class Services implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Services(Database database, Path standards) {
        var address = database.address();
        var source = address.user().isEmpty()
                ? new DriverManagerDataSource(address.url())
                : new DriverManagerDataSource(address.url(), address.user(), address.password());
        Flyway.configure().dataSource(source).load().migrate();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("workbench.standards", standards.toString())));
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.scan(
                "org.standardworkbench.webapp.store",
                "org.standardworkbench.webapp.catalog",
                "org.standardworkbench.webapp.run");
        context.refresh();
    }

    /** Starts them: takes the folder of standards and sites in. */
    public static Services start(Database database, Path standards) {
        return new Services(database, standards);
    }

    /** One of them. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The database. */
    public JdbcTemplate sql() {
        return get(JdbcTemplate.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
