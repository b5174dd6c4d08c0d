package org.standardworkbench.rules.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.VersionId;

/**
 * The tiny invented standard {@code toy} that the tests of this library share: versions 0.9 and 1.0, with bands, a company
 * criterion, a k-of-n group, flows, a reference factor, a judgement, an outcome read by another criterion, and dated values.
 */
public final class TinyStandard {

    /** The folder that holds {@code toy}. */
    public static final Path ROOT = Path.of("src/test/resources/tiny");

    /** The richer of the two versions. */
    public static final VersionId VERSION = new VersionId("toy", "1.0");

    private TinyStandard() {}

    /** Version 1.0, read with all checks. */
    public static LoadedVersion load() {
        return StandardsFolder.open(ROOT).read(VERSION).orThrow();
    }

    /** The files of version 1.0. */
    public static VersionFiles files() {
        return VersionFiles.readFrom(ROOT.resolve("toy/1.0")).orThrow();
    }

    /** Copies the standard into a folder, where a test may spoil it; gives the folder of version 1.0. */
    public static Path copyTo(Path target) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path copy = target.resolve(ROOT.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return target.resolve("toy/1.0");
    }
}
