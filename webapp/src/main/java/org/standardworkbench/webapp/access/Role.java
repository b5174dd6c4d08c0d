package org.standardworkbench.webapp.access;

import static org.standardworkbench.webapp.access.Action.ADMINISTER;
import static org.standardworkbench.webapp.access.Action.APPROVE;
import static org.standardworkbench.webapp.access.Action.COMMENT;
import static org.standardworkbench.webapp.access.Action.DECIDE;
import static org.standardworkbench.webapp.access.Action.EDIT_DRAFTS;
import static org.standardworkbench.webapp.access.Action.READ_SITES;
import static org.standardworkbench.webapp.access.Action.READ_VERSIONS;
import static org.standardworkbench.webapp.access.Action.RUN;
import static org.standardworkbench.webapp.access.Action.SAVE_DATA;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody is in the work on a standard; each role allows some actions, and nothing else does. */
public enum Role {
    /** Reads everything and changes nothing. */
    READER("Reader", Set.of(READ_VERSIONS, READ_SITES)),
    /** Writes drafts, enters data and makes runs; does not decide. */
    EDITOR("Editor", Set.of(READ_VERSIONS, READ_SITES, RUN, SAVE_DATA, EDIT_DRAFTS, COMMENT)),
    /** Tries versions and comments on them. */
    REVIEWER("Reviewer", Set.of(READ_VERSIONS, READ_SITES, RUN, COMMENT)),
    /** Speaks for a country: enters its data, comments, takes part in decisions. */
    NATIONAL_DELEGATE("National delegate", Set.of(READ_VERSIONS, READ_SITES, RUN, SAVE_DATA, COMMENT, DECIDE)),
    /** Approves releases; writes none. */
    APPROVER("Approver", Set.of(READ_VERSIONS, READ_SITES, RUN, COMMENT, DECIDE, APPROVE)),
    /** Administers accounts and settings, and may do an editor's work; neither decides nor approves. */
    ADMINISTRATOR("Administrator", Set.of(READ_VERSIONS, READ_SITES, RUN, SAVE_DATA, EDIT_DRAFTS, COMMENT, ADMINISTER));

    private final String label;
    private final Set<Action> actions;

    Role(String label, Set<Action> actions) {
        this.label = label;
        this.actions = actions;
    }

    /** How it is called on pages. */
    public String label() {
        return label;
    }

    /** What it allows. */
    public Set<Action> actions() {
        return actions;
    }

    /** How it is written in files, addresses and the database, for example {@code national-delegate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with a code. */
    public static Optional<Role> of(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
