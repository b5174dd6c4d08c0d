package org.standardworkbench.webapp.drafts;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Change;
import org.standardworkbench.webapp.access.Person;
import org.standardworkbench.webapp.access.Subject;

/** Asks {@link Access} who writes and what they may; drafts are never open to people who have not signed in. */
@Component
class SignedInDesk implements Desk {

    /** So that name and account fit where authors are kept. Characters. */
    private static final int LONGEST_NAME = 120;

    private final Access access;

    SignedInDesk(Access access) {
        this.access = access;
    }

    @Override
    public Author author() {
        return author(access.person());
    }

    /** Two people may be called alike; with the name of the account nobody gets the unsaved texts of the other. */
    static Author author(Person person) {
        var called = person.displayName();
        return new Author((called.length() > LONGEST_NAME ? called.substring(0, LONGEST_NAME) : called) + " ("
                + person.name() + ")");
    }

    @Override
    public void mustRead(String standard) {
        access.require(Action.READ_VERSIONS, draftOf(standard));
    }

    @Override
    public void mustEdit(String standard) {
        access.require(Action.EDIT_DRAFTS, draftOf(standard));
    }

    @Override
    public boolean mayRead(String standard) {
        return access.may(Action.READ_VERSIONS, draftOf(standard));
    }

    @Override
    public boolean mayEdit(String standard) {
        return access.may(Action.EDIT_DRAFTS, draftOf(standard));
    }

    @Override
    public void record(String kind, String object, String why, Map<String, ?> details) {
        access.record(new Change(kind, object, why, details));
    }

    private static Subject draftOf(String standard) {
        return new Subject.OfVersion(standard, false);
    }
}
