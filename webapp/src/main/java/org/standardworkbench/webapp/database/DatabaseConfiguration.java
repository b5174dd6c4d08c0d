package org.standardworkbench.webapp.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the application to its {@link Database}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Waits for the database if it is still starting: it starts beside the application, not before it. */
    @Bean
    HikariDataSource dataSource(Database database) {
        var address = database.address();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            pool.setUsername(address.user());
            pool.setPassword(address.password());
        }
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        // A person waits for it.
        pool.setConnectionTimeout(4_000);
        return pool;
    }
}
