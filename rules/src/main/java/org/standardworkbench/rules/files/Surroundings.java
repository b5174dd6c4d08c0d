package org.standardworkbench.rules.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standardworkbench.rules.files.check.Header;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.CriterionCode;

/**
 * What stands around a version's folder: the names of the folder and of the one above it, and the standard's other versions.
 *
 * @param folder the version's folder; empty if the files come from elsewhere
 */
record Surroundings(Optional<Path> folder) {

    /** Of files that do not come from a folder. */
    static final Surroundings UNKNOWN = new Surroundings(Optional.empty());

    static Surroundings of(Path folder) {
        return new Surroundings(Optional.of(folder.toAbsolutePath().normalize()));
    }

    /** Reports a version whose folders have other names than it, and one that is based on a version that is not there. */
    void check(Header header, Reading reading) {
        folder.ifPresent(path -> header.id().ifPresent(id -> {
            checkName(reading, path, "number", "version", id.number());
            Path above = path.getParent();
            if (above != null && above.getFileName() != null) {
                checkName(reading, above, "standard", "standard", id.standard());
            }
        }));
        if (folder.isPresent() && header.basedOn().isPresent()) {
            checkBase(reading, header, header.basedOn().get());
        }
    }

    private static void checkName(Reading reading, Path path, String key, String what, String wanted) {
        String name = name(path);
        if (!name.equals(wanted)) {
            reading.problems.error(
                    reading.places.of("version", key),
                    "The " + what + " is called " + Advice.quote(wanted) + " here, but its folder " + Advice.quote(name)
                            + ".",
                    "Give both the same name.");
        }
    }

    private void checkBase(Reading reading, Header header, String base) {
        List<String> others = versions().stream()
                .filter(number ->
                        header.id().map(id -> !id.number().equals(number)).orElse(true))
                .toList();
        if (header.id().isPresent() && header.id().get().number().equals(base)) {
            reading.problems.error(
                    reading.places.of("version", "based-on"),
                    "The version is based on itself.",
                    "Name the version before it.");
        } else if (!others.contains(base)) {
            reading.problems.error(
                    reading.places.of("version", "based-on"),
                    "The version is based on " + Advice.quote(base) + ", which is not there.",
                    Advice.on(base, others, "versions"));
        }
    }

    /** The codes of the criteria of another version of the same standard, if it is there. */
    Optional<Set<CriterionCode>> criteriaOf(String number) {
        if (folder.isEmpty() || name(folder.get()).equals(number) || !versions().contains(number)) {
            return Optional.empty();
        }
        Path criteria = folder.get().resolveSibling(number).resolve("criteria");
        Set<CriterionCode> codes = new TreeSet<>();
        for (Path theme : folders(criteria)) {
            folders(theme).stream()
                    .map(Surroundings::name)
                    .filter(CriterionCode::isValid)
                    .forEach(name -> codes.add(new CriterionCode(name)));
        }
        return Optional.of(codes);
    }

    private List<String> versions() {
        Path above = folder.map(Path::getParent).orElse(null);
        return above == null
                ? List.of()
                : folders(above).stream()
                        .filter(path -> Files.isRegularFile(path.resolve(HeaderReader.FILE), LinkOption.NOFOLLOW_LINKS))
                        .map(Surroundings::name)
                        .toList();
    }

    /** The folders in a folder, by name; none if it cannot be read. */
    static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
