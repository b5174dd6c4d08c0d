package org.standardworkbench.webapp.drafts;

import java.util.List;
import org.standardworkbench.rules.authoring.Conflict;
import org.standardworkbench.rules.authoring.VersionPart;

/** What became of a save. */
public sealed interface SaveOutcome {

    /**
     * It is the newest revision.
     *
     * @param content with its files
     * @param fromOthers what others had saved since the revision that this one is based on, and is in it too; to be told to the person
     */
    record Saved(DraftContent content, List<VersionPart> fromOthers) implements SaveOutcome {

        /** Copies the parts. */
        public Saved {
            fromOthers = List.copyOf(fromOthers);
        }
    }

    /** There is nothing to save: the newest revision has these files. */
    record Unchanged(DraftContent content) implements SaveOutcome {}

    /**
     * Others saved other changes of the same parts. Nothing is saved, and what was typed is kept as unsaved text. Saving again with a
     * choice for each conflict settles them.
     *
     * @param newest what others saved
     * @param conflicts theirs is what the newest revision has
     */
    record Conflicted(Revision newest, List<Conflict> conflicts) implements SaveOutcome {

        /** Copies the conflicts. */
        public Conflicted {
            conflicts = List.copyOf(conflicts);
        }
    }
}
