package org.standardworkbench.webapp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.CaseCoverage;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.assessment.GoldenOutcomes;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases of versions and compares their golden outcomes. */
@Command(
        name = "test",
        description = {
            "Runs a version's cases, tells what they leave out,",
            "and compares the outcomes of the shipped sites with the golden ones."
        },
        footer = "Exit code: 0 everything holds, 1 something does not, 2 bad usage or input.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            description =
                    "The folder of a version, of a standard, or of several standards; or a version such as gia@1.0")
    private String path = "";

    @Option(
            names = "--update-golden",
            hidden = true,
            description = "Writes the golden outcomes anew. A changed golden file is a decision.")
    private boolean update;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var inputs = new Inputs(err);
        var summary = new Table("version", ">cases", ">failed", ">gaps", "golden outcomes");
        int failures = 0;
        try (var assessor = Inputs.assessor()) {
            for (var folder : ValidateCommand.folders(path, inputs)) {
                err.println("Testing " + folder);
                var loaded = read(folder, inputs);
                var run = new Run(loaded, assessor, out);
                run.cases();
                var golden = golden(folder, loaded, inputs, assessor);
                golden.forEach(difference -> out.println(loaded.version().id() + ": " + difference));
                failures += run.failed + run.gaps + golden.size();
                summary.add(
                        loaded.version().id(),
                        run.count,
                        run.failed,
                        run.gaps,
                        golden.isEmpty()
                                ? (Files.exists(folder.resolve(GoldenOutcomes.FILE)) ? "hold" : "none written")
                                : Words.count(golden.size(), "difference"));
            }
        } catch (AssessmentException problem) {
            throw new Failure("the sites cannot be assessed: " + problem.getMessage(), problem);
        }
        if (failures > 0) {
            out.println();
        }
        summary.print(out);
        return failures == 0 ? 0 : 1;
    }

    private List<String> golden(Path folder, LoadedVersion loaded, Inputs inputs, Assessor assessor) {
        var file = folder.resolve(GoldenOutcomes.FILE);
        if (!update && !Files.exists(file)) {
            return List.of();
        }
        var version = loaded.version();
        var assessments = assessor.assess(version, inputs.datasets(null, List.of(version)), done -> {});
        try {
            if (update) {
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, GoldenOutcomes.write(assessments));
            }
            return GoldenOutcomes.differences(
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8), assessments);
        } catch (IOException unusable) {
            throw new Failure("the file `" + file + "` cannot be read or written.", unusable);
        }
    }

    /** The cases of one version. */
    private static final class Run {

        private final LoadedVersion loaded;
        private final CaseRunner runner;
        private final PrintWriter out;
        private int count;
        private int failed;
        private int gaps;

        private Run(LoadedVersion loaded, Assessor assessor, PrintWriter out) {
            this.loaded = loaded;
            this.runner = new CaseRunner(assessor);
            this.out = out;
        }

        private void cases() {
            loaded.cases().forEach((code, cases) -> {
                List<CaseRunner.Result> results = new ArrayList<>();
                for (Case example : cases) {
                    var result = runner.run(loaded.version(), example);
                    results.add(result);
                    tell(result);
                }
                count += results.size();
                var criterion = loaded.version().criteria().get(code);
                if (criterion != null) {
                    for (var gap : CaseCoverage.gaps(loaded.version(), criterion, results)) {
                        gaps++;
                        out.println(loaded.version().id() + ": " + code + ": " + gap + ".");
                    }
                }
            });
        }

        private void tell(CaseRunner.Result result) {
            if (!result.holds()) {
                failed++;
                var example = result.example();
                out.println(example.place() + ": " + example.criterion() + ": \"" + example.name() + "\"");
                result.differences().forEach(difference -> out.println("    " + difference));
                out.println("    because: " + example.because());
            }
        }
    }

    private static LoadedVersion read(Path folder, Inputs inputs) {
        return inputs.orFail(VersionReader.read(folder), "the version in `" + folder + "` cannot be tested");
    }
}
