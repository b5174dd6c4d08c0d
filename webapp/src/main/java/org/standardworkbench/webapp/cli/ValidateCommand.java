package org.standardworkbench.webapp.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.Translations;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the files of versions. */
@Command(
        name = "validate",
        description = "Checks a version's files and tells all problems with file:line:column.",
        footer = "Exit code: 0 no errors (there may be warnings), 1 errors, 2 nothing there to check.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            description =
                    "The folder of a version, of a standard, or of several standards; or a version such as gia@1.0")
    private String path = "";

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        long errors = 0;
        long warnings = 0;
        var folders = folders(path, new Inputs(err));
        var summary = new Table("version", ">errors", ">warnings", ">criteria", ">cases", "hash");
        List<StandardVersion> versions = new ArrayList<>();
        for (var folder : folders) {
            err.println("Checking " + folder);
            var checked = VersionReader.read(folder);
            checked.problems().forEach(out::println);
            long ofVersion = checked.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .count();
            errors += ofVersion;
            warnings += checked.problems().size() - ofVersion;
            checked.value().map(LoadedVersion::version).ifPresent(versions::add);
            add(summary, folder, ofVersion, checked);
        }
        if (errors + warnings > 0) {
            out.println();
        }
        summary.print(out);
        translations(versions, out);
        out.println();
        out.println(Words.count(errors, "error") + ", " + Words.count(warnings, "warning") + " in "
                + Words.count(folders.size(), "version"));
        return errors == 0 ? 0 : 1;
    }

    private static void add(Table summary, Path folder, long errors, Checked<LoadedVersion> checked) {
        long warnings = checked.problems().size() - errors;
        checked.value()
                .ifPresentOrElse(
                        loaded -> summary.add(
                                loaded.version().id(),
                                errors,
                                warnings,
                                loaded.version().criteria().size(),
                                loaded.cases().values().stream()
                                        .mapToInt(List::size)
                                        .sum(),
                                loaded.version().contentHash()),
                        () -> summary.add(folder, errors, warnings, "", "", "not usable"));
    }

    /** How many wordings each language lacks: missing ones, and unverified ones that no named person vouched for. */
    private static void translations(List<StandardVersion> versions, PrintWriter out) {
        if (versions.isEmpty()) {
            return;
        }
        var table = new Table("version", "language", ">wordings", ">missing", ">unverified");
        versions.forEach(version -> Translations.of(version)
                .forEach((language, count) -> table.add(
                        version.id(), language.code(), count.wordings(), count.missing(), count.unverified())));
        out.println();
        table.print(out);
    }

    /** The folders of the versions that a path names. */
    static List<Path> folders(String path, Inputs inputs) {
        Path folder;
        try {
            folder = Path.of(path);
        } catch (InvalidPathException notAPath) {
            throw new Failure("`" + path.replace('\0', '?') + "` is no path of a folder.", notAPath);
        }
        if (path.isBlank() || !Files.isDirectory(folder)) {
            return List.of(inputs.folder(path));
        }
        if (isVersion(folder)) {
            return List.of(folder);
        }
        List<Path> versions = new ArrayList<>();
        for (var child : children(folder)) {
            if (isVersion(child)) {
                versions.add(child);
            } else {
                children(child).stream().filter(ValidateCommand::isVersion).forEach(versions::add);
            }
        }
        if (versions.isEmpty()) {
            throw new Failure("the folder `" + path + "` holds no version.\n"
                    + "Maybe one above or below it does: a version's folder has a `version.yaml`.");
        }
        return versions;
    }

    private static boolean isVersion(Path folder) {
        return Files.isRegularFile(folder.resolve("version.yaml"));
    }

    private static List<Path> children(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (java.io.IOException unreadable) {
            throw new Failure("the folder `" + folder + "` cannot be read.", unreadable);
        }
    }
}
