package org.standardworkbench.rules.files.check;

import java.util.Optional;
import org.standardworkbench.rules.language.SourceMap;
import org.standardworkbench.rules.standard.Subject;

/**
 * Where a condition or value stands.
 *
 * @param subject whose indicators can be read there; empty in level rules
 * @param places where its parts stand in the text
 */
record Where(Optional<Subject> subject, SourceMap places) {

    static Where on(Subject subject, SourceMap places) {
        return new Where(Optional.of(subject), places);
    }

    static Where levels(SourceMap places) {
        return new Where(Optional.empty(), places);
    }

    /** Within an aggregate over members. */
    Where within(Subject members) {
        return new Where(Optional.of(members), places);
    }
}
