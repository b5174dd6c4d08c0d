package org.standardworkbench.webapp.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.DatasetWriter;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;

/** As many sites as wanted: the shipped ones over and over under other names. */
public final class ManySites {

    /** The shipped standards and sites. */
    public static final Path SHIPPED = Path.of("../standard-versions");

    private ManySites() {}

    /** Datasets of so many sites. */
    public static List<Dataset> datasets(int sites) {
        var shipped = DatasetReader.read(List.of(SHIPPED.resolve("sites"))).orThrow();
        List<Dataset> many = new ArrayList<>();
        for (int at = 0; at < sites; at++) {
            var model = shipped.get(at % shipped.size());
            var site = model.site();
            many.add(new Dataset(
                    new Site(
                            new SiteId("many-" + at),
                            "Many " + at,
                            site.country(),
                            site.stage(),
                            true,
                            "made up to try many"),
                    model.period(),
                    model.scope(),
                    model.data(),
                    model.companies(),
                    model.flows()));
        }
        return many;
    }

    /** A folder of standards with the shipped standards and so many sites. */
    public static Path folder(Path folder, int sites) throws IOException {
        copy(SHIPPED.resolve("gia"), folder.resolve("gia"));
        copy(SHIPPED.resolve("g3-mv"), folder.resolve("g3-mv"));
        for (var file : DatasetWriter.csv(datasets(sites)).entrySet()) {
            var path = folder.resolve("sites").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
