package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.standard.Place;

/** Turns the places of problems, which count lines and characters, into offsets of a text. */
final class Lines {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    Lines(String text) {
        this.text = text;
        starts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
    }

    /** The offset of a place; that of the nearest character if the text has no such place. */
    int offset(Place place) {
        int line = Math.clamp(place.line() - 1L, 0, starts.size() - 1);
        int start = starts.get(line);
        int end = line + 1 < starts.size() ? starts.get(line + 1) : text.length();
        int characters = text.codePointCount(start, end);
        return text.offsetByCodePoints(start, Math.clamp(place.column() - 1L, 0, characters));
    }
}
