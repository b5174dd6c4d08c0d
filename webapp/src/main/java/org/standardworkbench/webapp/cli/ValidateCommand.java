package org.standardworkbench.webapp.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.Translations;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.verification.VerificationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Checks the files of versions. */
@Command(
        name = "validate",
        description =
                "Checks a version's files and tells all problems with file:line:column; with --strict also what is"
                        + " doubtful about it: conditions that no site or every site satisfies, that add nothing, levels that"
                        + " nobody reaches.",
        footer =
                "Exit code: 0 no errors (there may be warnings), 1 errors or, with --strict, findings, 2 nothing there to"
                        + " check.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            description =
                    "The folder of a version, of a standard, or of several standards; or a version such as gia@1.0")
    private String path = "";

    @Option(
            names = "--strict",
            description =
                    "Verify the criteria and levels too: tell what is proved to be doubtful, each with an example")
    private boolean strict;

    @Option(
            names = "--sites",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "With --strict: data files and folders of pilot sites; tells also what is required of which none of"
                            + " them has data")
    private @Nullable List<String> sites;

    @Option(
            names = "--format",
            defaultValue = "text",
            converter = FormConverter.class,
            paramLabel = "FORM",
            description = "text or json. Default: text")
    private Form format = Form.TEXT;

    /** How the result is printed. */
    enum Form {
        TEXT,
        JSON
    }

    /** Reads the word of the option. */
    static final class FormConverter implements ITypeConverter<Form> {

        @Override
        public Form convert(String word) {
            return switch (word) {
                case "text" -> Form.TEXT;
                case "json" -> Form.JSON;
                default -> throw new TypeConversionException("expected `text` or `json`, but found `" + word + "`");
            };
        }
    }

    @Override
    public Integer call() {
        if (sites != null && !strict) {
            throw new Failure("`--sites` is looked at only with `--strict`.\nMaybe add `--strict`.");
        }
        var inputs = new Inputs(spec.commandLine().getErr());
        var results = StrictValidation.of(folders(path, inputs), strict, sites, inputs);
        if (format == Form.JSON) {
            spec.commandLine()
                    .getOut()
                    .println(VerificationJson.write(
                            results.stream().map(StrictValidation::json).toList()));
        } else {
            print(results);
        }
        return results.stream().allMatch(StrictValidation::passed) ? 0 : 1;
    }

    private void print(List<StrictValidation> results) {
        var out = spec.commandLine().getOut();
        long errors = 0;
        long warnings = 0;
        var summary = new Table("version", ">errors", ">warnings", ">criteria", ">cases", "hash");
        List<StandardVersion> versions = new ArrayList<>();
        for (var result : results) {
            var checked = result.checked();
            result.print(out);
            long ofVersion = result.errors();
            errors += ofVersion;
            warnings += checked.problems().size() - ofVersion;
            checked.value().map(LoadedVersion::version).ifPresent(versions::add);
            add(summary, result.folder(), ofVersion, checked);
        }
        if (errors + warnings > 0 || results.stream().anyMatch(result -> !result.passed())) {
            out.println();
        }
        summary.print(out);
        translations(versions, out);
        out.println();
        out.println(Words.count(errors, "error") + ", " + Words.count(warnings, "warning") + " in "
                + Words.count(results.size(), "version"));
        if (strict) {
            out.println(StrictValidation.sum(results));
        }
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
