package org.standardworkbench.webapp.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.loading.LoadJournal;

/** Loads the catalog at the start and enters what was loaded in the journal. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogConfiguration.class);

    /** @param folder the folder with standards and sites; read only */
    @Bean
    Catalogs catalogs(@Value("${workbench.standards:standard-versions}") Path folder, LoadJournal journal) {
        var catalog = CatalogReader.read(folder);
        catalog.versions()
                .forEach(version -> journal.enterVersion(
                        version.id().standard(),
                        version.id().number(),
                        version.state().code(),
                        version.contentHash()));
        enterSiteFiles(folder.resolve("sites"), journal);
        catalog.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem ->
                        LOG.warn("Left out: {}: {} {}", problem.place(), problem.message(), problem.advice()));
        return () -> catalog;
    }

    private static void enterSiteFiles(Path sites, LoadJournal journal) {
        if (!Files.isDirectory(sites)) {
            return;
        }
        try (var files = Files.walk(sites)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .forEach(file -> journal.enterSiteFile(
                            sites.relativize(file).toString().replace('\\', '/'), hash(file)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
