package org.standardworkbench.rules.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Place;

/**
 * The files of a version's folder, byte by byte, by their path within it (with {@code /}), and the {@code standard.yaml}
 * above it. They are written back exactly as they were read.
 */
public final class VersionFiles {

    /** The file that is no part of what it signs. */
    public static final String RELEASE = "release.json";

    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9._-]*/){0,5}[A-Za-z0-9][A-Za-z0-9._-]*");

    private final String label;
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final byte[] standardFile;
    private final boolean standardFileThere;

    /**
     * Files that come from elsewhere than a folder, for example a database.
     *
     * @param label what messages call the folder
     * @param files bytes by path
     * @param standardFile the bytes of {@code standard.yaml}
     * @throws IllegalArgumentException if a path has not the form of a path within a version
     */
    public VersionFiles(String label, Map<String, byte[]> files, Optional<byte[]> standardFile) {
        this.label = label;
        files.forEach((path, bytes) -> {
            if (!isPath(path)) {
                throw new IllegalArgumentException("`" + path + "` is not a path within a version");
            }
            this.files.put(path, bytes.clone());
        });
        this.standardFileThere = standardFile.isPresent();
        this.standardFile = standardFile.map(byte[]::clone).orElse(new byte[0]);
    }

    /**
     * Reads a version's folder. Files and folders whose name begins with a dot are left out; links, other special files,
     * names with other characters than ASCII letters, digits, {@code .}, {@code _}, {@code -}, and too many or too large
     * files are errors.
     *
     * @param folder the version's folder; {@code standard.yaml} is looked for in the folder above it
     */
    public static Checked<VersionFiles> readFrom(Path folder) {
        return FolderReading.read(folder);
    }

    /** Whether a text has the form of a path within a version. */
    public static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /** What messages call the folder. */
    public String label() {
        return label;
    }

    /** The paths, in order. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** The bytes of a file, if it is there. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /** The bytes of the standard's {@code standard.yaml}, if it is there. It is not part of the content hash. */
    public Optional<byte[]> standardFile() {
        return standardFileThere ? Optional.of(standardFile.clone()) : Optional.empty();
    }

    /** How messages name a file. */
    public String name(String path) {
        return label + "/" + path;
    }

    /** The place of a whole file. */
    Place place(String path) {
        return Place.file(name(path));
    }

    /**
     * The content hash: SHA-256 over one line per file except {@code release.json}, in the order of the paths' ASCII
     * characters, each line being the SHA-256 of the file's bytes in lower-case hexadecimal, two spaces, the path and a line
     * feed. Within the folder, {@code sha256sum} gives the same.
     */
    public String contentHash() {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, bytes) -> {
            if (!path.equals(RELEASE)) {
                lines.append(sha256(bytes)).append("  ").append(path).append('\n');
            }
        });
        return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A copy in which one file has other bytes, for example after an edit. */
    public VersionFiles with(String path, byte[] bytes) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, bytes);
        return new VersionFiles(label, changed, standardFile());
    }

    /** A copy without a file. */
    public VersionFiles without(String path) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(path);
        return new VersionFiles(label, changed, standardFile());
    }

    /**
     * Writes the files into a folder, which is created if need be.
     *
     * @throws FileAlreadyExistsException if the folder is not empty
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder.toString());
            }
        }
        for (String path : new ArrayList<>(files.keySet())) {
            Path file = folder.resolve(path);
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, files.getOrDefault(path, new byte[0]), StandardOpenOption.CREATE_NEW);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
