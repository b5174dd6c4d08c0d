package org.standardworkbench.webapp.drafts;

/** Something cannot be done with a draft; the message says to a person why, and what to do. */
public final class DraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftException(String message) {
        super(message);
    }

    static DraftException noDraft(long draft) {
        return new DraftException("There is no draft " + draft + ".\nChoose one from the list of drafts.");
    }

    static DraftException noRevision(RevisionId id) {
        return new DraftException(
                "Draft " + id.draft() + " has no revision " + id.number() + ".\nChoose one from the draft's history.");
    }

    static DraftException closed(Draft draft) {
        return new DraftException("The draft “" + draft.name() + "” is closed.\nReopen it to change it.");
    }
}
