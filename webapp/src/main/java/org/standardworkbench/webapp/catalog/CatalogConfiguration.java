package org.standardworkbench.webapp.catalog;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.store.Snapshots;
import org.standardworkbench.webapp.store.Versions;

/** Makes the catalog and the engine at the start. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    /** @param folder the folder with standards and sites; read only */
    @Bean
    StoredCatalogs catalogs(
            @Value("${workbench.standards:standard-versions}") Path folder, Versions versions, Snapshots snapshots) {
        return StoredCatalogs.open(folder, versions, snapshots);
    }

    /** The catalogs that everybody uses, in which each sees what is for them. */
    @Bean
    @Primary
    Catalogs readableCatalogs(StoredCatalogs all, Access access) {
        return new ReadableCatalogs(all, access);
    }

    /**
     * The one engine that all features share, so that a version's rules are compiled once. The run closes it, which knows whether rules
     * are still running that would miss their classes.
     */
    @Bean(destroyMethod = "")
    DroolsAssessor assessor() {
        return new DroolsAssessor();
    }
}
