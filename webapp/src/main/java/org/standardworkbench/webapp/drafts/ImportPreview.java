package org.standardworkbench.webapp.drafts;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.VersionId;

/**
 * What files would be as a draft.
 *
 * @param files empty if they cannot be taken in; then the problems say why
 * @param problems everything that is wrong, with file, line and column. Errors within the files do not keep them from being a draft
 * @param standard the standard that they say they are of, if they say so
 * @param compared the version with the same standard and number, if there is one
 * @param changes how the files differ from those of that version; all are added if there is none
 */
public record ImportPreview(
        Optional<VersionFiles> files,
        List<Problem> problems,
        Optional<String> standard,
        Optional<VersionId> compared,
        List<FileChange> changes) {

    /** Copies the lists. */
    public ImportPreview {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
    }
}
