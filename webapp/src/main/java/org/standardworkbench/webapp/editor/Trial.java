package org.standardworkbench.webapp.editor;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.Problem;

/**
 * What the files of a draft would do if they were saved as they are.
 *
 * @param problems everything that is wrong with them and every warning, by place
 * @param version what could be read; empty if that what stands in for a faulty file does not fit the others either
 * @param replaced paths of faulty files in whose place those of the version before were read, in order
 * @param impact what becomes of the sites against the version before; empty if there is no version or it could not be run
 * @param obstacle why it could not be run, for a person
 */
public record Trial(
        List<Problem> problems,
        Optional<LoadedVersion> version,
        List<String> replaced,
        Optional<OutcomeComparison> impact,
        Optional<String> obstacle) {

    /** Copies the lists. */
    public Trial {
        problems = List.copyOf(problems);
        replaced = List.copyOf(replaced);
    }

    /** Whether the files are a version as they are. */
    public boolean reads() {
        return version.isPresent() && replaced.isEmpty();
    }

    /** The problems of one file. @param path within the version */
    public List<Problem> problemsOf(String path) {
        return problems.stream()
                .filter(problem -> problem.place().file().endsWith("/" + path))
                .toList();
    }
}
