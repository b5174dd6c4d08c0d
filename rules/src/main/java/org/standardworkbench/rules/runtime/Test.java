package org.standardworkbench.rules.runtime;

import java.util.List;

/** A condition on a member of a collection, decided while terms are computed. */
public sealed interface Test {

    /** Two numbers compared. */
    record Compare(Term left, Operator operator, Term right) implements Test {}

    /** The comparisons. */
    enum Operator {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        EQUAL,
        NOT_EQUAL
    }

    /** At least a number of parts hold: all for and, one for or. */
    record AtLeast(int minimum, List<Test> parts) implements Test {

        /** Copies the parts. */
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Test part) implements Test {}
}
