package org.standardworkbench.webapp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.AssessmentJson;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.ExplanationJson;
import org.standardworkbench.rules.assessment.ExplanationText;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.export.AssessmentTable;
import org.standardworkbench.webapp.export.TableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Assesses sites under a version. */
@Command(
        name = "assess",
        description = "Assesses sites under a version: level, points and outcomes.",
        footer = "Exit code: 0 whatever the outcomes, 2 bad usage or input.",
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--standard",
            required = true,
            paramLabel = "VERSION",
            description = "A version such as gia@1.0, or the path of its folder")
    private String standard = "";

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
            description = "Says for every criterion why, what is missing, and what the next level needs")
    private boolean explain;

    @Option(names = "--quality", description = "Lists what is doubtful about the data, on standard error")
    private boolean quality;

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "CODE",
            description = "Language of the conditions with --explain: en, da, de, fi, lt, lv, pl, sv. Default: en")
    private String language = "en";

    @Option(
            names = "--format",
            defaultValue = "table",
            converter = Format.Converter.class,
            paramLabel = "FORM",
            description = "table, csv or json. Default: table")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var said = Inputs.language(language);
        if (explain && format == Format.CSV) {
            throw new Failure("an explanation is no table.\nMaybe --format table or --format json");
        }
        var inputs = new Inputs(err);
        var version = inputs.version(standard);
        var all = inputs.datasets(sites, List.of(version));
        var datasets = chosen(all, only);
        QualityNotice.print(datasets, all, version, quality, err);
        try (var assessor = Inputs.assessor()) {
            if (explain) {
                explain(version, datasets, said, assessor, out);
            } else {
                show(version, assessor.assess(version, datasets, done -> {}), out);
            }
        } catch (AssessmentException problem) {
            throw new Failure("the sites cannot be assessed: " + problem.getMessage(), problem);
        }
        return 0;
    }

    static List<Dataset> chosen(List<Dataset> datasets, @Nullable List<String> only) {
        if (only == null) {
            return datasets;
        }
        List<Dataset> chosen = new ArrayList<>();
        for (var id : only) {
            var ofSite = datasets.stream()
                    .filter(dataset -> dataset.site().id().value().equals(id))
                    .toList();
            if (ofSite.isEmpty()) {
                throw new Failure("there is no site `" + id + "`.\nMaybe one of: "
                        + Words.list(datasets.stream()
                                .map(dataset -> dataset.site().id())
                                .distinct()));
            }
            chosen.addAll(ofSite);
        }
        return chosen;
    }

    private void explain(
            StandardVersion version, List<Dataset> datasets, Language said, DroolsAssessor assessor, PrintWriter out) {
        List<Map<String, Object>> json = new ArrayList<>();
        for (var dataset : datasets) {
            var explanation = assessor.explain(version, dataset);
            var statements = Statements.of(
                    version,
                    said,
                    Optional.of(dataset.period().end()),
                    Optional.of(dataset.site().country()));
            if (format == Format.JSON) {
                json.add(ExplanationJson.of(explanation, statements));
            } else {
                text(version, explanation, statements, out);
            }
        }
        if (format == Format.JSON) {
            json(version, json, out);
        }
    }

    private static void text(StandardVersion version, Explanation explanation, Statements statements, PrintWriter out) {
        var dataset = explanation.assessment().dataset();
        var title = dataset.site().name() + " (" + dataset.site().id() + "), " + Words.period(dataset.period()) + ", "
                + dataset.scope().code() + (dataset.site().illustrative() ? ", illustrative data" : "");
        out.println(title);
        out.println("=".repeat(title.length()));
        Words.heading(version).forEach(out::println);
        out.println("Holds: + yes, - no, ? unknown");
        out.println();
        ExplanationText.of(explanation, version, statements).forEach(out::println);
        out.println();
    }

    private static void json(StandardVersion version, List<Map<String, Object>> items, PrintWriter out) {
        try {
            AssessmentTable.json(version, items, out);
        } catch (IOException impossible) {
            // A PrintWriter keeps what goes wrong to itself.
            throw new UncheckedIOException(impossible);
        }
    }

    private void show(StandardVersion version, List<Assessment> assessments, PrintWriter out) {
        switch (format) {
            case JSON ->
                json(version, assessments.stream().map(AssessmentJson::of).toList(), out);
            case CSV -> out.print(TableFile.csv(AssessmentTable.of(version, assessments)));
            case TABLE -> {
                Words.heading(version).forEach(out::println);
                out.println();
                AssessTables.overview(assessments).print(out);
                out.println();
                out.println("* illustrative data. Undetermined: cannot be evaluated with the data there are;"
                        + " --explain says what is missing.");
            }
        }
    }

    /** How often an outcome occurs. */
    static long count(Assessment assessment, OutcomeKind kind) {
        return assessment.outcomes().values().stream()
                .filter(outcome -> outcome.kind() == kind)
                .count();
    }
}
