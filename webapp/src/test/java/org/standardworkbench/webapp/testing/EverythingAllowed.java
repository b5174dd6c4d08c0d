package org.standardworkbench.webapp.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Change;
import org.standardworkbench.webapp.access.Person;
import org.standardworkbench.webapp.access.Subject;

/** For tests of services in which everybody may do everything; remembers what was put on record. */
public final class EverythingAllowed implements Access {

    private final List<Change> record = new ArrayList<>();

    @Override
    public Person person() {
        return new Person(Person.Kind.SIGNED_IN, 1, "tester", "Tester", Optional.empty(), "en", Set.of());
    }

    @Override
    public boolean may(Action action, Subject subject) {
        return true;
    }

    @Override
    public void require(Action action, Subject subject) {}

    @Override
    public synchronized void record(Change change) {
        record.add(change);
    }

    /** What was put on record so far. */
    public synchronized List<Change> recorded() {
        return List.copyOf(record);
    }

    @Override
    public <T> Supplier<T> carried(Supplier<T> work) {
        return work;
    }

    @Override
    public <T> T asWorkbench(Supplier<T> work) {
        return work.get();
    }
}
