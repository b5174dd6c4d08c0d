package org.standardworkbench.webapp.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.StandardsFolder;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Problem;

/** Reads a folder such as {@code standard-versions}. What has errors is left out and told. */
final class FolderReader {

    private final StandardsFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    private FolderReader(Path root) {
        this.folder = StandardsFolder.open(root);
    }

    static FolderContent read(Path root) {
        return new FolderReader(root).read();
    }

    private FolderContent read() {
        return new FolderContent(versions(), datasets(), problems);
    }

    private List<LoadedVersion> versions() {
        return folder.versions().stream()
                .map(folder::folder)
                .map(VersionReader::readForUse)
                .peek(checked -> problems.addAll(checked.problems()))
                .flatMap(checked -> checked.value().stream())
                .toList();
    }

    private List<Dataset> datasets() {
        if (!Files.isDirectory(folder.sites())) {
            return List.of();
        }
        Checked<List<Dataset>> read = DatasetReader.read(List.of(folder.sites()));
        problems.addAll(read.problems());
        return read.value().orElse(List.of());
    }
}
