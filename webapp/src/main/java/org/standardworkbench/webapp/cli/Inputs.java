package org.standardworkbench.webapp.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.IndicatorCheck;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.StandardsFolder;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;

/** Reads what a command is given. What cannot be used ends the command with all its problems. */
final class Inputs {

    private static final int MOST_SHOWN = 100;

    private final PrintWriter err;
    private final StandardsFolder shipped;
    private final Map<VersionId, Path> folders = new HashMap<>();

    Inputs(PrintWriter err) {
        this.err = err;
        this.shipped = StandardsFolder.open(home().resolve("standard-versions"));
    }

    /** Tells what is being done. */
    void progress(String what) {
        err.println(what);
    }

    /** The workbench's own folder, which the launcher names. */
    static Path home() {
        return Path.of(System.getProperty("workbench.home", "."));
    }

    StandardsFolder shipped() {
        return shipped;
    }

    /** An assessor that keeps compiled rules where the launcher says, so that the next command starts faster. */
    static DroolsAssessor assessor() {
        return Optional.ofNullable(System.getProperty("workbench.rules"))
                .map(folder -> new DroolsAssessor(Path.of(folder)))
                .orElseGet(DroolsAssessor::new);
    }

    /** A version by its id or folder, read quickly. */
    StandardVersion version(String idOrPath) {
        var folder = folder(idOrPath);
        var version = orFail(VersionReader.readForUse(folder), "the version `" + idOrPath + "` cannot be used")
                .version();
        folders.put(version.id(), folder);
        return version;
    }

    /** The version that another one is based on, which stands beside it; empty if it cannot be read. */
    Optional<StandardVersion> based(StandardVersion version, String number) {
        var folder = Optional.ofNullable(folders.get(version.id()))
                .map(own -> own.toAbsolutePath().normalize().resolveSibling(number));
        var base = folder.filter(Files::isDirectory)
                .flatMap(beside -> VersionReader.readForUse(beside).value())
                .map(LoadedVersion::version);
        base.ifPresent(found -> folders.put(found.id(), folder.orElseThrow()));
        return base;
    }

    /** The folder of a version by its id or path. */
    Path folder(String idOrPath) {
        var found = shipped.find(idOrPath);
        Path folder = found.value().orElseThrow(() -> notThere(idOrPath, found.problems()));
        if (!Files.isRegularFile(folder.resolve("version.yaml"))) {
            throw new Failure("the folder `" + idOrPath + "` holds no version: it has no `version.yaml`.\n"
                    + "Maybe one of these: "
                    + shipped.versions().stream().map(VersionId::toString).collect(Collectors.joining(", ")));
        }
        return folder;
    }

    private static Failure notThere(String idOrPath, List<Problem> problems) {
        var named = idOrPath.isBlank() ? null : Path.of(idOrPath).toAbsolutePath();
        if (named != null && Files.isRegularFile(named)) {
            return new Failure("`" + idOrPath + "` is a file, but the folder of a version is wanted.\nMaybe `"
                    + named.getParent() + "`");
        }
        return new Failure(problems.stream()
                .map(problem -> problem.message() + "\n" + problem.advice())
                .collect(Collectors.joining("\n")));
    }

    /** The sites' datasets, checked against the versions under which they are to be assessed. */
    List<Dataset> datasets(@Nullable List<String> files, List<StandardVersion> versions) {
        var paths = files == null || files.isEmpty()
                ? List.of(shipped.sites())
                : files.stream().map(Inputs::path).toList();
        var checked =
                DatasetReader.read(paths, datasets -> IndicatorCheck.check(datasets, Indicators.ofVersions(versions)));
        if (checked.value().isEmpty()) {
            // An indicator that these versions do not know may belong to another one.
            checked = DatasetReader.read(
                    paths, datasets -> IndicatorCheck.check(datasets, Indicators.ofVersions(withShipped(versions))));
        }
        return orFail(checked, "the sites cannot be used");
    }

    private List<StandardVersion> withShipped(List<StandardVersion> versions) {
        List<StandardVersion> all = new ArrayList<>(versions);
        for (var id : shipped.versions()) {
            VersionReader.readForUse(shipped.folder(id))
                    .value()
                    .map(LoadedVersion::version)
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The language with a code. */
    static Language language(String code) {
        return Language.ofCode(code)
                .orElseThrow(() -> new Failure("`" + code + "` is no language of the workbench.\n" + "Maybe one of: "
                        + Words.list(Stream.of(Language.values()).map(Language::code))));
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new Failure("`--sites` names no file: it is empty.\nMaybe a variable of your script has no value.");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException notAPath) {
            throw new Failure("`" + text.replace('\0', '?') + "` is no path of a file.", notAPath);
        }
    }

    /** What was read, with its warnings told, or the end of the command with all problems. @param what what cannot be done then */
    <T> T orFail(Checked<T> checked, String what) {
        var problems = checked.problems();
        problems.stream().limit(MOST_SHOWN).forEach(err::println);
        if (problems.size() > MOST_SHOWN) {
            err.println("… and " + (problems.size() - MOST_SHOWN) + " more");
        }
        return checked.value().orElseThrow(() -> {
            var errors = problems.stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .count();
            return new Failure(what + ": " + Words.count(errors, "problem") + ".");
        });
    }
}
