package org.standardworkbench.webapp.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who asks from the sign-in. A thread on which nobody is known may do nothing but what is open to all. */
@Component
class SignedInAccess implements Access {

    /** Who asks, where a thread works on behalf of somebody and not for a request. */
    private static final ThreadLocal<@Nullable Person> CARRIED = new ThreadLocal<>();

    private final People people;
    private final ObjectProvider<Journal> journal;

    SignedInAccess(People people, ObjectProvider<Journal> journal) {
        this.people = people;
        this.journal = journal;
    }

    @Override
    public Person person() {
        var carried = CARRIED.get();
        if (carried != null) {
            return carried;
        }
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(found -> found.isAuthenticated())
                .map(found -> found.getPrincipal())
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast)
                .flatMap(identified -> people.find(identified.account()))
                .map(Account::person)
                .orElse(Person.ANONYMOUS);
    }

    @Override
    public boolean may(Action action, Subject subject) {
        return may(person(), action, subject);
    }

    private boolean may(Person person, Action action, Subject subject) {
        return Rights.may(person, action, subject, person.kind() == Person.Kind.ANONYMOUS && people.openReleases());
    }

    @Override
    public void require(Action action, Subject subject) {
        var person = person();
        if (!may(person, action, subject)) {
            throw new Refused(Rights.refusal(person, action, subject), person.kind() == Person.Kind.ANONYMOUS);
        }
    }

    @Override
    public void record(Change change) {
        journal.getObject().append(person(), change);
    }

    @Override
    public <T> Supplier<T> carried(Supplier<T> work) {
        var person = person();
        return () -> as(person, work);
    }

    @Override
    public <T> T asWorkbench(Supplier<T> work) {
        return as(Person.WORKBENCH, work);
    }

    static <T> T as(Person person, Supplier<T> work) {
        var before = CARRIED.get();
        CARRIED.set(person);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CARRIED.remove();
            } else {
                CARRIED.set(before);
            }
        }
    }
}
