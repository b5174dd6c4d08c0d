package org.standardworkbench.rules.language;

import java.util.List;
import org.standardworkbench.rules.standard.Place;

/**
 * What was read of a text, with the places where its parts stand, so that what only a version can tell (an unknown
 * parameter, a wrong unit) is told with file, line and column.
 *
 * @param model what was read
 * @param names every name that a version must know, in the order of the text
 * @param places where each condition and value of the model stands
 * @param <T> a criterion, level rules or an expression
 */
public record Parsed<T>(T model, List<NameUse> names, SourceMap places) {

    /** Copies the names. */
    public Parsed {
        names = List.copyOf(names);
    }

    /**
     * A name that a version must know.
     *
     * @param kind what it names
     * @param name as written, in the form that its kind has
     * @param place where it stands
     */
    public record NameUse(Kind kind, String name, Place place) {

        /** What a name can name. */
        public enum Kind {
            /** An indicator of the area, of companies or of flows: the model tells which. */
            INDICATOR,
            PARAMETER,
            FACTOR,
            CRITERION,
            THEME,
            GROUP,
            LEVEL
        }
    }
}
