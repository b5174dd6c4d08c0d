package org.standardworkbench.webapp.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.IndicatorCheck;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.StandardsFolder;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Problem;

/** Reads a folder such as {@code standard-versions}. What has errors is left out and told; the rest can still be run. */
final class CatalogReader {

    private final StandardsFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogReader(Path root) {
        this.folder = StandardsFolder.open(root);
    }

    static Catalog read(Path root) {
        return new CatalogReader(root).read();
    }

    private Catalog read() {
        var loaded = versions();
        var datasets = datasets(Indicators.ofVersions(
                loaded.stream().map(LoadedVersion::version).toList()));
        return new Catalog(loaded, datasets, problems);
    }

    private List<LoadedVersion> versions() {
        return folder.versions().stream()
                .map(folder::folder)
                .map(VersionReader::readForUse)
                .peek(checked -> problems.addAll(checked.problems()))
                .flatMap(checked -> checked.value().stream())
                .toList();
    }

    private List<Dataset> datasets(Indicators indicators) {
        if (!Files.isDirectory(folder.sites())) {
            return List.of();
        }
        Checked<List<Dataset>> read = DatasetReader.read(List.of(folder.sites()));
        problems.addAll(read.problems());
        return read.value().orElse(List.of()).stream()
                .filter(dataset -> fits(dataset, indicators))
                .toList();
    }

    private boolean fits(Dataset dataset, Indicators indicators) {
        var found = IndicatorCheck.check(List.of(dataset), indicators);
        problems.addAll(found);
        return found.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
