package org.standardworkbench.webapp.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.alignment.AlignedExplanation;
import org.standardworkbench.rules.alignment.AlignedExplanationJson;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.comparison.ComparisonJson;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.VersionComparison;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.export.ChangeTable;
import org.standardworkbench.webapp.export.OutcomeTable;
import org.standardworkbench.webapp.export.TableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Compares two versions: their text, and what they say of the same sites. */
@Command(
        name = "compare",
        description = "Compares two versions: what changed in them, and what that changes for the same sites.",
        footer = "Exit code: 0 whatever the differences, 2 bad usage or input.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "VERSION",
            description = "A version such as gia@0.1-pilot, or its folder")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "VERSION", description = "The version it is compared with")
    private String to = "";

    @Option(
            names = "--sites",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Data files and folders (CSV, XLSX). Default: the shipped sites")
    private @Nullable List<String> sites;

    @Option(names = "--site", paramLabel = "ID", description = "Only this site; may be given several times")
    private @Nullable List<String> only;

    @Option(
            names = "--explain",
            description = "Say line by line why a site comes out as it does under each version; best with --site")
    private boolean explain;

    @Option(
            names = "--format",
            defaultValue = "table",
            converter = Format.Converter.class,
            paramLabel = "FORM",
            description = "table, csv or json. Default: table")
    private Format format = Format.TABLE;

    @Option(
            names = "--show",
            defaultValue = "all",
            converter = ShowConverter.class,
            paramLabel = "WHAT",
            description =
                    "changes (of the text), outcomes or all. Default: all; CSV holds one of them, by default outcomes")
    private Show show = Show.ALL;

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "CODE",
            description = "Language of texts and conditions: en, da, de, fi, lt, lv, pl, sv. Default: en")
    private String language = "en";

    /** What of a comparison is printed. */
    enum Show {
        /** What changed in the text. */
        CHANGES,
        /** What it changes for the sites. */
        OUTCOMES,
        /** Both; in CSV, which holds one table, the outcomes. */
        ALL
    }

    /** Reads the word of the option. */
    static final class ShowConverter implements ITypeConverter<Show> {

        @Override
        public Show convert(String word) {
            return switch (word) {
                case "changes" -> Show.CHANGES;
                case "outcomes" -> Show.OUTCOMES;
                case "all" -> Show.ALL;
                default ->
                    throw new TypeConversionException(
                            "expected `changes`, `outcomes` or `all`, but found `" + word + "`");
            };
        }
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var said = Inputs.language(language);
        var inputs = new Inputs(spec.commandLine().getErr());
        var before = inputs.version(from);
        var after = inputs.version(to);
        var datasets = AssessCommand.chosen(inputs.datasets(sites, List.of(before, after)), only);
        var correspondences = Correspondences.between(
                before, after, version -> version.basedOn().flatMap(number -> inputs.based(version, number)));
        try (var assessor = Inputs.assessor()) {
            if (explain) {
                List<AlignedExplanation> aligned = datasets.stream()
                        .map(dataset -> AlignedExplanation.of(
                                new AlignedExplanation.Side(before, assessor.explain(before, dataset)),
                                new AlignedExplanation.Side(after, assessor.explain(after, dataset)),
                                correspondences))
                        .toList();
                print(aligned, said, out);
                return 0;
            }
            var outcomes = OutcomeComparison.of(
                    before,
                    after,
                    correspondences,
                    assessor.assess(before, datasets, done -> {}),
                    assessor.assess(after, datasets, done -> {}));
            print(VersionComparison.of(before, after, correspondences, said), outcomes, out);
        } catch (AssessmentException problem) {
            throw new Failure("the sites cannot be assessed: " + problem.getMessage(), problem);
        }
        return 0;
    }

    private void print(List<AlignedExplanation> aligned, Language said, PrintWriter out) {
        switch (format) {
            case JSON -> out.println(AlignedExplanationJson.write(aligned, said));
            case CSV -> out.print(TableFile.csv(AlignedTables.csv(aligned, said)));
            case TABLE -> aligned.forEach(one -> AlignedTables.print(one, said, out));
        }
    }

    private void print(VersionComparison text, OutcomeComparison outcomes, PrintWriter out) {
        var changes = new ChangeTables(text, outcomes);
        switch (format) {
            case JSON -> out.println(ComparisonJson.write(text, outcomes));
            case CSV ->
                out.print(TableFile.csv(
                        show == Show.CHANGES ? ChangeTable.of(text, outcomes) : OutcomeTable.of(outcomes)));
            case TABLE -> {
                Words.heading(text.from()).forEach(out::println);
                out.println("compared with");
                Words.heading(text.to()).forEach(out::println);
                out.println();
                if (show != Show.OUTCOMES) {
                    changes.print(out);
                }
                if (show != Show.CHANGES) {
                    OutcomeTables.print(outcomes, out);
                }
            }
        }
    }
}
