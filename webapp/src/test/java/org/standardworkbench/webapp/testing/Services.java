package org.standardworkbench.webapp.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.database.Database;

/** The services of the application on a real database, without its pages. */
public final class Services implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private final AtomicLong queries = new AtomicLong();

    private Services(Database database, Path standards) {
        var address = database.address();
        DataSource direct = address.user().isEmpty()
                ? new DriverManagerDataSource(address.url())
                : new DriverManagerDataSource(address.url(), address.user(), address.password());
        Flyway.configure().dataSource(direct).load().migrate();
        var source = counting(direct);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("workbench.standards", standards.toString())));
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.registerBean(Access.class, EverythingAllowed::new);
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

    /** How many statements were sent to the database so far. */
    public long queries() {
        return queries.get();
    }

    private DataSource counting(DataSource direct) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            var answer = method.invoke(direct, arguments);
            return answer instanceof Connection connection ? counting(connection) : answer;
        });
    }

    private Connection counting(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("prepareStatement") || method.getName().equals("createStatement")) {
                queries.incrementAndGet();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException problem) {
                throw problem.getCause();
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
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
