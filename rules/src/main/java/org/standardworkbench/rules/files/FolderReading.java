package org.standardworkbench.rules.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.files.source.Yaml;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Place;

/** Reads a version's folder into memory without following links and within limits. */
final class FolderReading extends SimpleFileVisitor<Path> {

    static final int MOST_FILES = 5_000;
    static final long MOST_BYTES = 50_000_000;

    private final Path folder;
    private Path root;
    private final String label;
    private final Problems problems = new Problems();
    private final Map<String, byte[]> files = new TreeMap<>();
    private long bytes;

    private FolderReading(Path folder) {
        this.folder = folder;
        this.root = folder;
        this.label = folder.toString().replace('\\', '/');
    }

    static Checked<VersionFiles> read(Path folder) {
        FolderReading reading = new FolderReading(folder);
        reading.walk();
        Optional<byte[]> standard = reading.standardFile();
        return Checked.of(new VersionFiles(reading.label, reading.files, standard), reading.problems.list());
    }

    private void walk() {
        if (!Files.isDirectory(folder)) {
            problems.error(
                    Place.file(label),
                    Files.exists(folder) ? "This is not a folder." : "There is no such folder.",
                    "Name the folder of a version, for example `standard-versions/gia/1.0`.");
            return;
        }
        try {
            root = folder.toRealPath();
            Files.walkFileTree(root, this);
        } catch (IOException unreadable) {
            problems.error(Place.file(label), "The folder cannot be read: " + reason(unreadable) + ".", "");
        }
    }

    private Optional<byte[]> standardFile() {
        Path above = folder.toAbsolutePath().normalize().getParent();
        Path file = above == null ? null : above.resolve("standard.yaml");
        if (file == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Files.size(file) > Yaml.MOST_BYTES ? Optional.empty() : Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            problems.error(
                    Place.file(label + "/../standard.yaml"), "It cannot be read: " + reason(unreadable) + ".", "");
            return Optional.empty();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return !directory.equals(root) && hidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (hidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        String path = root.relativize(file).toString().replace('\\', '/');
        Place place = Place.file(label + "/" + path);
        if (!attributes.isRegularFile()) {
            String what = attributes.isSymbolicLink() ? "a link" : "not an ordinary file";
            problems.error(place, "This is " + what + ".", "A version consists of ordinary files: copy it here.");
        } else if (!VersionFiles.isPath(path)) {
            problems.error(
                    place,
                    "This path has other characters than ASCII letters, digits, `.`, `_` and `-`, or is too deep.",
                    "Rename the file, or take it out of the version.");
        } else if (attributes.size() > Yaml.MOST_BYTES) {
            problems.error(
                    place, "The file has " + attributes.size() + " bytes.", "A file may have " + Yaml.MOST_BYTES + ".");
        } else if (files.size() >= MOST_FILES || bytes + attributes.size() > MOST_BYTES) {
            problems.error(
                    Place.file(label),
                    "The folder holds more than " + MOST_FILES + " files or " + MOST_BYTES + " bytes.",
                    "Maybe this is not the folder of a version.");
            return FileVisitResult.TERMINATE;
        } else {
            add(file, path, place);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, String path, Place place) {
        try {
            byte[] content = Files.readAllBytes(file);
            bytes += content.length;
            files.put(path, content);
        } catch (IOException unreadable) {
            problems.error(place, "The file cannot be read: " + reason(unreadable) + ".", "");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        problems.error(
                Place.file(file.toString().replace('\\', '/')), "It cannot be read: " + reason(unreadable) + ".", "");
        return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static String reason(IOException unreadable) {
        return unreadable instanceof java.nio.file.AccessDeniedException ? "access is denied" : "reading failed";
    }
}
