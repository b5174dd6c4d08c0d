package org.standardworkbench.webapp.editor;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.catalog.Catalogs;

/**
 * Tries texts that are not saved: the whole version is read anew, with all its checks, and run over sites, as it would be once it is saved.
 * Reading takes 20 to 30 ms for a version of 32 criteria; of the rules only those that changed are compiled. Safe for use by several threads.
 */
@Service
public class Trials {

    private final Assessor assessor;
    private final CaseRunner cases;
    private final Catalogs catalogs;

    Trials(Assessor assessor, Catalogs catalogs) {
        this.assessor = assessor;
        this.cases = new CaseRunner(assessor);
        this.catalogs = catalogs;
    }

    /**
     * Reads files and runs them over sites. A file that does not read does not keep the rest from being tried: that of the version before
     * stands in for it, or it is left out if there was none.
     *
     * @param reference what is compared with
     * @param now the files, also those that are not saved
     * @param reader reads files as a version under an id of its own, with all checks
     */
    public Trial attempt(Reference reference, VersionFiles now, Function<VersionFiles, Checked<LoadedVersion>> reader) {
        var before = reference.version();
        var read = reader.apply(now);
        var replaced = new TreeSet<String>();
        var usable = read;
        var files = now;
        // Standing in for one file may show what is wrong with another, for example where a new parameter is used.
        while (usable.value().isEmpty()) {
            var faulty = faulty(usable.problems(), files);
            if (!replaced.addAll(faulty)) {
                return new Trial(
                        read.problems(), Optional.empty(), List.copyOf(replaced), Optional.empty(), Optional.empty());
            }
            for (var path : faulty) {
                files = before.files().bytes(path).isPresent()
                        ? files.with(path, before.files().bytes(path).get())
                        : files.without(path);
            }
            usable = reader.apply(files);
        }
        return run(reference, read, List.copyOf(replaced), usable.orThrow());
    }

    private Trial run(Reference reference, Checked<LoadedVersion> read, List<String> replaced, LoadedVersion now) {
        var before = reference.version().version();
        Optional<OutcomeComparison> impact = Optional.empty();
        Optional<String> obstacle = Optional.empty();
        try {
            impact = Optional.of(OutcomeComparison.of(
                    before,
                    now.version(),
                    Correspondences.between(before, now.version(), this::base),
                    reference.assessments(assessor),
                    assessor.assess(now.version(), reference.datasets(), done -> {})));
        } catch (AssessmentException problem) {
            obstacle = Optional.of(String.valueOf(problem.getMessage()));
        }
        return new Trial(read.problems(), Optional.of(now), replaced, impact, obstacle);
    }

    /** Runs the cases of a criterion. @param version as tried */
    public List<CaseRunner.Result> cases(LoadedVersion version, CriterionCode criterion) {
        return version.cases().getOrDefault(criterion, List.of()).stream()
                .map(example -> cases.run(version.version(), example))
                .toList();
    }

    /** The files with an error; problems name them with the label before the path. */
    private static List<String> faulty(List<Problem> problems, VersionFiles files) {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(problem -> problem.place().file())
                .filter(file -> file.startsWith(files.label() + "/"))
                .map(file -> file.substring(files.label().length() + 1))
                .distinct()
                .toList();
    }

    private Optional<StandardVersion> base(StandardVersion version) {
        return version.basedOn().flatMap(number -> catalogs.current()
                .version(new VersionId(version.id().standard(), number)));
    }
}
