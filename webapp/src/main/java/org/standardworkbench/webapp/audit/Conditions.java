package org.standardworkbench.webapp.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What entries must be like, for the database. Nothing that somebody typed is part of the statement. */
final class Conditions {

    private final List<String> conditions;
    private final List<Object> values;

    private Conditions(List<String> conditions, List<Object> values) {
        this.conditions = conditions;
        this.values = values;
    }

    /** What the filters of an address ask for. */
    static Conditions of(AuditAddress address) {
        var all = new Conditions(List.of(), List.of());
        if (!address.who().isEmpty()) {
            all = all.and("who = ?", address.who());
        }
        if (!address.kind().isEmpty()) {
            all = all.and("kind = ?", address.kind());
        }
        if (!address.object().isEmpty()) {
            all = all.and("object = ?", address.object());
        }
        if (address.from().isPresent()) {
            all = all.and("at collate \"C\" >= ?", address.from().get().toString());
        }
        if (address.to().isPresent()) {
            all = all.and("at collate \"C\" < ?", address.to().get().plusDays(1).toString());
        }
        if (address.text().matches("[0-9a-f]{64}")) {
            all = all.and("hash = ?", address.text());
        } else if (!address.text().isEmpty()) {
            // By itself, or the database would rather go through all entries from the newest on, in hope of finding
            // some soon.
            all = all.and(
                    "sequence = any (array(select sequence from audit_entry"
                            + " where audit_words(who, kind, object, why, content) @@ to_tsquery('simple', ?)))",
                    words(address.text()).map(word -> word + ":*").collect(Collectors.joining(" & ")));
        }
        return all;
    }

    /** The words in a text: letters and digits, so that nothing of it means anything to the search. Letters stay as large as they are:
     * how they are compared is the database's to say, which wrote the index. */
    static Stream<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    Conditions and(String condition, Object value) {
        List<String> more = new ArrayList<>(conditions);
        more.add(condition);
        List<Object> all = new ArrayList<>(values);
        all.add(value);
        return new Conditions(more, all);
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Object[] values() {
        return values.toArray();
    }
}
