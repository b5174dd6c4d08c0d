package org.standardworkbench.benchmarks;

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

/**
 * A folder of standards that is larger than the shipped one: as many sites as wanted, each with the data of a shipped site, and as many
 * versions of gia as wanted. A version that is added has the criteria of 1.0 under a number of its own.
 */
final class ManyFolder {

    private static final Path SHIPPED = Path.of("standard-versions");
    private static final List<String> SHIPPED_VERSIONS = List.of("gia@0.1-pilot", "gia@0.2-review", "gia@1.0");

    private ManyFolder() {}

    /**
     * Writes the folder.
     *
     * @return the versions of gia in it, as they are named in addresses
     */
    static List<String> write(Path folder, int sites, int versions) throws IOException {
        var gia = SHIPPED.resolve("gia");
        copy(gia, folder.resolve("gia"));
        // Sites have data for it too; a server that does not know what it asks for leaves out the whole site.
        copy(SHIPPED.resolve("g3-mv"), folder.resolve("g3-mv"));
        var names = new ArrayList<>(SHIPPED_VERSIONS);
        for (int added = 1; names.size() < versions; added++) {
            var number = "1." + added;
            var target = folder.resolve("gia").resolve(number);
            copy(gia.resolve("1.0"), target);
            var file = target.resolve("version.yaml");
            Files.writeString(
                    file, Files.readString(file).replaceFirst("number: \"1\\.0\"", "number: \"" + number + "\""));
            names.add("gia@" + number);
        }
        for (var file : DatasetWriter.csv(datasets(sites)).entrySet()) {
            var path = folder.resolve("sites").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return names;
    }

    private static List<Dataset> datasets(int sites) {
        var shipped = DatasetReader.read(List.of(SHIPPED.resolve("sites"))).orThrow();
        List<Dataset> many = new ArrayList<>();
        for (int at = 0; at < sites; at++) {
            var model = shipped.get(at % shipped.size());
            var site = new Site(
                    new SiteId("many-" + at),
                    "Many " + at,
                    model.site().country(),
                    model.site().stage(),
                    true,
                    "made up to measure many");
            many.add(new Dataset(site, model.period(), model.scope(), model.data(), model.companies(), model.flows()));
        }
        return many;
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
