package org.standardworkbench.rules.language;

import java.util.IdentityHashMap;
import java.util.Map;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Place;

/**
 * Tells where the conditions and values of a model stand in the text from which it was read. Parts are told apart by
 * identity, as the same condition may be written twice.
 */
public final class SourceMap {

    private final Map<Object, Place> places = new IdentityHashMap<>();
    private final Place whole;

    SourceMap(Place whole) {
        this.whole = whole;
    }

    /** The places of what was read from no text. */
    public static SourceMap none() {
        return new SourceMap(Place.file(""));
    }

    void put(Object part, Place place) {
        places.put(part, place);
    }

    /** Where a condition begins; the whole text's place if the condition was not read from it. */
    public Place of(Condition condition) {
        return places.getOrDefault(condition, whole);
    }

    /** Where a value begins, a literal too; the whole text's place if the value was not read from it. */
    public Place of(Expression expression) {
        return places.getOrDefault(expression, whole);
    }
}
