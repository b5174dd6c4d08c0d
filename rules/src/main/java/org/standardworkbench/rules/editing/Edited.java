package org.standardworkbench.rules.editing;

import org.standardworkbench.rules.standard.Criterion;

/** What came of an operation. */
public sealed interface Edited {

    /** The changed criterion. */
    record Done(Criterion criterion) implements Edited {}

    /** Nothing was changed. @param why a sentence or two for a person */
    record Refused(String why) implements Edited {}
}
