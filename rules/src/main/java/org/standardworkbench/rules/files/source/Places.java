package org.standardworkbench.rules.files.source;

import java.util.HashMap;
import java.util.Map;
import org.standardworkbench.rules.standard.Place;

/** Remembers where the parts of a version stand, for checks that come after reading. */
public final class Places {

    private final Map<String, Place> places = new HashMap<>();
    private final Place whole;

    /** @param whole the place of a part that was not remembered */
    public Places(Place whole) {
        this.whole = whole;
    }

    /** Remembers the place of a part, named by a path such as {@code indicator, electricityUse, label}. */
    public void put(Place place, Object... path) {
        places.put(key(path, path.length), place);
    }

    /** Where a part stands; else where the nearest part around it stands. */
    public Place of(Object... path) {
        for (int length = path.length; length > 0; length--) {
            Place place = places.get(key(path, length));
            if (place != null) {
                return place;
            }
        }
        return whole;
    }

    private static String key(Object[] path, int length) {
        StringBuilder key = new StringBuilder();
        for (int at = 0; at < length; at++) {
            key.append(path[at]).append('\n');
        }
        return key.toString();
    }
}
