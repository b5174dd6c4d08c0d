package org.standardworkbench.webapp.catalog;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.standardworkbench.webapp.store.Snapshots;
import org.standardworkbench.webapp.store.Versions;

/** Makes the catalog at the start. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    /** @param folder the folder with standards and sites; read only */
    @Bean
    StoredCatalogs catalogs(
            @Value("${workbench.standards:standard-versions}") Path folder, Versions versions, Snapshots snapshots) {
        return StoredCatalogs.open(folder, versions, snapshots);
    }
}
