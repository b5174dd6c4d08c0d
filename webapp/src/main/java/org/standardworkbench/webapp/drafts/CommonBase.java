package org.standardworkbench.webapp.drafts;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.files.VersionFiles;

/** What two drafts have in common before they are merged. */
record CommonBase(Drafts drafts) {

    /**
     * The files to which the other draft's changes are counted: what was merged last between the two, else the revision at which one
     * began as the other, else what the other began as, if both go back to the same version.
     */
    VersionFiles of(Draft into, Draft from) {
        Optional<RevisionId> common = Stream.concat(merges(into, from), merges(from, into))
                .max(Comparator.comparing(Revision::savedAt))
                .flatMap(Revision::merged)
                .or(() -> into.origin().filter(id -> id.draft() == from.id()))
                .or(() -> from.origin().filter(id -> id.draft() == into.id()));
        if (common.isEmpty() && (into.baseHash().isEmpty() || !into.baseHash().equals(from.baseHash()))) {
            throw new DraftException("The drafts “" + into.name() + "” and “" + from.name()
                    + "” did not start from the same version, so nobody can tell which of two texts is the newer one.\n"
                    + "Start a draft from the version that both are to build on, and merge each into it.");
        }
        return drafts.content(common.orElse(new RevisionId(from.id(), 1))).files();
    }

    private Stream<Revision> merges(Draft into, Draft from) {
        return drafts.history(into.id()).stream()
                .filter(revision ->
                        revision.merged().filter(id -> id.draft() == from.id()).isPresent());
    }
}
