package org.standardworkbench.webapp.cli;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.rules.verification.Dependencies;
import org.standardworkbench.webapp.export.TableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which parts of a version use which. */
@Command(
        name = "dependencies",
        description =
                "Tells what in a version uses an indicator, a parameter, a factor or a criterion, also through formulas and"
                        + " other criteria.",
        footer = "Exit code: 0 done, 2 bad usage or input.",
        mixinStandardHelpOptions = true)
final class DependenciesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--standard",
            required = true,
            paramLabel = "VERSION",
            description = "A version such as gia@1.0, or its folder")
    private String standard = "";

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description =
                    "Only what uses the indicator, parameter, factor or criterion of this name. Default: all uses")
    private String of = "";

    @Option(
            names = "--format",
            defaultValue = "table",
            converter = Format.Converter.class,
            paramLabel = "FORM",
            description = "table, csv or json. Default: table")
    private Format format = Format.TABLE;

    /** A line of the result: a part that is used, by what, how, and through what. */
    private record Line(
            Dependencies.Part used, Dependencies.Part user, List<String> how, List<Dependencies.Part> through) {

        List<String> cells() {
            return List.of(
                    used.kind().code(),
                    used.name(),
                    user.kind().code(),
                    user.name(),
                    String.join(", ", how),
                    through.stream().map(Dependencies.Part::name).collect(Collectors.joining(" > ")));
        }

        Map<String, Object> json() {
            Map<String, Object> json = new TreeMap<>();
            json.put("used", part(used));
            json.put("user", part(user));
            json.put("how", how);
            json.put("through", through.stream().map(Line::part).toList());
            return json;
        }

        private static Object part(Dependencies.Part part) {
            return Map.of("kind", part.kind().code(), "name", part.name());
        }
    }

    @Override
    public Integer call() {
        var inputs = new Inputs(spec.commandLine().getErr());
        var loaded = inputs.orFail(
                VersionReader.read(inputs.folder(standard)), "the version `" + standard + "` cannot be used");
        var dependencies = Dependencies.of(loaded.version(), loaded.cases());
        var lines = of.isEmpty() ? direct(dependencies) : users(dependencies);
        var out = spec.commandLine().getOut();
        switch (format) {
            case JSON ->
                out.println(CanonicalJson.write(Map.of(
                        "format", "standard-workbench dependencies 1",
                        "version", loaded.version().id().toString(),
                        "uses", lines.stream().map(Line::json).toList())));
            case CSV ->
                out.print(TableFile.csv(org.standardworkbench.webapp.export.Table.of(
                        "dependencies",
                        List.of(
                                code("used_kind"),
                                text("used"),
                                code("user_kind"),
                                text("user"),
                                text("how"),
                                text("through")),
                        lines.stream().map(Line::cells).toList())));
            case TABLE -> {
                var table = new Table("what", "name", "used by", "name", "how", "through");
                lines.forEach(line -> table.add(line.cells().toArray()));
                table.print(out);
            }
        }
        return 0;
    }

    private static List<Line> direct(Dependencies dependencies) {
        return dependencies.uses().stream()
                .map(use -> new Line(use.used(), use.user(), List.of(use.how().code()), List.of()))
                .toList();
    }

    private List<Line> users(Dependencies dependencies) {
        var parts = dependencies.named(of).stream()
                .filter(part -> switch (part.kind()) {
                    case INDICATOR, PARAMETER, FACTOR, CRITERION -> true;
                    case LEVEL, TEXT, CASE -> false;
                })
                .toList();
        if (parts.isEmpty()) {
            throw new Failure("nothing in " + standard + " is called `" + of + "`, or nothing uses it.\n"
                    + "Maybe `./workbench dependencies --standard " + standard + "` lists it.");
        }
        return parts.stream()
                .flatMap(part -> dependencies.users(part).stream()
                        .map(user -> new Line(
                                part,
                                user.user(),
                                user.how().stream().map(Dependencies.How::code).toList(),
                                user.through())))
                .toList();
    }
}
