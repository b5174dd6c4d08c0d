package org.standardworkbench.webapp.editor;

import java.util.Map;
import org.standardworkbench.rules.authoring.Choice;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.drafts.DraftContent;
import org.standardworkbench.webapp.drafts.SaveOutcome;

/** What a workspace asks of the server. */
interface Backing {

    /** Whether the person may save drafts of the standard. */
    boolean mayEdit(Draft draft);

    /** What files would do if they were saved in place of those of the workspace. */
    Trial attempt(Workspace work, VersionFiles files);

    /** Keeps what has been typed since. */
    void keep(Workspace work, VersionFiles old);

    /** Saves what is typed as a revision. */
    SaveOutcome save(Workspace work, String message, Map<String, Choice> choices);

    /** Forgets what is typed and not saved. */
    void discard(Workspace work);

    /** The newest revision. */
    DraftContent newest(Workspace work);
}
