package org.standardworkbench.webapp.authoring.ui;

import org.springframework.stereotype.Component;
import org.standardworkbench.webapp.authoring.DraftStates;
import org.standardworkbench.webapp.authoring.Vetting;
import org.standardworkbench.webapp.drafts.DraftFiles;
import org.standardworkbench.webapp.drafts.DraftSaves;
import org.standardworkbench.webapp.drafts.DraftVersions;
import org.standardworkbench.webapp.drafts.Drafts;
import org.standardworkbench.webapp.drafts.UnsavedTexts;

/** The services that the tools use. */
@Component
record Bench(
        Drafts drafts,
        DraftSaves saves,
        DraftVersions versions,
        DraftFiles files,
        UnsavedTexts unsaved,
        DraftStates states,
        Vetting vetting) {}
