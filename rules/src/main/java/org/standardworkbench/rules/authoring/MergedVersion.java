package org.standardworkbench.rules.authoring;

import java.util.List;
import org.standardworkbench.rules.files.VersionFiles;

/**
 * What became of two sets of changes.
 *
 * @param files with both; where a conflict is not settled they hold my side, or, if I took it out, the other one's
 * @param conflicts not settled yet, in the order of the files
 * @param mine parts that are taken from me, because the other one left them as they were
 * @param theirs parts that are taken from the other one, because I left them as they were
 */
public record MergedVersion(
        VersionFiles files, List<Conflict> conflicts, List<VersionPart> mine, List<VersionPart> theirs) {

    /** Copies the lists. */
    public MergedVersion {
        conflicts = List.copyOf(conflicts);
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }
}
