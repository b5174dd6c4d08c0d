package org.standardworkbench.webapp.drafts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import org.standardworkbench.webapp.store.Versions;

/** The services of drafts on a real database, as an application has them that can be stopped and started again. */
final class DraftsContext implements AutoCloseable {

    static final List<LoadedVersion> SHIPPED = List.of(shipped("0.2-review"), shipped("1.0"));

    private final AnnotationConfigApplicationContext context;

    /** Who asks, and what was put on record. */
    static final class TestDesk implements Desk {

        private volatile Author author = new Author("Anna");
        private final List<String> records = new ArrayList<>();

        @Override
        public Author author() {
            return author;
        }

        @Override
        public void mustRead(String standard) {}

        @Override
        public void mustEdit(String standard) {
            if (author.name().equals("Reader")) {
                throw new DraftException("Reader may not edit drafts of " + standard + ".");
            }
        }

        @Override
        public boolean mayRead(String standard) {
            return !author.name().equals("Nobody");
        }

        @Override
        public boolean mayEdit(String standard) {
            return !author.name().equals("Reader");
        }

        @Override
        public void record(String kind, String object, String why, Map<String, ?> details) {
            records.add(author.name() + " " + kind + " " + object);
        }
    }

    DraftsContext(DataSource source) {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.registerBean(Catalogs.class, () -> () -> new Catalog(SHIPPED, List.of(), List.of()));
        context.registerBean(DroolsAssessor.class, () -> new DroolsAssessor());
        context.register(
                Versions.class,
                TestDesk.class,
                DraftTables.class,
                Drafts.class,
                DraftSaves.class,
                UnsavedTexts.class,
                Presence.class,
                DraftVersions.class,
                DraftFiles.class);
        context.refresh();
        context.getBean(Versions.class).take(SHIPPED);
    }

    static DataSource migrated(EmbeddedDatabase database) {
        var address = database.address();
        var source = new DriverManagerDataSource(address.url(), address.user(), address.password());
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static LoadedVersion shipped(String number) {
        return VersionReader.readForUse(Path.of("../standard-versions/gia", number))
                .orThrow();
    }

    DraftsContext as(String name) {
        context.getBean(TestDesk.class).author = new Author(name);
        return this;
    }

    List<String> records() {
        return context.getBean(TestDesk.class).records;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Drafts drafts() {
        return get(Drafts.class);
    }

    DraftSaves saves() {
        return get(DraftSaves.class);
    }

    UnsavedTexts unsaved() {
        return get(UnsavedTexts.class);
    }

    JdbcTemplate sql() {
        return get(JdbcTemplate.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
