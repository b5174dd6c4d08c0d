package org.standardworkbench.rules.files;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.VersionId;

/** The folder that holds standards with their versions, and sites; for example {@code standard-versions}. */
public final class StandardsFolder {

    private final Path root;

    private StandardsFolder(Path root) {
        this.root = root;
    }

    /** The standards below a folder; a folder that is not there holds none. */
    public static StandardsFolder open(Path root) {
        return new StandardsFolder(root);
    }

    /** The versions of all standards, in the order of their ids: folders with a {@code version.yaml}. */
    public List<VersionId> versions() {
        List<VersionId> versions = new ArrayList<>();
        for (Path standard : Surroundings.folders(root)) {
            for (Path version : Surroundings.folders(standard)) {
                if (Files.isRegularFile(version.resolve(HeaderReader.FILE), LinkOption.NOFOLLOW_LINKS)) {
                    id(standard, version).ifPresent(versions::add);
                }
            }
        }
        return versions.stream().sorted().toList();
    }

    private static java.util.Optional<VersionId> id(Path standard, Path version) {
        try {
            return java.util.Optional.of(new VersionId(Surroundings.name(standard), Surroundings.name(version)));
        } catch (IllegalArgumentException otherName) {
            return java.util.Optional.empty();
        }
    }

    /** The folder of a version, whether or not it is there. */
    public Path folder(VersionId version) {
        return root.resolve(version.standard()).resolve(version.number());
    }

    /** Reads a version with all checks. */
    public Checked<LoadedVersion> read(VersionId version) {
        return VersionReader.read(folder(version));
    }

    /**
     * Finds the folder of what a person named: a version such as {@code gia@1.0}, or the path of a version's folder.
     *
     * @return the folder, or an error that names what is there
     */
    public Checked<Path> find(String versionOrPath) {
        List<String> known = versions().stream().map(VersionId::toString).toList();
        if (known.contains(versionOrPath)) {
            return Checked.of(folder(VersionId.parse(versionOrPath)));
        }
        if (isFolder(versionOrPath)) {
            return Checked.of(Path.of(versionOrPath));
        }
        return Checked.failed(List.of(Problem.error(
                Place.file(versionOrPath),
                "There is neither a version nor a folder called " + Advice.quote(versionOrPath) + ".",
                Advice.on(versionOrPath, known, "versions"))));
    }

    private static boolean isFolder(String path) {
        try {
            return !path.isBlank() && Files.isDirectory(Path.of(path));
        } catch (java.nio.file.InvalidPathException notAPath) {
            return false;
        }
    }

    /** The folder of the sites: {@code sites}. */
    public Path sites() {
        return root.resolve("sites");
    }
}
